import type { Block } from "./block.ts";
import { fieldsOf, numberOf, textOf } from "./shapes.ts";
import { escapeText, tag } from "./text.ts";

/** A thread of private messages: the sender above, the words below. Null for any other value. */
export function threadBlocks(value: unknown): readonly Block[] | null {
  const { messages } = fieldsOf(value);
  if (!Array.isArray(messages)) return null;
  return messages.map((one) => {
    const { sender_name, content, timestamp_ms } = fieldsOf(one);
    const body = tag("div", "_2pin", tag("div", "", escapeText(textOf(content))));
    return { title: textOf(sender_name), body, at: Math.floor((numberOf(timestamp_ms) ?? 0) / 1000) };
  });
}
