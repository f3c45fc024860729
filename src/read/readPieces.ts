import { jsonPieces } from "../decode/jsonPieces.ts";
import { fileRecords, readRecord } from "../formats/fileRecords.ts";
import type { ReadContext, Reader } from "../formats/reader.ts";
import { BatchWriter } from "./batchWriter.ts";

/**
 * Reads a large JSON file piece by piece, see `jsonPieces`; null where it is not to be read that way, or not one list of
 * records: then it has to be parsed whole.
 */
export function readPieces(bytes: Uint8Array, reader: Reader, context: ReadContext): BatchWriter | null {
  if (reader.parts !== undefined) return null;
  const out = new BatchWriter();
  for (const piece of jsonPieces(bytes)) {
    if (piece === null) return null;
    for (const { raw, pointer, reader: own } of fileRecords(piece.value, reader)) {
      const [prefix, index] = pointer;
      if (index < 0) return null; // the whole file is one record
      if (out.isFull) return out;
      out.records++;
      readRecord({ raw, pointer: [prefix, piece.first + index], reader: own }, context, out);
    }
  }
  return out;
}
