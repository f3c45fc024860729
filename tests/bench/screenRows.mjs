// The rows of the table about the screens. The floor of scrolling is a plain list in the same browser, scrolled alike.
import { answering, firstRows, itemsScreen, quantile } from "./screen.mjs";

const ms = (value) => `${Math.round(value)} ms`;

/**
 * @param {{ large: string, few: string, many: string, asked: string, quick: boolean }} zips exports, by what they are for
 * @returns {Promise<import("./table.mjs").Row[]>}
 */
export async function screenRows({ large, few, many, asked, quick }) {
  const row = (what, measured, ratio, limit, unit = "", floor = "") => ({
    what: `screen: ${what}`,
    measured,
    floor,
    ratio,
    limit: quick ? null : limit,
    unit,
  });
  const first = await firstRows(large);
  const small = await itemsScreen(few);
  const { frames, plainFrames, memory, typed } = await itemsScreen(many);
  const answers = await answering(asked);
  const over = (limit, of = frames) => of.filter((time) => time > limit).length;
  const share = (limit, of) => (100 * over(limit, of)) / of.length;
  const percent = (value) => `${value.toFixed(1)} %`;
  return [
    row("first items of the largest export", ms(first), first, 2000, " ms"),
    row(
      `fast scroll, frames over 50 ms of ${frames.length}`,
      `${over(50)}`,
      over(50),
      0,
      "",
      `${over(50, plainFrames)} of ${plainFrames.length}`,
    ),
    row(
      "fast scroll, frames over 32 ms",
      percent(share(32, frames)),
      share(32, frames),
      1,
      " %",
      percent(share(32, plainFrames)),
    ),
    row("search as you type, p95", ms(quantile(typed, 0.95)), quantile(typed, 0.95), 100, " ms"),
    row("answer a question, p95", ms(quantile(answers, 0.95)), quantile(answers, 0.95), 100, " ms"),
    row(
      "memory of the page, many items to few",
      `${(memory.heap / 1e6).toFixed(1)} MB, ${memory.elements} elements`,
      memory.heap / small.memory.heap,
      1.25,
      "",
      `${(small.memory.heap / 1e6).toFixed(1)} MB, ${small.memory.elements} elements`,
    ),
  ];
}
