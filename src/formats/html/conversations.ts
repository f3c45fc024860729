import type { HtmlEntry } from "../../decode/html/block.ts";
import type { HtmlAdapter, HtmlFile } from "./adapter.ts";
import { labelRecordOf } from "./labelled.ts";

/**
 * Chats with Meta AI: nested rows as `label_values`, or boxes of sender, words and time as messages. The pages of single
 * threads (`ai_conversations/thread_*.html`) are read the same way.
 */
export const conversation: HtmlAdapter = (block, file) => {
  if (block.entries.length > 0) {
    const entries = grouped(valued(block.entries, file, 0), 0);
    return labelRecordOf({ ...block, entries }, file);
  }
  const content = block.lines
    .filter((l) => l.label === null)
    .map((l) => l.text)
    .join("\n");
  if (block.time === null || content === "") return [];
  return [{ messages: [{ sender_name: block.heading ?? "", content, timestamp: file.seconds(block.time) }] }];
};

/**
 * Rows of one cell each (sender, words, time) have no labels: where one of them is a date, what stands in them are values.
 * Their places serve as labels, so that a sender is found where the others of the chat stand.
 */
function valued(entries: readonly HtmlEntry[], file: HtmlFile, depth: number): HtmlEntry[] {
  const inner =
    depth > 20 ? [...entries] : entries.map((e) => ({ ...e, children: valued(e.children, file, depth + 1) }));
  const alone = inner.every((e) => e.value === "" && e.children.length === 0);
  if (!alone || !inner.some((e) => file.secondsOf(e.label) !== undefined)) return inner;
  return inner.map((e, i) => ({ ...e, label: `${i + 1}`, value: e.label }));
}

/** Rows that repeat (sender, words, time, sender, words, time) are one group for each round. */
function grouped(entries: readonly HtmlEntry[], depth: number): HtmlEntry[] {
  const inner = depth > 20 ? [...entries] : entries.map((e) => ({ ...e, children: grouped(e.children, depth + 1) }));
  const [first] = inner;
  if (first === undefined || first.label === "" || first.children.length > 0) return inner;
  const starts = inner.flatMap((e, i) => (e.label === first.label && e.children.length === 0 ? [i] : []));
  if (starts.length < 2) return inner;
  return starts.map((from, i) => ({
    label: "",
    value: "",
    href: null,
    media: [],
    children: inner.slice(from, starts[i + 1]),
  }));
}
