import { corpus, READ } from "./corpus/index.ts";

const BEGIN = "<!-- hostile:begin -->";
const END = "<!-- hostile:end -->";

const INTRO = `\`npm test\` gives each of these to the auditor beside a good export (\`tests/hostile/\`; this table is made from it and compared
with it). Each gives its own code and a sentence with the file's name, and all that can be read is audited.`;

const MORE = `The same test run also: changes 1 000 small exports at random (bytes of the zip, text and tree of its files), packs, saves or
puts together 250 otherwise (encodings and charsets, label lists, zips in zips, parts, places), and looks for crashes, lost
files, lost items and public items called safe; puts markup, formulas, control characters and lines of other formats into every
text and name, and reads the reports, the calendar file and what every command that reads an export says to the terminal back; audits with every way to the network
closed; ends parse workers, fills the disk, takes the export away in the middle, and kills the command while it reads and writes.

\`npm run fuzz -- CASES FIRST\` tries more seeds. Run so far, in pieces while the program grew: 0 to 14 999 and 16 300 to 25 301 of the
first kind, 0 to 5 349 and 2 250 from 16 302 on of the second; every seed that failed is a test of its own (\`tests/hostile/fuzz/seeds.ts\`) and was mended.`;

/** What was tried, grouped by what it gives, for SECURITY.md. */
function hostileTable(): string {
  const rows = new Map<string, string[]>();
  for (const { group, expect, what } of corpus) {
    const key = `${group}|${expect}`;
    rows.set(key, [...(rows.get(key) ?? []), what]);
  }
  const lines = [...rows].map(([key, whats]) => {
    const [group = "", code = ""] = key.split("|");
    const gives = code === READ ? "read in full" : `\`${code}\``;
    return `| ${group} | ${whats.map(escapeCell).join("; ")} | ${gives} |`;
  });
  return [INTRO, "", "| | given | answer |", "|---|---|---|", ...lines, "", MORE].join("\n");
}

const escapeCell = (text: string): string => text.replaceAll(/[|<>\\]/g, "\\$&");

/** The document with the table in its place. Throws RangeError where it has no place for it. */
export function withTable(document: string): string {
  const [from, to] = [document.indexOf(BEGIN), document.indexOf(END)];
  if (from < 0 || to < from) throw new RangeError("no place for the table");
  return `${document.slice(0, from + BEGIN.length)}\n${hostileTable()}\n${document.slice(to)}`;
}
