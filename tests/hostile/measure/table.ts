import { cpus } from "node:os";
import { corpus } from "../corpus/index.ts";
import type { Figures } from "./auditor.ts";

const BEGIN = "<!-- hostile-figures:begin -->";
const END = "<!-- hostile-figures:end -->";

const escapeCell = (text: string): string => text.replaceAll(/[|<>\\]/g, "\\$&");

/** The document with these figures in their place. @throws RangeError where it has no place for them, or one is missing. */
export function withFigures(document: string, taken: ReadonlyMap<string, Figures>): string {
  const [from, to] = [document.indexOf(BEGIN), document.indexOf(END)];
  if (from < 0 || to < from) throw new RangeError("no place for the figures");
  return `${document.slice(0, from + BEGIN.length)}\n${tableOf(taken)}\n${document.slice(to)}`;
}

function tableOf(taken: ReadonlyMap<string, Figures>): string {
  const figuresOf = (name: string): Figures => {
    const figures = taken.get(name);
    if (figures === undefined) throw new RangeError(`no figure for ${name}`);
    return figures;
  };
  const lines = [...new Set(corpus.map(({ group }) => group))].map((group) => {
    const cases = corpus.filter((one) => one.group === group);
    const most = (figure: "mb" | "ms" | "cpuMs") => {
      const [first] = cases
        .map(({ name, what }) => ({ value: figuresOf(name)[figure], what: escapeCell(what) }))
        .sort((one, other) => other.value - one.value);
      if (first === undefined) return "";
      const value = figure === "mb" ? `${Math.round(first.value)} MB` : `${(first.value / 1000).toFixed(1)} s`;
      return `${value}: ${first.what}`;
    };
    return `| ${group} | ${cases.length} | ${most("mb")} | ${most("cpuMs")} | ${most("ms")} |`;
  });
  return [
    `Targets: 5 s and 300 MB for each input, the program and the good export beside it included. Each audited in a process of its`,
    `own (Node ${process.versions.node}, ${cpus().length} cores, shared with other work); \`npm run hostile:figures\` measures and writes this table. The tests`,
    `hold the memory and that every audit comes back; how long it takes they do not judge.`,
    "",
    "| | inputs | most memory | most processor time | longest by the clock |",
    "|---|---|---|---|---|",
    ...lines,
  ].join("\n");
}

/** How many inputs of each group the document gives figures for. */
export function figuresIn(document: string): Record<string, number> {
  const block = document.slice(document.indexOf(BEGIN), document.indexOf(END));
  const rows = block.matchAll(/^\| ([^|]+) \| (\d+) \| \d+ MB: [^|]+ \| [\d.]+ s: [^|]+ \| [\d.]+ s: /gm);
  return Object.fromEntries([...rows].map(([, group = "", count]) => [group, Number(count)]));
}
