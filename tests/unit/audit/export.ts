import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import AdmZip from "adm-zip";
import { runAudit } from "../../../src/audit.ts";
import type { Item, ReportHead } from "../../../src/model/report.ts";
import { afterFile } from "../leftovers.ts";

/** A fresh folder that goes away with the test file. */
export async function folder(): Promise<string> {
  const made = await mkdtemp(join(tmpdir(), "outscope-audit-"));
  afterFile(() => rm(made, { recursive: true, force: true }));
  return made;
}

/** Writes a zip of the given members (objects as JSON) and gives its path. */
export async function zip(name: string, members: Readonly<Record<string, unknown>>, into?: string): Promise<string> {
  const archive = new AdmZip();
  for (const [path, content] of Object.entries(members))
    archive.addFile(
      path,
      Buffer.isBuffer(content) ? content : Buffer.from(typeof content === "string" ? content : JSON.stringify(content)),
    );
  const path = join(into ?? (await folder()), name);
  archive.writeZip(path);
  return path;
}

export const FB = "your_facebook_activity";
export const POSTS = `${FB}/posts/your_posts__check_ins__photos_and_videos_1.json`;
export const COMMENTS = `${FB}/comments_and_reactions/comments.json`;
export const PROFILE = "personal_information/profile_information/profile_information.json";

export function post(text: string, timestamp: number, more: object = {}): object {
  return { timestamp, title: "Ann Example updated her status.", data: [{ post: text }], ...more };
}

export function photo(uri: string, description = "", timestamp = 1_500_000_000): object {
  return { uri, creation_timestamp: timestamp, title: "Mobile uploads", description };
}

export function profileOf(name: string, username: string): object {
  return { profile_v2: { name: { full_name: name }, username } };
}

/** Audits the given paths: what the report holds. */
export async function audit(...paths: string[]): Promise<{ head: ReportHead; items: Item[] }> {
  const store = await runAudit(paths);
  const result = { head: store.head(), items: [...store.items()] };
  await store.close();
  return result;
}

export const codes = ({ head }: { head: ReportHead }): string[] => head.problems.map(({ code }) => code);
