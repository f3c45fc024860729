import { booleanWord } from "../decode/booleans.ts";
import { fold } from "../decode/fold.ts";
import { isDateLine } from "../decode/html/dateLine.ts";
import { findEntry, type LabelEntry, walkEntries } from "../decode/labelValues.ts";
import { AI, REPLY, SENDER, TIME, WORDS } from "./aiWords.ts";
import type { ReadContext } from "./reader.ts";

/** What a group of lines says. `text` is "" where it is no message. */
export interface AiMessage {
  readonly text: string;
  /** Unix ms. */
  readonly at: number | null;
  readonly byAi: boolean;
}

/** A value that is the AI's name or role and nothing else; a message may begin with one. */
const AI_NAME = /^(?:(?:meta )?ai(?: assistant| studio| at meta)?|ai at meta|llama(?: [\d.]+)?|assistant|bot)$/i;
const OWN_ROLE = /^(?:user|human|you|me)$/i;

/**
 * Tells the messages of one chat. Known labels help, but the values decide: the sender is the line that names the AI or
 * the account, here or in the chat's other messages; the words are the longest plain value beside it.
 */
export class Messages {
  readonly #context: ReadContext;
  /** The folded label that names the senders of this chat; null where no value tells. */
  readonly #senderLabel: string | null;
  /** Whether the account is known to be one of the senders: then any other is the AI, whatever name it goes by. */
  readonly #userSpeaks: boolean;

  constructor(entries: readonly LabelEntry[], context: ReadContext) {
    this.#context = context;
    this.#senderLabel = this.#findSenderLabel(entries);
    this.#userSpeaks =
      this.#senderLabel !== null &&
      [...walkEntries(entries)].some((e) => labelOf(e) === this.#senderLabel && isUser(e.value ?? "", context));
  }

  read(entries: readonly LabelEntry[], time: number | null): AiMessage {
    const own = entries.filter((e) => e.dict.length === 0);
    const at = findEntry(own, TIME)?.timestamp ?? own.find((e) => e.timestamp !== null)?.timestamp ?? time;
    const sender = this.#senderOf(own);
    const title = entries.map((e) => e.title).find((t) => t !== "") ?? "";
    const byAi = (sender !== null && this.#isAi(sender)) || REPLY.includes(title);
    const known = findEntry(
      own.filter((e) => e !== sender && textOf(e) !== ""),
      WORDS,
    );
    const shaped = sender !== null || (own.length === entries.length && own.some((e) => e.timestamp !== null));
    const text = known !== null ? textOf(known) : shaped ? plainText(own, sender) : "";
    return { text, at, byAi };
  }

  #senderOf(own: readonly LabelEntry[]): LabelEntry | null {
    const byLabel = own.find((e) => this.#senderLabel !== null && labelOf(e) === this.#senderLabel);
    return byLabel ?? own.find((e) => this.#names(e)) ?? findEntry(own, SENDER);
  }

  #findSenderLabel(entries: readonly LabelEntry[]): string | null {
    const counts = new Map<string, number>();
    for (const e of walkEntries(entries)) {
      const label = labelOf(e);
      if (e.dict.length === 0 && label !== "" && this.#names(e)) counts.set(label, (counts.get(label) ?? 0) + 1);
    }
    const [most] = [...counts].sort(([, a], [, b]) => b - a);
    return most?.[0] ?? null;
  }

  #isAi(sender: LabelEntry): boolean {
    const name = sender.value ?? "";
    if (AI.test(name)) return true;
    return this.#userSpeaks && labelOf(sender) === this.#senderLabel && name !== "" && !isUser(name, this.#context);
  }

  /** Whether a line's value is a writer: the AI or the account itself. */
  #names({ value }: LabelEntry): boolean {
    if (value === null || value === "" || value.length > 100) return false;
    return isUser(value, this.#context) || AI_NAME.test(value.trim());
  }
}

/** Whether a sender is the account itself, by its name, its handle or its part in the chat. */
export function isUser(sender: string, { username, titles }: ReadContext): boolean {
  if (username !== null && sender.toLowerCase() === username.toLowerCase()) return true;
  return titles.isOwn(sender) || OWN_ROLE.test(sender.trim());
}

const labelOf = (e: LabelEntry): string => fold(e.label || e.title);
const textOf = (e: LabelEntry): string => e.value || e.vec.find((v) => v !== "") || "";

/** The longest value that is neither a link, a date, an id nor a yes/no; beside a sender the only one there is. */
function plainText(own: readonly LabelEntry[], sender: LabelEntry | null): string {
  const rest = own.filter((e) => e !== sender && e.timestamp === null && e.href === null && !isReply(e));
  const texts = rest.map(textOf).filter((t) => t !== "" && !isDate(t));
  if (sender !== null && texts.length === 1) return texts[0] ?? "";
  return texts.filter(isWords).reduce((best, t) => (t.length > best.length ? t : best), "");
}

function isReply({ label, title }: LabelEntry): boolean {
  return REPLY.some((word) => [label, title].some((own) => fold(own) === fold(word)));
}

function isDate(text: string): boolean {
  return isDateLine(text) || /^\d{4}-\d{2}-\d{2}(?:[T ]\S*)?$/.test(text);
}

function isWords(text: string): boolean {
  if (/^https?:\/\//i.test(text) || booleanWord(text) !== null || /^[\d\s.,:/+()-]*$/.test(text)) return false;
  return !/^(?=\S*\d)[\w.:|-]{12,}$/.test(text);
}
