import { readdir, stat } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import glob from "fast-glob";
import { ProblemError } from "../model/problem.ts";
import { systemCode } from "../system/systemCode.ts";
import { Findings } from "./findings.ts";
import { openFolderReader } from "./folderReader.ts";
import { isLitter } from "./names.ts";
import type { ExportTree, Member } from "./tree.ts";

/**
 * Lists an unpacked export. Links are not followed; dot files and litter are ignored. A folder inside that cannot be
 * read becomes a problem (folder-unreadable), so does a link (link-ignored). Throws folder-empty.
 */
export async function openFolder(path: string): Promise<ExportTree> {
  const name = basename(resolve(path));
  const findings = new Findings(name);
  const reader = await openFolderReader(path);
  const found = await glob("**/*", {
    cwd: path,
    followSymbolicLinks: false,
    onlyFiles: false,
    stats: true,
    suppressErrors: true,
  });
  const members: Member[] = [];
  const folders: string[] = [""];
  const parents = new Set<string>();
  for (const { path: inside, stats } of found) {
    const parent = dirname(inside);
    parents.add(parent === "." ? "" : parent);
    if (stats === undefined || isLitter(inside)) continue;
    if (stats.isDirectory()) folders.push(inside);
    else if (stats.isFile()) members.push({ path: inside, size: stats.size, crc: null, at: null });
    else if (stats.isSymbolicLink()) findings.add("link-ignored", inside);
  }
  // The walk passes over folders it may not read; those look empty.
  for (const folder of folders.filter((one) => !parents.has(one))) {
    await readdir(join(path, folder)).catch((error: unknown) =>
      findings.add("folder-unreadable", folder, { reason: systemCode(error) }),
    );
  }
  const problems = findings.list();
  if (members.length === 0 && problems.length === 0) throw new ProblemError("folder-empty", { file: name });
  members.sort((a, b) => (a.path < b.path ? -1 : 1));
  return { path, container: "folder", stamp: null, members, problems, ...reader };
}

/**
 * A file given by itself. Its path is `folder/file.json`, since the same base name means different things in different
 * folders of an export.
 */
export async function openSingleFile(path: string): Promise<ExportTree> {
  const { size } = await stat(path);
  const parent = basename(dirname(resolve(path)));
  const member = parent === "" ? basename(path) : `${parent}/${basename(path)}`;
  const members = [{ path: member, size, crc: null, at: null }];
  return { path, container: "folder", stamp: null, members, problems: [], ...(await openFolderReader(path)) };
}
