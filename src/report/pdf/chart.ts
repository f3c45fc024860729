import type { Translator } from "../../locales/index.ts";
import { VERDICTS } from "../../model/vocabulary.ts";
import type { TaggedPdf } from "../../pdf/taggedPdf.ts";
import { type Counts, sum } from "../content/tally.ts";
import { COLOURS } from "./look.ts";

const YEARS_AT_MOST = 25;
const BARS = 80;
const LABEL = 10;
const FONT = 6.5;
const LEGEND = 22;
const GAP = 14;

/** A bar for each year, parted by verdict; the figures stand above the bars, and in the table that follows in the whole report. */
export function yearChart(pdf: TaggedPdf, words: Translator, years: ReadonlyMap<string, Counts>): void {
  const dated = [...years].filter(([year]) => year !== "unknown").sort(([a], [b]) => Number(a) - Number(b));
  const shown = dated.slice(-YEARS_AT_MOST);
  if (shown.length === 0) return;
  const scale = BARS / Math.max(...shown.map(([, counts]) => sum(counts)));
  const step = Math.min(40, pdf.width / shown.length);
  const listed = shown.map(([year, counts]) => words.t("report:years.one", { year, items: words.number(sum(counts)) }));
  const alt = words.t("report:years.alt", {
    years: new Intl.ListFormat(words.language, { type: "unit" }).format(listed),
  });
  pdf.figure(alt, BARS + 2 * LABEL + LEGEND, (pen) => {
    for (const [index, [year, counts]] of shown.entries()) {
      const x = index * step;
      let y = LABEL + BARS;
      for (const verdict of VERDICTS) {
        const height = counts[verdict] * scale;
        if (height === 0) continue;
        y -= height;
        pen.rect({ x: x + 2, y, width: step - 6, height }, COLOURS[verdict]);
      }
      const middle = x + (step - 2) / 2;
      pen.label(words.number(sum(counts)), { x: middle, y: y - LABEL, size: FONT, middle: true });
      pen.label(year, { x: middle, y: LABEL + BARS + 2, size: FONT, middle: true });
    }
    let x = 2;
    for (const verdict of VERDICTS) {
      const y = BARS + 2 * LABEL + 6;
      pen.rect({ x, y, width: 7, height: 7 }, COLOURS[verdict]);
      x += 10 + GAP + pen.label(words.t(`words:verdict.${verdict}`), { x: x + 10, y: y - 1, size: FONT });
    }
  });
}
