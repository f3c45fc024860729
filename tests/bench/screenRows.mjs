// The rows of the table about the screens. The floor of scrolling is a plain list in the same browser, scrolled alike.
import { answering, firstRows, itemsScreen, quantile } from "./screen.mjs";
import { median } from "./table.mjs";

const ms = (value) => `${Math.round(value)} ms`;

/**
 * @param {{ large: string, few: string, many: string, asked: string, quick: boolean }} zips exports, by what they are for
 * @returns {Promise<import("./table.mjs").Row[]>}
 */
export async function screenRows({ large, few, many, asked, quick }) {
  const row = (what, measured, ratio, limit, { unit = "", floor = "" } = {}) => ({
    what: `screen: ${what}`,
    measured,
    floor,
    ratio,
    limit: quick ? null : limit,
    unit,
  });
  const first = await firstRows(large);
  const small = await itemsScreen(few, 1);
  const { frames, plainFrames, pictureFrames, pictures, memory, typed } = await itemsScreen(many, quick ? 1 : 5);
  const answers = await answering(asked);
  const over = (limit) => (times) => times.filter((time) => time > limit).length;
  const share = (limit) => (times) => (100 * over(limit)(times)) / times.length;
  const percent = (value) => `${value.toFixed(1)} %`;
  /** Of several scrolls: each one's figure, the median first. */
  const each = (scrolls, of, words) => `${words(median(scrolls.map(of)))} (${scrolls.map(of).map(words).join(", ")})`;
  return [
    row("first items of the largest export", ms(first), first, 2000, { unit: " ms" }),
    row(
      `fast scroll, frames over 50 ms of ${frames[0].length}`,
      each(frames, over(50), String),
      median(frames.map(over(50))),
      0,
      { floor: each(plainFrames, over(50), String) },
    ),
    row("fast scroll, frames over 32 ms", each(frames, share(32), percent), median(frames.map(share(32))), 1, {
      unit: " %",
      floor: each(plainFrames, share(32), percent),
    }),
    row(
      `fast scroll of ${pictures} pictures, frames over 50 ms of ${pictureFrames[0].length}`,
      each(pictureFrames, over(50), String),
      median(pictureFrames.map(over(50))),
      0,
      { floor: each(plainFrames, over(50), String) },
    ),
    row("search as you type, p95", ms(quantile(typed, 0.95)), quantile(typed, 0.95), 100, { unit: " ms" }),
    row("answer a question, p95", ms(quantile(answers, 0.95)), quantile(answers, 0.95), 100, { unit: " ms" }),
    row(
      "memory of the page, many items to few",
      `${(memory.heap / 1e6).toFixed(1)} MB, ${memory.elements} elements`,
      memory.heap / small.memory.heap,
      1.25,
      { floor: `${(small.memory.heap / 1e6).toFixed(1)} MB, ${small.memory.elements} elements` },
    ),
  ];
}
