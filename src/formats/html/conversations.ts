import type { HtmlAdapter } from "./adapter.ts";
import { labelRecordOf } from "./labelled.ts";

/**
 * Chats with Meta AI: nested rows as `label_values`, or boxes of sender, words and time as messages. The pages of single
 * threads (`ai_conversations/thread_*.html`) are read the same way.
 */
export const conversation: HtmlAdapter = (block, file) => {
  if (block.entries.length > 0) return labelRecordOf(block, file);
  const content = block.lines
    .filter((l) => l.label === null)
    .map((l) => l.text)
    .join("\n");
  if (block.time === null || content === "") return [];
  return [{ messages: [{ sender_name: block.heading ?? "", content, timestamp: file.seconds(block.time) }] }];
};
