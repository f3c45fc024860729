import type { Verdict } from "../../model/vocabulary.ts";
import type { Look } from "../../pdf/look.ts";

const QUIET = "#59636e";

/** How the parts of a report look on paper. */
export const LOOK = {
  brand: { size: 8, gap: 2, color: "#20566b" },
  title: { size: 12, gap: 4 },
  headline: { size: 17, gap: 6 },
  section: { size: 13, gap: 3, before: 7, room: 70 },
  /** Its sentence, its first year and that year's first item begin on the same page. */
  group: { size: 11.5, gap: 3, before: 6, room: 130 },
  /** Its first item, which may have a picture, begins on the same page. */
  year: { size: 9.5, gap: 2, before: 3, room: 84, color: QUIET },
  text: { size: 9.5, gap: 3 },
  /** The first line of an item, a rule, a fact: what belongs to it begins on the same page. */
  item: { size: 9.5, gap: 4, room: 40 },
  entry: { size: 9, gap: 2 },
  quiet: { size: 8, gap: 4, color: QUIET },
  /** Below the line it belongs to. */
  detail: { size: 8, gap: 3, indent: 10, color: QUIET },
  table: { size: 8, gap: 8 },
} as const satisfies Record<string, Look>;

/** The colours that the screens and the page give to verdicts. */
export const COLOURS: Readonly<Record<Verdict, string>> = {
  "in-scope": "#b3382c",
  "likely-in-scope": "#d9803a",
  undetermined: "#6a8ac9",
  "formerly-public": "#7a5aa6",
  "not-in-scope": "#7d8b91",
};
