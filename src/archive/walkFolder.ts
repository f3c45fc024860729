import { isUtf8 } from "node:buffer";
import { lstatSync, type Stats } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { systemCode } from "../system/systemCode.ts";
import type { Findings } from "./findings.ts";
import { isLitter } from "./names.ts";
import type { Member } from "./tree.ts";

/** How many entries are looked at before others may go on, a cancel for one. */
const AT_A_TIME = 500;

/**
 * Every file below `root`, sorted by path. A folder is listed by names alone and each entry looked at by itself, so that one
 * that fails takes nothing else with it. What is no file to be read is a finding with its name: `folder-unreadable` and
 * `entry-unreadable` {reason}, `entry-name-unreadable` (bytes that are no UTF-8), `link-ignored`, `entry-special` (a pipe, a
 * socket, a device). Links are not followed; litter goes without a word. Throws what listing `root` itself throws.
 */
export async function walkFolder(root: string, findings: Findings): Promise<Member[]> {
  const members: Member[] = [];
  const folders = [""];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    let looked = 0;
    for (const name of await namesIn(root, folder, findings)) {
      const path = folder === "" ? name.text : `${folder}/${name.text}`;
      if (isLitter(path)) continue;
      if (!name.whole) {
        findings.add("entry-name-unreadable", path);
        continue;
      }
      if (++looked % AT_A_TIME === 0) await new Promise((resolve) => setImmediate(resolve));
      const stats = look(join(root, path));
      if (typeof stats === "string") findings.add("entry-unreadable", path, { reason: stats });
      else if (stats.isDirectory()) folders.push(path);
      else if (stats.isFile()) members.push({ path, size: stats.size, crc: null, at: null });
      else findings.add(stats.isSymbolicLink() ? "link-ignored" : "entry-special", path);
    }
  }
  return members.sort((a, b) => (a.path < b.path ? -1 : 1));
}

interface EntryName {
  readonly text: string;
  /** Whether the text says all of the name; a file cannot be found again by a text that does not. */
  readonly whole: boolean;
}

/** The names in a folder, sorted. One below the root that cannot be listed is a finding, and empty. */
async function namesIn(root: string, folder: string, findings: Findings): Promise<EntryName[]> {
  try {
    const names = await readdir(join(root, folder), { encoding: "buffer" });
    return names
      .map((bytes) => ({ text: bytes.toString("utf8"), whole: isUtf8(bytes) }))
      .sort((a, b) => (a.text < b.text ? -1 : 1));
  } catch (error) {
    if (folder === "") throw error;
    findings.add("folder-unreadable", folder, { reason: systemCode(error) });
    return [];
  }
}

function look(path: string): Stats | string {
  try {
    return lstatSync(path);
  } catch (error) {
    return systemCode(error);
  }
}
