import { type JsonPiece, jsonPieces, streamedPieces } from "../decode/jsonPieces.ts";
import { fileRecords, readRecord } from "../formats/fileRecords.ts";
import type { ReadContext, Reader } from "../formats/reader.ts";
import { ProblemError } from "../model/problem.ts";
import { BatchWriter } from "./batchWriter.ts";

/**
 * Reads a large JSON file piece by piece (see `jsonPieces`). Null where the file is not large, cannot be cut, or is not one list of
 * records: it then has to be parsed whole.
 */
export function readPieces(bytes: Uint8Array, reader: Reader, context: ReadContext): BatchWriter | null {
  if (reader.parts !== undefined) return null;
  const out = new BatchWriter();
  for (const piece of jsonPieces(bytes)) {
    if (!readPiece(piece, reader, context, out)) return null;
    if (out.isFull) return out;
  }
  return out;
}

/** The same of a file that comes in chunks. Null also where it is damaged: what comes before the damage has to be read otherwise. */
export async function readStreamedPieces(
  chunks: AsyncIterable<Uint8Array>,
  reader: Reader,
  context: ReadContext,
): Promise<BatchWriter | null> {
  if (reader.parts !== undefined) return null;
  const out = new BatchWriter();
  try {
    for await (const piece of streamedPieces(chunks)) {
      if (!readPiece(piece, reader, context, out)) return null;
      if (out.isFull) return out;
    }
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    return null;
  }
  return out;
}

/** Whether the piece was one of records of one list. */
function readPiece(piece: JsonPiece | null, reader: Reader, context: ReadContext, out: BatchWriter): boolean {
  if (piece === null) return false;
  for (const { raw, pointer, reader: own } of fileRecords(piece.value, reader)) {
    const [prefix, index] = pointer;
    if (index < 0) return false; // the whole file is one record
    if (out.isFull) return true;
    out.records++;
    readRecord({ raw, pointer: [prefix, piece.first + index], reader: own }, context, out);
  }
  return true;
}
