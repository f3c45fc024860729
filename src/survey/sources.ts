import type { ExportTree } from "../archive/index.ts";
import { isoOf } from "../decode/time.ts";
import { isPage } from "../formats/routes.ts";
import type { SourceInfo } from "../model/report.ts";
import type { Platform } from "../model/vocabulary.ts";
import type { FoundFact } from "./owners.ts";
import type { Fragment } from "./survey.ts";
import type { TreeWords } from "./treeWords.ts";
import { windowsOf } from "./windows.ts";

/** What each source is: its platforms, format, language and the window it covers, as far as its files say. */
export function describeSources(
  trees: readonly ExportTree[],
  fragments: readonly Fragment[],
  facts: readonly FoundFact[],
  words: TreeWords,
): SourceInfo[] {
  return trees.map((tree, i) => {
    const mine = fragments.filter((f) => f.tree === i);
    const numbers = fragments.flatMap((f, n) => (f.tree === i ? [n] : []));
    const said = facts.filter((f) => numbers.includes(f.fragment));
    const languages = said.flatMap(({ fact }) => (fact.type === "language" ? [fact.value] : []));
    const [window] = windowsOf(said);
    return {
      path: tree.path,
      container: tree.container,
      platforms: platformsOf(mine),
      format: formatOf(mine),
      language: languages[0] ?? words.languageOf(i),
      coverage: { from: isoOf(window?.from ?? null), to: isoOf(window?.to ?? null) },
    };
  });
}

function platformsOf(fragments: readonly Fragment[]): Platform[] {
  const platforms = new Set<Platform>();
  for (const fragment of fragments) {
    platforms.add(fragment.service);
    for (const file of fragment.files) if (file.route !== null) platforms.add(file.route.platform);
  }
  return [...platforms];
}

function formatOf(fragments: readonly Fragment[]): SourceInfo["format"] {
  const names = fragments
    .flatMap((f) => f.files)
    .filter((f) => f.route !== null || f.status === "private")
    .map((f) => f.logical);
  const json = names.some((n) => !isPage(n));
  const html = names.some(isPage);
  if (json && html) return "mixed";
  return json ? "json" : html ? "html" : null;
}
