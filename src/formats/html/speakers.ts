import { walkHtmlEntries } from "../../decode/html/block.ts";
import type { BlockSink } from "../../decode/html/pageReader.ts";
import { isUser } from "../aiMessage.ts";
import type { ReadContext } from "../reader.ts";

type Block = Parameters<BlockSink["block"]>;

/** More blocks, or more characters, are not held: a chat in which the user has not spoken by then counts as it is. */
const MOST_HELD = 20_000;
const LONGEST_HELD = 32 * 2 ** 20;

/**
 * Holds the messages of a chat page back until the user is seen to speak on it: then whoever else writes is the AI, whatever
 * name it goes by. A message box alone cannot tell. Where the user is not seen all are given as they are.
 */
export class Speakers {
  readonly #context: ReadContext;
  #held: Block[] | null = [];
  #length = 0;
  userSpeaks: boolean = false;

  constructor(context: ReadContext) {
    this.#context = context;
  }

  /** The blocks that may be read now that one more is there, in order. */
  next(one: Block): readonly Block[] {
    if (this.#held === null) return [one];
    const [{ heading, entries, lines }] = one;
    this.userSpeaks = heading !== null && entries.length === 0 && isUser(heading, this.#context);
    this.#held.push(one);
    for (const { text } of lines) this.#length += text.length;
    for (const { value } of walkHtmlEntries(entries)) this.#length += value.length;
    const many = this.#held.length > MOST_HELD || this.#length > LONGEST_HELD;
    return this.userSpeaks || many ? this.rest() : [];
  }

  /** What is still held; nothing is from then on. */
  rest(): readonly Block[] {
    const held = this.#held ?? [];
    this.#held = null;
    return held;
  }
}
