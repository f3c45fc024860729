import type { Json } from "../../../src/decode/json.ts";
import { fileRecords, readRecord } from "../../../src/formats/fileRecords.ts";
import type { ReadContext, Reader, Sink } from "../../../src/formats/reader.ts";
import { NameIndex, type NameKind } from "../../../src/formats/titles/nameIndex.ts";
import { TitleReader } from "../../../src/formats/titles/titleReader.ts";
import type { Fact, ItemRecord } from "../../../src/model/record.ts";
import type { Platform } from "../../../src/model/vocabulary.ts";
import { languages } from "../../../src/words/index.ts";

export interface Collected {
  items: ItemRecord[];
  facts: Fact[];
  problems: string[];
}

export interface Known {
  platform?: Platform;
  username?: string | null;
  pageExport?: boolean;
  owner?: string;
  names?: readonly (readonly [string, NameKind])[];
}

/** What readers know of the invented account Ann Example. */
export function contextFor(known: Known = {}): ReadContext {
  const names = NameIndex.from(known.names ?? []);
  return {
    file: "file.json",
    platform: known.platform ?? "facebook",
    pageExport: known.pageExport ?? false,
    username: known.username ?? null,
    names,
    titles: new TitleReader(names, [known.owner ?? "Ann Example"], languages),
  };
}

/** Reads a whole file as the audit does, and gives what the reader made of it. */
export function readAll(reader: Reader, value: unknown, known: Known = {}): Collected {
  const found: Collected = { items: [], facts: [], problems: [] };
  const sink: Sink = {
    item: (record) => found.items.push(record),
    fact: (fact) => found.facts.push(fact),
    problem: (code) => found.problems.push(code),
  };
  const context = contextFor(known);
  for (const record of fileRecords(value as Json, reader)) readRecord(record, context, sink);
  return found;
}

/** UTF-8 bytes as Latin-1 characters, as Meta's JSON writes every text. */
export function mojibake(text: string): string {
  return Buffer.from(text, "utf8").toString("latin1");
}

export const OWN = { type: "own" } as const;
export const host = (name: string | null, known: "page" | "friend" | null = null) =>
  ({ type: "host", name, known }) as const;
export const group = (name: string | null) => ({ type: "group", name }) as const;
