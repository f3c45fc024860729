import { type Tree, texts } from "../../../../src/locales/texts.ts";
import { allFacts, authorities, channels } from "../../../../src/policy/index.ts";

/** What a text holds outside of marks: data, and whatever did not come out of the language's folder. */
function unmarked(text: string): string {
  let outside = "";
  let depth = 0;
  for (const character of text) {
    if (character === "⟧") depth--;
    if (depth === 0 && character !== "⟧" && character !== "⟦") outside += character;
    if (character === "⟦") depth++;
  }
  return outside;
}

/** Sentences that are others' own and the same in every language: quotes, titles of pages, names of authorities. */
const othersWords = [
  ...allFacts.flatMap(({ sources }) => sources.flatMap(({ quote, title }) => [quote ?? "", title ?? ""])),
  ...channels.flatMap(({ expectedTitle }) => Object.values(expectedTitle)),
  ...authorities.flatMap(({ name, landName }) => [name, landName ?? ""]),
].filter((text) => text !== "");

function leaves(tree: Tree): string[] {
  return Object.values(tree).flatMap((value) => (typeof value === "string" ? [value] : leaves(value)));
}

/** The texts of the fallback that say something, without what is filled in. */
const english = Object.values(texts.en)
  .flatMap(leaves)
  .filter((text) => text.length > 15 && !text.includes("{{"));

/** What in a text is of no language's folder: sentences of the fallback, and any three words in a row that are nobody's. */
export function strayWords(text: string, known: readonly string[] = []): string[] {
  let outside = unmarked(text).replace(/https?:\/\/\S+/g, " ");
  for (const words of [...othersWords, ...known].sort((a, b) => b.length - a.length))
    outside = outside.replaceAll(words, " ");
  const sentences = outside.match(/\p{L}{2,} \p{Ll}{2,} \p{Ll}{2,}[^\n]{0,60}/gu) ?? [];
  return [...english.filter((sentence) => outside.includes(sentence)), ...sentences];
}
