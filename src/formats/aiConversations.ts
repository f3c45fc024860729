import { asArray, asObject, asText, type JsonObject } from "../decode/json.ts";
import { type LabelEntry, labelRecord, walkEntries } from "../decode/labelValues.ts";
import { instant } from "../decode/time.ts";
import { isUser, Messages } from "./aiMessage.ts";
import { AI, REPLY } from "./aiWords.ts";
import type { Pointer, ReadContext, Reader, Sink } from "./reader.ts";

interface Said {
  readonly text: string;
  readonly at: number | null;
}

interface Chat {
  readonly messages: Messages;
  /** The user's own messages. */
  readonly said: Said[];
  /** All messages, the AI's too. */
  found: number;
}

/**
 * `messages/ai_conversations.json`: what the user wrote to Meta AI, each message one item; the AI's answers are none.
 * The Facebook file is known to be label_values nested to any depth; Instagram's shape has not been seen, so the
 * plain message shape (`messages: [{sender_name, content, timestamp_ms}]`) is read as well.
 */
export const aiConversations: Reader = {
  id: "ai-conversations",
  chat: true,
  fewLabels: true,
  wrappers: ["ai_conversations", "conversations"],
  record(raw, pointer, context, sink) {
    const messages = asArray(raw.messages);
    if (messages !== null) {
      readMessages(messages.map(asObject), pointer, context, sink);
      return;
    }
    const { entries, timestamp } = labelRecord(raw);
    const chat: Chat = { messages: new Messages(entries, context), said: [], found: 0 };
    collect(entries, timestamp, chat);
    const empty = entries.length > 0 && [...walkEntries(entries)].every((e) => !e.value && e.vec.length === 0);
    if (chat.found === 0 && !empty) sink.problem("record-wrong-shape", pointer);
    for (const one of chat.said) emit(one, pointer, sink);
  },
};

function emit(said: Said, pointer: Pointer, sink: Sink): void {
  sink.item({ kind: "ai-interaction", createdAt: said.at, text: said.text, place: { type: "own" }, pointer });
}

function readMessages(
  messages: readonly (JsonObject | null)[],
  pointer: Pointer,
  context: ReadContext,
  sink: Sink,
): void {
  const base = pointer[1] < 0 ? pointer[0] : `${pointer[0]}/${pointer[1]}`;
  const senders = messages.map((message) => asText(message?.sender_name) || asText(message?.role));
  // A persona of the AI has a name of its own; where the user is known, nobody else is.
  const userSpeaks = context.userSpeaks === true || senders.some((sender) => isUser(sender, context));
  messages.forEach((message, i) => {
    const text = asText(message?.content) || asText(message?.text);
    const sender = senders[i] ?? "";
    if (message === null || text === "" || AI.test(sender)) return;
    if (userSpeaks && sender !== "" && !isUser(sender, context)) return;
    emit({ text, at: instant(message.timestamp_ms) ?? instant(message.timestamp) }, [`${base}/messages`, i], sink);
  });
}

/** A group of lines with words of its own is one message; groups without are looked into. */
function collect(entries: readonly LabelEntry[], time: number | null, chat: Chat): void {
  const { at, text, byAi } = chat.messages.read(entries, time);
  if (text !== "") {
    chat.found++;
    if (!byAi) chat.said.push({ text, at });
  }
  for (const entry of entries) {
    if (entry.dict.length === 0) continue;
    if ([entry.title, entry.label].some((name) => REPLY.includes(name) || AI.test(name))) chat.found++;
    else collect(entry.dict, at, chat);
  }
}
