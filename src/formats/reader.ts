import type { Json, JsonObject } from "../decode/json.ts";
import type { Fact, ItemRecord } from "../model/record.ts";
import type { Platform } from "../model/vocabulary.ts";
import type { NameIndex } from "./titles/nameIndex.ts";
import type { TitleReader } from "./titles/titleReader.ts";

/** Where a raw record lies in its file: the pointer of its list and its index there (-1: the prefix is the whole pointer). */
export type Pointer = readonly [prefix: string, index: number];

/** What a reader may know beside the record itself. */
export interface ReadContext {
  /** Path of the file inside the export; routes decide by it, readers only name it in problems. */
  readonly file: string;
  readonly platform: Platform;
  /** A Page's own export: everything in it stands on the Page. */
  readonly pageExport: boolean;
  /** Names the export itself holds, to be found in title sentences. */
  readonly names: NameIndex;
  readonly titles: TitleReader;
  /** The account's own handle (Instagram), to tell own content from others'; null where unknown. */
  readonly username: string | null;
  /** Tag of the language the account is set to, null where no file says it. */
  readonly language?: string | null;
  /** Set on a page of one chat where the user is known to be one of its writers. */
  readonly userSpeaks?: boolean;
  /** Is told of each raw record, where somebody wants to know the words of the file. */
  readonly words?: { record(raw: Json | undefined): void };
}

/** Where readers put what they find. Nothing is thrown for one bad record: it is counted, and the next one is read. */
export interface Sink {
  item(record: ItemRecord): void;
  fact(fact: Fact, pointer: Pointer): void;
  /** A record, or a part of one, that could not be understood. */
  problem(code: string, pointer: Pointer): void;
}

/**
 * A reader is a small pure function from one raw record of one kind of file to items and facts.
 * `wrappers` names the keys that hold the list, without `_v2`.
 */
export interface Reader {
  readonly id: string;
  readonly wrappers: readonly string[];
  record(raw: JsonObject, pointer: Pointer, context: ReadContext, sink: Sink): void;
  /** For files that are one object with keys of its own, and no list. */
  readonly whole?: boolean;
  /** For files that write a record as a plain list of values (Instagram until 2020). */
  readonly tuple?: (raw: readonly Json[], pointer: Pointer, context: ReadContext, sink: Sink) => void;
  /** For files that hold several lists under keys of their own: each list that is there goes to the reader that names its key. */
  readonly parts?: readonly Reader[];
  /** A file, or a page, is one chat: who in it is the user is known once the user was seen to speak. */
  readonly chat?: true;
  /** Most of the labels in such a file are of settings that nobody needs; that they are not understood is no fault. */
  readonly fewLabels?: true;
}
