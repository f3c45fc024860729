import { stat } from "node:fs/promises";
import { basename, dirname, resolve } from "node:path";
import { ProblemError } from "../model/problem.ts";
import { unreadable } from "./byteFile.ts";
import { Findings } from "./findings.ts";
import { openFolderReader } from "./folderReader.ts";
import type { ExportTree } from "./tree.ts";
import { walkFolder } from "./walkFolder.ts";

/**
 * Lists an unpacked export, see `walkFolder` for what is left out and said. Throws folder-empty, input-missing,
 * input-unreadable.
 */
export async function openFolder(path: string): Promise<ExportTree> {
  const name = basename(resolve(path));
  const findings = new Findings(name);
  const reader = await openFolderReader(path);
  const members = await walkFolder(path, findings).catch((error: unknown) => {
    throw unreadable(name, error);
  });
  const problems = findings.list();
  if (members.length === 0 && problems.length === 0) throw new ProblemError("folder-empty", { file: name });
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
