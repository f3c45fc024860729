import { streamRecords } from "../decode/hugeJson.ts";
import { isWrapper } from "../decode/records.ts";
import { readRecord } from "../formats/fileRecords.ts";
import type { ReadContext, Reader } from "../formats/reader.ts";
import { type Problem, ProblemError } from "../model/problem.ts";
import type { BatchWriter } from "./batchWriter.ts";
import { slicesOf } from "./slicesOf.ts";

/** Only these leave something before them that can be trusted. */
const CUT = new Set(["json-truncated", "json-invalid"]);

/**
 * Reads the records before the fault of a file that did not parse as a whole, where they stand in the list the reader
 * knows; of a lone record nothing is left. Gives the file's problem, with the `count` of records that were read. Throws
 * what is no fault of the file.
 */
export async function readDamaged(
  bytes: Uint8Array,
  fault: unknown,
  reader: Reader,
  context: ReadContext,
  out: BatchWriter,
): Promise<Problem> {
  if (!(fault instanceof ProblemError)) throw fault;
  const { code, data } = fault.problem;
  if (!CUT.has(code) || reader.parts !== undefined || reader.whole === true) return fault.problem;
  try {
    for await (const { record, index, prefix } of streamRecords(slicesOf(bytes), reader.wrappers, context.file)) {
      // Of a list under another name it cannot be told whether it holds records or parts of one.
      if (prefix !== "" && !isWrapper(prefix.slice(prefix.lastIndexOf("/") + 1), reader.wrappers)) break;
      if (out.isFull) break;
      out.records++;
      readRecord({ raw: record, pointer: [prefix, index], reader }, context, out);
    }
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
  }
  return { code, data: { ...data, count: out.records } };
}
