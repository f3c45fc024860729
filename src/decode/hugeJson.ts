import { isUtf8 } from "node:buffer";
import { ProblemError } from "../model/problem.ts";
import type { Json } from "./json.ts";
import { hasTooManyValues, MOST_IN_RECORD } from "./jsonValues.ts";
import { ListSplitter } from "./listSplitter.ts";
import { isWrapper, pointerStep } from "./records.ts";
import type { Segment } from "./segment.ts";

/** The most one record may take; real ones stay below 1 MiB. */
export const MAX_RECORD_BYTES = 16 * 2 ** 20;

/** A list under a name we do not know is taken for the records of its file once it is longer than this. */
const BIG_LIST_BYTES = 8 * 2 ** 20;

export interface StreamedRecord {
  readonly record: Json;
  readonly index: number;
  /** JSON pointer of the list. */
  readonly prefix: string;
}

/**
 * Reads the records of a JSON file (UTF-8) too big to parse whole, holding little more than one chunk and one
 * record. Finds them as `listRecords` does, in a bare array or under a wrapper; where no wrapper fits, in the first
 * array of the object or the first over 8 MiB. A lone record is not looked for: a file of one record is never huge.
 * Yields what is complete, then throws, with {file, count of records yielded}: `json-truncated`, `json-invalid`,
 * `json-too-deep`, `json-record-too-big`, `json-too-many-values`; or {file}: `json-empty`, `json-encoding`.
 */
export async function* streamRecords(
  chunks: AsyncIterable<Uint8Array>,
  wrappers: readonly string[],
  file: string,
): AsyncGenerator<StreamedRecord, void, undefined> {
  const reader = new RecordReader(wrappers, file);
  for await (const chunk of chunks) {
    for (const segment of reader.splitter.push(chunk)) yield* reader.read(segment);
    if (reader.splitter.fault !== null) throw reader.problem(reader.splitter.fault);
  }
  if (reader.splitter.blank) throw new ProblemError("json-empty", { file });
  const tail = reader.splitter.tail();
  if (tail !== null && isWhole(tail)) yield* reader.read(tail);
  yield* reader.rest();
  if (!reader.splitter.done) throw reader.problem("json-truncated");
}

class RecordReader {
  readonly splitter: ListSplitter;
  readonly #wrappers: readonly string[];
  readonly #file: string;
  #count = 0;
  #list = 0;
  #index = 0;
  #known: boolean = false;
  /** Segments of the first list under an unknown name, in case no wrapper turns up, and of the one at hand. */
  #first: Segment[] = [];
  #held: Segment[] = [];
  #heldBytes = 0;
  #chosen = 0;

  constructor(wrappers: readonly string[], file: string) {
    this.#wrappers = wrappers;
    this.#file = file;
    this.splitter = new ListSplitter(
      (key, opener, path) =>
        opener === "[" ? path.length === 0 || this.#isKnown(key) : this.#isKnown(key) && path.length < 2,
      MAX_RECORD_BYTES,
    );
  }

  *read(segment: Segment): Generator<StreamedRecord> {
    const key = segment.key.at(-1);
    if (key === undefined || this.#isKnown(key)) {
      this.#known = true;
      this.#first = [];
      yield* this.#records(segment);
    } else if (segment.list === this.#chosen) yield* this.#records(segment);
    else if (!this.#known && this.#chosen === 0) yield* this.#hold(segment);
  }

  /** What was held back, once it is clear that no known wrapper comes. */
  *rest(): Generator<StreamedRecord> {
    if (this.#known || this.#chosen !== 0) return;
    for (const segment of this.#first.length > 0 ? this.#first : this.#held) yield* this.#records(segment);
  }

  problem(code: string): ProblemError {
    return new ProblemError(code, { file: this.#file, count: this.#count });
  }

  #isKnown(key: string): boolean {
    return isWrapper(key, this.#wrappers);
  }

  *#hold(segment: Segment): Generator<StreamedRecord> {
    if (this.#held[0]?.list !== segment.list) {
      this.#held = [];
      this.#heldBytes = 0;
    }
    this.#held.push(segment);
    this.#heldBytes += segment.bytes.length;
    if (this.#heldBytes > BIG_LIST_BYTES) {
      this.#chosen = segment.list;
      for (const each of this.#held) yield* this.#records(each);
      this.#held = [];
    } else if (segment.last && this.#first.length === 0) this.#first = this.#held;
  }

  *#records(segment: Segment): Generator<StreamedRecord> {
    if (segment.list !== this.#list) {
      this.#list = segment.list;
      this.#index = 0;
    }
    const prefix = segment.key.map(pointerStep).join("");
    const bytes = Buffer.from(segment.bytes.buffer, segment.bytes.byteOffset, segment.bytes.byteLength);
    if (hasTooManyValues(bytes, MOST_IN_RECORD)) throw this.problem("json-too-many-values");
    if (!isUtf8(bytes)) throw new ProblemError("json-encoding", { file: this.#file });
    const records = parseList(bytes.toString("utf8"));
    // A comma before the bracket that closes the list.
    if (records?.length === 0 && !(segment.last && this.#index === 0)) throw this.problem("json-invalid");
    for (const record of records ?? this.#oneByOne(bytes, segment.commas)) {
      this.#count++;
      yield { record, index: this.#index++, prefix };
    }
  }

  /** The elements before the broken one, which then throws. */
  *#oneByOne(bytes: Buffer, commas: readonly number[]): Generator<Json> {
    let start = 0;
    for (const end of [...commas, bytes.length]) {
      const record = parseList(bytes.toString("utf8", start, end));
      if (record?.length !== 1) throw this.problem("json-invalid");
      yield record[0] as Json;
      start = end + 1;
    }
  }
}

function isWhole({ bytes }: Segment): boolean {
  return parseList(Buffer.from(bytes).toString("utf8"))?.length === 1;
}

/** All elements in one parse, which is much faster than one parse for each. */
function parseList(elements: string): Json[] | null {
  try {
    return JSON.parse(`[${elements}]`) as Json[];
  } catch {
    return null;
  }
}
