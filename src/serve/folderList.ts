import { readdir, realpath, stat } from "node:fs/promises";
import { dirname, join, resolve, sep } from "node:path";
import { HttpProblem } from "./answers.ts";

export interface FolderListing {
  readonly path: string;
  /** Null at the top, the user's home. */
  readonly parent: string | null;
  readonly entries: readonly { name: string; path: string; folder: boolean; size: number }[];
}

/** More than anybody scrolls through; the rest is reached by typing a path. */
const MOST_ENTRIES = 5000;

/**
 * One folder below `home`, to choose an export from: zips and folders only, nothing hidden, no symbolic links.
 * @throws HttpProblem 403 `folder-outside-home` (also through a link on the way), 404 `folder-missing`.
 */
export async function listFolder(home: string, path: string | null): Promise<FolderListing> {
  const top = await realpath(home);
  const asked = resolve(path ?? top);
  const folder = await realpath(asked).catch(() => {
    throw new HttpProblem(404, "folder-missing");
  });
  const hidden = folder
    .slice(top.length)
    .split(sep)
    .some((part) => part.startsWith("."));
  if ((folder !== top && !folder.startsWith(top + sep)) || hidden) throw new HttpProblem(403, "folder-outside-home");
  const found = await readdir(folder, { withFileTypes: true }).catch(() => {
    throw new HttpProblem(404, "folder-missing");
  });
  // A folder on the way may have become a link since: then what was listed is somewhere else.
  if ((await realpath(asked).catch(() => null)) !== folder) throw new HttpProblem(403, "folder-outside-home");
  const shown = found
    .filter(
      (entry) => !entry.name.startsWith(".") && (entry.isDirectory() || (entry.isFile() && /\.zip$/i.test(entry.name))),
    )
    .slice(0, MOST_ENTRIES);
  const entries = await Promise.all(
    shown.map(async (entry) => {
      const entryPath = join(folder, entry.name);
      const isFolder = entry.isDirectory();
      const size = isFolder
        ? 0
        : await stat(entryPath).then(
            (info) => info.size,
            () => 0,
          );
      return { name: entry.name, path: entryPath, folder: isFolder, size };
    }),
  );
  entries.sort(
    (a, b) => Number(b.folder) - Number(a.folder) || a.name.localeCompare(b.name, undefined, { numeric: true }),
  );
  return { path: folder, parent: folder === top ? null : dirname(folder), entries };
}
