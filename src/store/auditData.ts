import type { ExportTree, Member } from "../archive/index.ts";
import type { AccountFacts } from "../exposure/world.ts";
import type { Problem } from "../model/problem.ts";
import type { FileInfo, SourceInfo } from "../model/report.ts";
import type { Items } from "./items.ts";

/** What a finished reading leaves behind; the store answers from it. */
export interface AuditData {
  readonly generatedAt: Date;
  readonly trees: readonly ExportTree[];
  readonly sources: readonly SourceInfo[];
  readonly accounts: readonly AccountFacts[];
  readonly files: readonly FileInfo[];
  readonly problems: readonly Problem[];
  readonly items: Items;
  /** Whether it is the app's own example. */
  readonly example: boolean;
  /** Finds the member a media file of an account is, by the `mediaKey` of its name and its path. */
  findMedia(account: number, key: number, uri: string): { tree: number; member: Member } | null;
}
