import { fold } from "../decode/fold.ts";
import type { HtmlBlock } from "../decode/html/block.ts";
import { asArray, asObject, type Json, type JsonObject } from "../decode/json.ts";
import { labelRecord } from "../decode/labelValues.ts";
import { labelsOf } from "../words/index.ts";
import { routePath } from "./path.ts";

/*
 * What people write to each other is recognised, counted and left closed: by its path in any era, else by the first keys of the
 * file or the first boxes of the page. Chats with Meta AI are no such thing, and are routed before this is asked.
 */

const FOLDERS = new RegExp(
  `/(${[
    "messages|your_messages|direct|dating|messenger|encrypted_messages|archived_threads_messages|secret_conversations|secret_groups",
    "inbox|archived_threads|filtered_threads|legacy_threads|message_requests|e2ee_cutover|broadcast|broadcast_channels",
    "data_messenger_e2e|your_group_messages|group_messages|community_chats|marketplace_messages|marketplace_conversations",
  ].join("|")})/(?!ai_conversations)`,
);
const FILES = new RegExp(
  `/(${[
    "your_dating_(profile|messages|activity|preferences)|secret_conversations|secret_groups|messages|direct_messages|chats",
    "message(_\\d+)?|conversations_you_had_as_an?_[a-z]+|your_structured_communication|support_messages|reported_conversations",
    "(your_)?(group|marketplace|broadcast_channel|community_chat)_(messages|conversations|chats)|(your_)?broadcast_channels?|chat_history",
  ].join("|")})(_\\d+)?\\.(json|html?)$`,
);

/** Whether a file that no route reads is one of messages and the like, data or media, by its path. */
export function isPrivate(path: string): boolean {
  const p = routePath(path);
  return FOLDERS.test(p) || FILES.test(p);
}

const SENDER = ["sender_name", "senderName", "sender_id_INTERNAL", "senderId", "sender"];
const SAID = ["content", "text", "body", "message", "timestamp_ms", "timestamp", "created_at", "isUnsent", "type"];
const THREAD = ["thread_name", "threadName", "thread_path", "threadPath", "thread_type"];
const OF_THREAD = [
  "messages",
  "conversation",
  "title",
  "is_still_participant",
  "magic_words",
  "joinable_mode",
  ...THREAD,
];
/** Lists of chats nest no deeper; so many entries at either end of a list are looked at. */
const DEEPEST = 4;
const LOOKED_AT = 20;

/** Whether the beginning of a JSON file is that of a conversation, or of a list of them. */
export function isConversation(head: Json, depth = 0, labels = true): boolean {
  const list = asArray(head);
  if (list !== null)
    return [...list.slice(0, LOOKED_AT), ...list.slice(LOOKED_AT).slice(-LOOKED_AT)].some((one) =>
      isConversation(one, depth + 1, labels),
    );
  const object = asObject(head);
  if (object === null || depth > DEEPEST) return false;
  const has = (keys: readonly string[]) => keys.some((key) => Object.hasOwn(object, key));
  if (has(["participants"]) && has(OF_THREAD)) return true;
  if (has(THREAD) && has(["messages", "participants"])) return true;
  if (has(SENDER) && has(SAID)) return true;
  if (labels && object.label_values !== undefined && namesSender(object)) return true;
  return Object.values(object).some(
    (value) => typeof value === "object" && isConversation(value ?? null, depth + 1, labels),
  );
}

/** The same by its keys alone: a label "From" may stand in lists of other things, of which the path then tells. */
export function isThread(head: Json): boolean {
  return isConversation(head, 0, false);
}

const KEYS = new RegExp(`"(participants|${[...SENDER, ...THREAD].join("|")})"`);

/** Quick: false where the beginning of a JSON file has no key that only conversations have. */
export function mayBeConversation(text: string): boolean {
  return KEYS.test(text);
}

const SENDER_LABELS = new Set(labelsOf("sender").map(fold));

function namesSender(object: JsonObject): boolean {
  const { entries } = labelRecord(object);
  const inside = entries.flatMap(({ dict }) => [...dict, ...dict.flatMap((inner) => inner.dict)]);
  return [...entries, ...inside].some(({ label, title }) => SENDER_LABELS.has(fold(label || title)));
}

/** A name, and not a sentence that says what somebody did. */
const NAME = /^[^.!?…。！？।؟۔]{1,50}$/;

/**
 * Whether the first boxes of a page are those of a conversation. There the headings are few names that come over and over. On pages
 * of posts they are sentences, and a list of people has each name once.
 */
export function isChatPage(blocks: readonly HtmlBlock[]): boolean {
  const said = blocks.filter(({ heading, entries }) => heading !== null && entries.length === 0);
  const names = new Set(said.map(({ heading }) => heading));
  if (said.length < 3 || said.length * 2 < blocks.length || names.size * 2 > said.length) return false;
  return said.every(({ heading, time }) => NAME.test(heading ?? "") && time !== null);
}

/** Two names rarely share so many letters; sentences about one person do. */
const SHARED = 5;

/**
 * The same of a page whose path says that it is something else, told with more care. At least two people must speak, in words and not
 * in pictures. And the headings must not be sentences: those all name the one whose page it is.
 */
export function isChatInDisguise(blocks: readonly HtmlBlock[]): boolean {
  if (!isChatPage(blocks)) return false;
  const names = [...new Set(blocks.flatMap(({ heading }) => heading ?? []))];
  const inWords = blocks.filter(({ lines, media }) => lines.length > 0 && media.length === 0).length;
  return names.length > 1 && inWords * 2 >= blocks.length && !shareLetters(names);
}

function shareLetters(names: readonly string[]): boolean {
  const [shortest = ""] = [...names].sort((a, b) => a.length - b.length);
  for (let at = 0; at + SHARED <= shortest.length; at++) {
    const piece = shortest.slice(at, at + SHARED);
    if (names.every((name) => name.includes(piece))) return true;
  }
  return false;
}
