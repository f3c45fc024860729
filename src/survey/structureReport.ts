import type { ExportTree, Member } from "../archive/index.ts";
import { HtmlChars } from "../decode/html/htmlChars.ts";
import { parseJson } from "../decode/json.ts";
import { isDataFile, isPage, routeOf, statusWithoutRoute } from "../formats/routes.ts";
import { structureOf } from "../formats/structure/json.ts";
import { pathName } from "../formats/structure/names.ts";
import { PageStructure } from "../formats/structure/page.ts";
import { tallyText } from "../formats/structure/tally.ts";
import { type Problem, ProblemError } from "../model/problem.ts";
import type { ReportHead } from "../model/report.ts";
import { givenTrees } from "./givenTrees.ts";
import { recognise } from "./recognise.ts";
import { outerFolders, survey } from "./survey.ts";

const HEAD =
  "Outscope structure report: the shape of files that were not understood, without their contents and names.";
const NOTHING = "Every file was understood.";
/** Larger files would take too long for what they show. */
const LARGEST = 64 * 2 ** 20;
const MOST_FILES = 500;

/** The audit of the same paths, as far as the report looks at it. */
export interface AuditedFiles {
  head(): Pick<ReportHead, "sources" | "files">;
}

export interface StructureOptions {
  /** The audit of these paths, where there is one: files it could not wholly read are in the report too. */
  readonly store: AuditedFiles | null;
  readonly signal?: AbortSignal;
}

/**
 * The shape of the files that were not understood, as a text for the people who mend readers: keys and elements of Meta's
 * own, types, and roughly how many. No value, name, label or number of a file is in it (see `formats/structure`), so the
 * user can read all of it and send it. English, because it is written for them; files that look alike stand once. Message
 * files are not opened here either. Throws ProblemError where none of the paths can be opened, and `cancelled`.
 */
export async function structureReport(paths: readonly string[], { store, signal }: StructureOptions): Promise<string> {
  const shapes = new Map<string, number>();
  let failed: Problem | null = null;
  let opened = 0;
  let looked = 0;
  for await (const given of givenTrees(paths)) {
    if ("problem" in given) {
      failed ??= given.problem;
      continue;
    }
    const { tree } = given;
    opened++;
    try {
      for (const member of await notUnderstood(tree, store)) {
        if (signal?.aborted) throw new ProblemError("cancelled");
        if (++looked > MOST_FILES) break;
        const shape = `${pathName(member.path)}\n${indented(await shapeOf(tree, member))}`;
        shapes.set(shape, (shapes.get(shape) ?? 0) + 1);
      }
    } finally {
      await tree.close();
    }
  }
  if (opened === 0 && failed !== null) throw new ProblemError(failed.code, failed.data);
  const parts = [...shapes].map(([shape, count]) => (count > 1 ? `several files like this: ${shape}` : shape));
  return `${[HEAD, ...(parts.length > 0 ? parts : [NOTHING])].join("\n\n")}\n`;
}

/** Data files without a reader, and those the audit had trouble with; never private ones. */
async function notUnderstood(tree: ExportTree, store: AuditedFiles | null): Promise<Member[]> {
  const fragments = survey(tree, 0);
  const { privates } = await recognise([tree], fragments);
  const status = new Map(fragments.flatMap((f) => f.files.map((file) => [file.member, file.status] as const)));
  const troubled = troubledFiles(tree, store);
  const prefix = outerFolders(tree);
  return tree.members.filter((member) => {
    if (!isDataFile(member.path) || privates.has(member)) return false;
    const path = prefix + member.path;
    const found = status.get(member) ?? (routeOf(path, null) === null ? statusWithoutRoute(path) : "read");
    if (found === "private" || found === "not-needed") return false;
    return found === "unknown" || found === "failed" || troubled.has(member.path);
  });
}

function troubledFiles(tree: ExportTree, store: AuditedFiles | null): Set<string> {
  if (store === null) return new Set();
  const { sources, files } = store.head();
  const mine = files.filter((f) => sources[f.source]?.path === tree.path && f.problem !== null);
  return new Set(mine.map((f) => f.file));
}

async function shapeOf(tree: ExportTree, member: Member): Promise<string> {
  if (member.size > LARGEST) return "too big to look at";
  try {
    if (!isPage(member.path)) return tallyText(structureOf(parseJson(await tree.read(member), "")));
    const chars = new HtmlChars();
    const page = new PageStructure();
    for await (const chunk of tree.stream(member)) page.write(chars.text(chars.push(chunk)));
    page.write(chars.text(chars.end()));
    return tallyText(page.end());
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    return `cannot be read: ${error.problem.code}`;
  }
}

const indented = (text: string): string => text.replace(/^/gm, "  ");
