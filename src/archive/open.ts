import { stat } from "node:fs/promises";
import { ByteFile, unreadable } from "./byteFile.ts";
import { openFolderReader } from "./folderReader.ts";
import { openFolder, openSingleFile } from "./folderTree.ts";
import type { ExportTree, MemberReader, TreeAddress } from "./tree.ts";
import { type IsClosed, openZip, openZipReader } from "./zipTree.ts";

/**
 * Opens one part of an export: a zip, an unpacked folder, or a single .json or .html file of one.
 * Throws ProblemError: input-missing with `file` = the path as given; with its base name input-unreadable, zip-empty, not-a-zip, zip-truncated,
 * zip-bad-directory, zip-multi-disk, zip-encrypted, folder-empty, file-changed.
 * @param isClosed tells by its path in the export what no byte is to be read of
 */
export async function openTree(path: string, isClosed: IsClosed = () => false): Promise<ExportTree> {
  const found = await stat(path).catch((error: unknown) => {
    throw unreadable(path, error); // whole: a mistyped folder shows only in it
  });
  if (found.isDirectory()) return openFolder(path);
  if (/\.(?:json|html?)$/i.test(path)) {
    const single = await openSingleFile(path);
    if (single.members.every((member) => isClosed(member.path)) || !(await looksLikeZip(path))) return single;
    await single.close();
  }
  return openZip(path, isClosed);
}

/** Opens a listed tree again, to read its members by their location; for workers. Throws input-missing, input-unreadable. */
export function openReader(tree: TreeAddress): Promise<MemberReader> {
  return tree.container === "zip" ? openZipReader(tree.path, tree.stamp) : openFolderReader(tree.path);
}

async function looksLikeZip(path: string): Promise<boolean> {
  const file = await ByteFile.open(path);
  try {
    return (await file.readAt(0, 2)).toString("latin1") === "PK";
  } finally {
    await file.close();
  }
}
