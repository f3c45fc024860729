import type { HtmlBlock } from "../../decode/html/block.ts";
import { isUpdateLine } from "../../decode/html/dateLine.ts";
import { languages } from "../../words/index.ts";
import type { HtmlAdapter } from "./adapter.ts";
import { allEntries } from "./adapter.ts";
import { readBody } from "./body.ts";
import { valueUnder } from "./facebook.ts";
import { isEmptyBlock } from "./labelled.ts";
import { wordOf } from "./words.ts";

/** Meta's sentences are far shorter, and no text is to make the patterns slow. */
const LONGEST_SENTENCE = 500;
/** Sentences around a name, as "You became a member of Cooking.". Where none fits the heading is the name. */
let sentences: readonly RegExp[] | null = null;

function namedIn(heading: string): string | undefined {
  if (heading.length > LONGEST_SENTENCE) return undefined;
  sentences ??= languages.flatMap(({ named }) => named.map((pattern) => new RegExp(pattern, "u")));
  for (const sentence of sentences) {
    const name = sentence.exec(heading)?.[1];
    if (name !== undefined) return name;
  }
  return undefined;
}

/** Lists of names with a date: groups, Pages, friends. */
export const names: HtmlAdapter = (block, file) => {
  const name = nameOf(block, valueUnder(block, file, "name"));
  if (
    name === "" ||
    (block.heading === null && block.time === null && block.entries.length === 0 && block.lines.length !== 1)
  )
    return [];
  const url = block.headingHref ?? block.lines.find((l) => l.href !== null)?.href ?? null;
  const review = allEntries(block).find((e) => wordOf(e.label) === "text")?.value ?? "";
  return [
    {
      name,
      timestamp: file.seconds(block.time),
      ...(url === null ? {} : { url }),
      ...(review === "" ? {} : { text: review }),
    },
  ];
};

/** Reviews of Pages: the Page's name in the heading or a row, the words in the body. */
export const review: HtmlAdapter = (block, file) => {
  if (isEmptyBlock(block)) return [];
  const labelledText = allEntries(block).find((e) => wordOf(e.label) === "text")?.value ?? "";
  const body = readBody(block, file);
  const name = nameOf({ ...block, lines: [] }, valueUnder(block, file, "name"));
  const text = labelledText || body.text;
  const [url] = body.links;
  return [
    { timestamp: file.seconds(block.time), data: [{ review: { name, text } }], ...(url === undefined ? {} : { url }) },
  ];
};

function nameOf(block: HtmlBlock, labelledName: string): string {
  if (labelledName !== "") return labelledName;
  const line = block.lines.find((l) => l.label === null && !isUpdateLine(l.text) && !/^https?:/i.test(l.text));
  const heading = block.heading ?? "";
  if (heading === "") return line?.text ?? "";
  return line !== undefined && heading.includes(line.text) ? line.text : (namedIn(heading) ?? heading);
}
