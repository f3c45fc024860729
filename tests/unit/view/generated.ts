import { runAudit } from "../../../src/audit.ts";
import type { Item } from "../../../src/model/report.ts";
import { foldWords } from "../../../src/view/foldWords.ts";
import { readView } from "../../../src/view/index.ts";
import { EXAMPLE_NOW, writeExample } from "../../generator/index.ts";
import type { Language } from "../../generator/language.ts";
import { Random } from "../../generator/prng.ts";
import { profileView, type Shown } from "../../generator/views/profile.ts";
import { asHtml, asMhtml, overlapping } from "../../generator/views/saved.ts";
import type { PageLanguage } from "../../generator/views/words.ts";
import { folder } from "../audit/export.ts";

/** Items of the timeline of which only the person knows who sees them: half of them are public here. */
const asked = (item: Item) =>
  item.platform === "facebook" &&
  item.container === null &&
  item.question === "facebook.timeline" &&
  item.audience.value === "unknown" && // what is archived or a story that is over stands on no page
  item.text !== "";

/** How a page comes from a browser. */
export const WAYS: Readonly<Record<string, (lines: readonly string[]) => string>> = {
  pasted: (lines) => lines.join("\n"),
  "pasted twice": overlapping,
  html: asHtml,
  mhtml: asMhtml,
};

interface Figures {
  readonly wrong: string[];
  readonly found: number;
  readonly of: number;
  readonly missed: string[];
}

/** Shows a generated page to an audit, and compares what it says with the truth. */
export async function show(
  path: readonly string[],
  seed: number,
  language: PageLanguage,
  way: string,
): Promise<Figures> {
  const store = await runAudit(path, { now: EXAMPLE_NOW });
  const prng = new Random("views", seed, language);
  const name = store.head().accounts[0]?.name ?? "";
  const timeline = [...store.items()].filter(asked);
  const isPublic = new Map(timeline.map(({ id }) => [id, prng.chance(0.5)]));
  const shown = (item: Item): Shown => ({ id: item.id, kind: item.kind, text: item.text, createdAt: item.createdAt });
  const { lines, shows } = profileView(timeline.filter(({ id }) => isPublic.get(id)).map(shown), {
    ...{ language, name, now: EXAMPLE_NOW, prng, offset: prng.pick([-8, 0, 1, 5.5]) },
    decoys: timeline.filter(({ id }) => !isPublic.get(id)).map(shown),
  });
  const page = await readView(new TextEncoder().encode((WAYS[way] ?? asHtml)(lines)), "page");
  store.show({ kind: "profile", lines: page, on: "2026-11-02", appWords: [] });
  const seen = new Set(
    [...store.items()].filter((i) => i.reasons.some((r) => r.rule === "seen-in-public")).map((i) => i.id),
  );
  // Nothing tells comments of the very same words apart: a page prints no date with them that says its year.
  const same = (one: Item, other: Item) => one.id !== other.id && foldWords(one.text) === foldWords(other.text);
  const all = [...store.items()];
  const isOneOfSeveral = (item: Item) => item.kind === "comment" && all.some((other) => same(item, other));
  const expected = timeline.filter(
    (item) => shows.has(item.id) && [...item.text].length >= 12 && !isOneOfSeveral(item),
  );
  const wrong = [...store.items()].filter(({ id }) => seen.has(id) && isPublic.get(id) !== true);
  const missed = expected.filter(({ id }) => !seen.has(id));
  await store.close();
  const short = (item: Item) => `${item.kind} ${item.createdAt} ${item.text.slice(0, 50)}`;
  return {
    wrong: wrong.map(short),
    found: expected.length - missed.length,
    of: expected.length,
    missed: missed.map(short),
  };
}

/** An export of a person whose account is in a language. */
export async function exportIn(language: Language): Promise<readonly string[]> {
  return (await writeExample(await folder(), { platforms: ["facebook"], items: 700, seed: 5, language })).paths;
}
