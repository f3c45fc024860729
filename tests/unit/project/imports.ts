/** Reads which file imports which, and says in sentences what goes against the table of rooms. */
import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { ROOMS, type Room } from "./rooms.ts";

/** A source text by its path from the root of the project, with "/" as separator. */
export type Sources = ReadonlyMap<string, string>;

/** Static and dynamic imports, exports from elsewhere, and imports of types: whatever is followed by a name in quotes. */
const IMPORT = /(?<![\w.])(?:from|import)\s*\(?\s*"([^"\n]+)"/g;
const SOURCE = /\.(?:ts|tsx|mts|mjs)$/;

export function readSources(root: string, folders: readonly string[]): Sources {
  const paths = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).map((path) =>
      posix.join(folder, path.replaceAll("\\", "/")),
    ),
  );
  return new Map(paths.filter((p) => SOURCE.test(p)).map((path) => [path, readFileSync(join(root, path), "utf8")]));
}

/** What a file imports: files of the project by their path from its root, or packages by their name. */
export function importsOf(path: string, text: string): { file?: string; package?: string }[] {
  return Array.from(text.matchAll(IMPORT), ([, name = ""]) =>
    name.startsWith(".") ? { file: posix.join(posix.dirname(path), name) } : { package: name },
  );
}

/** The longest entry of the table a path lies in; `null` for files that belong to no room, as tests and settings do. */
function roomOf(path: string): string | null {
  const fitting = Object.keys(ROOMS).filter((room) => path === room || path.startsWith(`${room}/`));
  return fitting.sort((a, b) => b.length - a.length)[0] ?? null;
}

const within = (path: string, place: string) => path === place || path.startsWith(`${place}/`);

function wrongPackage(name: string, room: Room): string | null {
  if (/^(?:node:)?fs(?:\/|$)/.test(name) && room.fileSystem !== true) return "does not touch the file system";
  if (name.startsWith("node:") && room.browser === true) return "runs in a browser and knows no module of Node";
  if (/^electron(?:\/|$)/.test(name) && room.electron !== true) return "knows nothing of Electron";
  return null;
}

/** An import that goes against the table: between which rooms, and a sentence that says what would be right. */
export interface Complaint {
  /** "importing file → imported room or package", as `EXCEPTIONS_TO_REMOVE` says it. */
  arrow: string;
  sentence: string;
}

export function againstTheTable(sources: Sources): Complaint[] {
  const complaints: Complaint[] = [];
  for (const [path, text] of sources) {
    const name = roomOf(path);
    const room = name === null ? undefined : ROOMS[name];
    if (name === null || room === undefined) continue;
    for (const { file, package: packageName = "" } of importsOf(path, text)) {
      if (file === undefined) {
        const wrong = wrongPackage(packageName, room);
        if (wrong === null) continue;
        const sentence = `${path} imports ${packageName}, but ${name} ${wrong}.`;
        complaints.push({ arrow: `${path} → ${packageName}`, sentence });
        continue;
      }
      const target = roomOf(file) ?? file;
      if (target === name || room.mayImport.some((place) => within(file, place))) continue;
      const allowed = room.mayImport.join(", ") || "nothing of ours";
      const sentence = `${path} imports ${file}, but ${name} may import only: ${allowed} (tests/unit/project/rooms.ts).`;
      complaints.push({ arrow: `${path} → ${target}`, sentence });
    }
  }
  return complaints;
}

/** Every group of files that import each other in a circle, imports of types included (Tarjan's strongly connected components). */
export function circles(sources: Sources): string[][] {
  const found: string[][] = [];
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const open: string[] = [];
  const visit = (path: string): void => {
    const mine = order.size;
    order.set(path, mine);
    lowest.set(path, mine);
    open.push(path);
    for (const { file: next } of importsOf(path, sources.get(path) ?? "")) {
      if (next === undefined || !sources.has(next)) continue;
      if (next === path) found.push([path]);
      if (!order.has(next)) visit(next);
      if (open.includes(next)) lowest.set(path, Math.min(lowest.get(path) ?? mine, lowest.get(next) ?? mine));
    }
    if (lowest.get(path) !== mine) return;
    const circle = open.splice(open.indexOf(path));
    if (circle.length > 1) found.push(circle.sort());
  };
  for (const path of sources.keys()) if (!order.has(path)) visit(path);
  return found;
}
