import type { MemberReader } from "../archive/index.ts";
import { streamRecords } from "../decode/hugeJson.ts";
import { readRecord } from "../formats/fileRecords.ts";
import type { ReadContext } from "../formats/reader.ts";
import { isPage } from "../formats/routes.ts";
import { ProblemError } from "../model/problem.ts";
import type { FirstItem } from "../model/query.ts";
import type { Entry } from "../survey/entry.ts";
import { BatchWriter } from "./batchWriter.ts";
import { firstItems } from "./firstItems.ts";

const RECORDS = 30;
const FILES = 3;

/** The lists to peek into: posts of the user, as JSON, which is read record by record. */
export function toPeek(entries: readonly Entry[]): Entry[] {
  return entries
    .filter(({ file }) => file.route?.rank === "post" && file.route.reader.parts === undefined && !isPage(file.logical))
    .slice(0, FILES);
}

/**
 * The first items of a file, from its first records alone: where much is to be read the screen would wait for a whole file.
 * Nothing of it is kept, so a file that cannot be read gives none here and its problem where it is read.
 */
export async function peek(
  entry: Entry,
  source: MemberReader,
  base: Omit<ReadContext, "file">,
  wanted: number,
): Promise<FirstItem[]> {
  const { member, route } = entry.file;
  if (route === null) return [];
  const out = new BatchWriter();
  const context: ReadContext = { ...base, file: member.path };
  let records = 0;
  try {
    for await (const { record, index, prefix } of streamRecords(
      source.stream(member),
      route.reader.wrappers,
      member.path,
    )) {
      readRecord({ raw: record, pointer: [prefix, index], reader: route.reader }, context, out);
      if (++records === RECORDS) break;
    }
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
  }
  return firstItems(out.take(), route.platform, wanted);
}
