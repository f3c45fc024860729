import type { Locator, Page } from "@playwright/test";
import en from "../../../src/locales/en/words.json" with { type: "json" };
import { NOTES, VERDICTS } from "../../../src/model/vocabulary.ts";
import { numberIn, openDetails, verdictCount } from "./steps.ts";

type Figures = Record<string, number>;

/** What each value is called on the screens, turned round. */
const valueNamed = (words: Readonly<Record<string, string>>, name: string) =>
  Object.keys(words).find((value) => words[value] === name) ?? `no value is called ${name}`;

async function breakdown(page: Page, title: string, words: Readonly<Record<string, string>>): Promise<Figures> {
  const lines = page.getByRole("region", { name: title }).getByRole("listitem");
  const read = async (line: Locator) =>
    [
      valueNamed(words, (await line.locator(".breakdown-name").textContent()) ?? ""),
      numberIn(await line.locator(".number").textContent()),
    ] as const;
  return Object.fromEntries(await Promise.all((await lines.all()).map(read)));
}

/** The chart's bars as they are read out: "2014: 3 items (…)"; years without items are left out. */
async function years(page: Page): Promise<Figures> {
  const bars = page.getByRole("region", { name: "By year" }).getByRole("button");
  const labels = await bars.evaluateAll((all) =>
    all.map((bar) => bar.querySelector(".visually-hidden")?.textContent ?? ""),
  );
  const read = labels.map((label) => {
    const [, year = label, count = ""] = /^(.*?): ([\d,]+) items? \(/.exec(label) ?? [];
    return [year === "without a date" ? "unknown" : year, numberIn(count)] as const;
  });
  return Object.fromEntries(read.filter(([, count]) => count > 0));
}

/** Items worth a look first, by the note behind each line. */
async function spots(page: Page, names: Readonly<Record<(typeof NOTES)[number], string>>): Promise<Figures> {
  const section = page.getByRole("region", { name: "Worth a look first" });
  const found: Figures = {};
  for (const note of NOTES) {
    const line = section.getByRole("button").filter({ hasText: names[note] });
    if ((await line.count()) > 0) found[note] = numberIn(await line.locator(".number").textContent());
  }
  return found;
}

const SPOTS = {
  "has-phone-number": "Phone numbers",
  "has-email": "E-mail addresses",
  "has-location": "Places",
  "tags-people": "Tagged people",
  "posted-as-minor": "Posted before 18",
  contested: "Kinds in doubt",
} as const;

/** The number before or after some words in the headline, 0 where they do not stand there. */
const within = (text: string, pattern: RegExp) => numberIn(pattern.exec(text)?.[1] ?? "0");

/** Every figure of the overview, read from the screen. */
export async function overviewFigures(page: Page) {
  const headline = page.getByRole("region", { name: "The result in one number" });
  const words = (await headline.textContent()) ?? "";
  await openDetails(page);
  const details = (await page.locator(".found-details").textContent()) ?? "";
  const badge = async (step: string) =>
    numberIn(
      await page
        .getByRole("navigation", { name: "Steps" })
        .getByRole("link", { name: step })
        .locator(".badge")
        .textContent(),
    );
  const verdicts: Figures = {};
  for (const verdict of VERDICTS) verdicts[verdict] = await verdictCount(page, verdict);
  return {
    headline: {
      atLeast: numberIn(await headline.locator("strong").textContent()),
      atMost: within(words, /up to ([\d,]+)/),
      of: within(words, /of your ([\d,]+) posts/),
    },
    reactionsLeftOut: within(details, /([\d,]+) reactions? (?:is|are) not counted/),
    verdicts,
    byPlatform: await breakdown(page, "By platform", en.platform),
    byKind: await breakdown(page, "By kind", en.kinds),
    byYear: await years(page),
    notes: await spots(page, SPOTS),
    badges: { questions: await badge("Questions"), items: await badge("Items") },
  };
}
