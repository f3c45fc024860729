import type { Report } from "../../src/model/report.ts";
import { NOTES, VERDICTS } from "../../src/model/vocabulary.ts";
import { reportOf } from "./support/command.ts";
import { writeExampleZips } from "./support/exampleExport.ts";
import { overviewFigures } from "./support/overviewFigures.ts";
import { dropAndAudit, goTo, listAllQuestions, numberIn } from "./support/steps.ts";
import { expect, test } from "./support/test.ts";

type Item = Report["items"][number];

/** How often each value occurs; values that do not are left out. */
function tally(values: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}

/** What the overview must show of these items of the command's report. */
const countsOf = (items: readonly Item[]) => ({
  verdicts: Object.fromEntries(VERDICTS.map((v) => [v, items.filter(({ verdict }) => verdict === v).length])),
  byPlatform: tally(items.map(({ platform }) => platform)),
  byKind: tally(items.map(({ kind }) => kind)),
  byYear: tally(items.map(({ createdAt }) => createdAt?.slice(0, 4) ?? "unknown")),
  notes: tally(items.flatMap(({ notes }) => NOTES.filter((note) => notes.includes(note)))),
});

test("every number on the screens equals the command's report", async ({ app, folders }) => {
  const { paths } = await writeExampleZips(folders.home);
  const report = reportOf(folders, paths);
  await dropAndAudit(app, paths);
  const { page } = app;
  const { headline, byKind } = report.summary;
  const openQuestions = report.questions.filter(({ answer }) => answer === null).length;
  expect(await overviewFigures(page)).toEqual({
    headline,
    reactionsLeftOut: byKind.reaction,
    ...countsOf(report.items.filter(({ kind }) => kind !== "reaction")),
    badges: { questions: openQuestions, items: headline.of },
  });

  await goTo(page, "Questions");
  await listAllQuestions(page);
  const more = page.getByRole("button", { name: /more questions?$/ });
  await expect(page.getByText(/^Settles/).first()).toBeVisible();
  if (await more.isVisible()) await more.click();
  const settles = await page.getByText(/^Settles [\d,]+ items?\./).allTextContents();
  const shown = settles.map((text) => numberIn(/^Settles ([\d,]+)/.exec(text)?.[1] ?? ""));
  expect(shown).toEqual(report.questions.map(({ items }) => items));

  await goTo(page, "Items");
  await expect(page.locator(".items-total")).toHaveText(`${headline.of} items`);
});

test("with reactions counted too, the overview shows the report's summary as it is", async ({ app, folders }) => {
  const { paths } = await writeExampleZips(folders.home);
  const { summary, items } = reportOf(folders, paths);
  await dropAndAudit(app, paths);
  const { page } = app;
  await goTo(page, "Settings");
  const reactions = page.getByRole("checkbox", { name: "Include reactions" });
  await reactions.click();
  await expect(reactions).toBeChecked(); // once it is saved
  await goTo(page, "Found");
  const { verdicts, byPlatform, byKind, byYear } = summary;
  await expect
    .poll(() => overviewFigures(page))
    .toMatchObject({ verdicts, byPlatform, byKind, byYear, reactionsLeftOut: 0, headline: { of: items.length } });
});
