import type { Member, MemberReader } from "../archive/index.ts";
import type { Batch } from "../columns/batch.ts";
import { piecesOf } from "../decode/html/readHtml.ts";
import { streamRecords } from "../decode/hugeJson.ts";
import { type Json, parseJson } from "../decode/json.ts";
import { hasTooManyValues, MOST_IN_RECORD } from "../decode/jsonValues.ts";
import { type FileRecord, fileRecords, readRecord, WHOLE } from "../formats/fileRecords.ts";
import { readHtmlPage } from "../formats/html/readPage.ts";
import type { ReadContext, Reader } from "../formats/reader.ts";
import type { Route } from "../formats/route.ts";
import { isPage, routes } from "../formats/routes.ts";
import { NameIndex } from "../formats/titles/nameIndex.ts";
import { TitleReader } from "../formats/titles/titleReader.ts";
import { WordCounter, type Words } from "../formats/wordCounter.ts";
import type { Problem } from "../model/problem.ts";
import { ProblemError } from "../model/problem.ts";
import type { AccountContext } from "../survey/accountContext.ts";
import { rootOf } from "../survey/roots.ts";
import { languages } from "../words/index.ts";
import { BatchWriter } from "./batchWriter.ts";
import { readDamaged } from "./readDamaged.ts";
import { readPieces, readStreamedPieces } from "./readPieces.ts";
import { slicesOf } from "./slicesOf.ts";

/** One file to read; plain data. `file` is its number in the audit, `route` in the table of routes. */
export interface ReadTask {
  readonly file: number;
  readonly tree: number;
  readonly member: Member;
  readonly route: number;
  readonly account: number;
}

/** What became of one file. With a problem, `batch` holds what could still be read. */
export interface ReadResult {
  readonly file: number;
  readonly batch: Batch;
  readonly problem: Problem | null;
  /** What the words of the file tell. */
  readonly words?: Words;
}

/** Above this a file is split into records while it streams, so that memory holds what is kept of it and not what was sent. */
const HUGE_FILE = 32 * 2 ** 20;

/**
 * Above this a file is split into records though it is unpacked already, where it cannot be cut at the ends of lines. So is a smaller
 * one with more values than one record may have.
 */
const MUCH = 16 * 2 ** 20;

/** Whether bytes are to be split into records. Never UTF-16, which is parsed whole: its first two bytes tell it. */
function isMuch(bytes: Uint8Array): boolean {
  const [a, b] = bytes;
  return (
    a !== 0 && b !== 0 && a !== 0xff && a !== 0xfe && (bytes.length > MUCH || hasTooManyValues(bytes, MOST_IN_RECORD))
  );
}

/** Makes the read contexts of all accounts; name indexes and title caches are built once for each. */
export function makeContexts(accounts: readonly AccountContext[]): Omit<ReadContext, "file">[] {
  return accounts.map((account) => {
    const names = NameIndex.from(account.names);
    return {
      platform: account.platform,
      pageExport: account.pageExport,
      username: account.username,
      language: account.language,
      names,
      titles: new TitleReader(names, account.ownNames, languages),
    };
  });
}

/**
 * Reads one file into a batch. Never throws for what the file holds: a damaged file gives a problem and the records
 * before the damage, where there are any.
 */
export async function readFile(
  task: ReadTask,
  members: MemberReader,
  contexts: readonly Omit<ReadContext, "file">[],
): Promise<ReadResult> {
  const base = contexts[task.account];
  const route = routes[task.route];
  if (base === undefined || route === undefined) throw new RangeError("read task out of range");
  const words = new WordCounter(base.titles, route);
  const context: ReadContext = { ...base, file: task.member.path, words };
  let out = new BatchWriter();
  let problem: Problem | null = null;
  try {
    if (isPage(task.member.path)) problem = await readPage(task, members, route, context, out);
    else if (task.member.size > HUGE_FILE && isListOfRecords(route.reader)) {
      const inPieces = await readStreamedPieces(members.stream(task.member), route.reader, context);
      if (inPieces !== null) out = inPieces;
      else await readByRecord(members.stream(task.member), route.reader, context, out);
    } else {
      const bytes = await members.read(task.member);
      const inPieces = readPieces(bytes, route.reader, context);
      if (inPieces !== null) out = inPieces;
      else if (isListOfRecords(route.reader) && isMuch(bytes))
        await readByRecord(slicesOf(bytes), route.reader, context, out);
      else problem = await readWhole(bytes, route.reader, context, out);
    }
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    problem = error.problem;
  }
  problem = out.fullness(task.member.path) ?? problem;
  return { file: task.file, batch: out.take(), problem, words: words.take() };
}

/** The result for a file that could not be opened. */
export function unread({ file }: ReadTask, problem: Problem): ReadResult {
  return { file, batch: new BatchWriter().take(), problem };
}

/** Above this a page streams out of its zip instead of being unpacked whole. */
const BIG_PAGE = 8 * 2 ** 20;

async function readPage(
  { member }: ReadTask,
  members: MemberReader,
  { reader, page }: Route,
  context: ReadContext,
  out: BatchWriter,
): Promise<Problem | null> {
  const problem = (code: string, data = {}): Problem => ({ code, data: { file: member.path, ...data } });
  if (page === null) return problem("html-not-supported");
  if (member.size === 0) return problem("html-truncated", { count: 0 });
  const chunks = member.size > BIG_PAGE ? members.stream(member) : piecesOf(await members.read(member));
  const root = rootOf(member.path) ?? "";
  const path = root === "" ? member.path : member.path.slice(root.length + 1);
  const { records, fault } = await readHtmlPage({ chunks, path }, reader, page, context, out);
  out.records = records;
  return fault === null ? null : problem(fault, { count: records });
}

/** Whether a file holds one list, whose records can be read one by one. */
function isListOfRecords({ parts, whole }: Reader): boolean {
  return parts === undefined && whole !== true;
}

async function readByRecord(
  chunks: AsyncIterable<Uint8Array>,
  reader: Reader,
  context: ReadContext,
  out: BatchWriter,
): Promise<void> {
  for await (const { record, index, prefix } of streamRecords(chunks, reader.wrappers, context.file)) {
    if (out.isFull) return;
    read({ raw: record, pointer: [prefix, index], reader }, context, out);
  }
  // A file as long as this is not empty: where it holds no list, the reader is to say that it did not understand it.
  if (out.records === 0) read({ raw: undefined, pointer: WHOLE, reader }, context, out);
}

/** Gives the problem of a file that is damaged; what comes before the damage is read. */
async function readWhole(
  bytes: Uint8Array,
  reader: Reader,
  context: ReadContext,
  out: BatchWriter,
): Promise<Problem | null> {
  let value: Json;
  try {
    value = parseJson(bytes, context.file);
  } catch (error) {
    return readDamaged(bytes, error, reader, context, out);
  }
  for (const record of fileRecords(value, reader)) {
    if (out.isFull) break;
    read(record, context, out);
  }
  return null;
}

function read(record: FileRecord, context: ReadContext, out: BatchWriter): void {
  out.records++;
  readRecord(record, context, out);
}
