import { availableParallelism } from "node:os";
import { joinBatches } from "../columns/joinBatches.ts";
import { isPage, type ReadResult, type ReadTask } from "./readFile.ts";

/** Below this a second thread costs more than it saves. */
const BIG = 24 * 2 ** 20;

/** The tasks, with one page that is most of what is to be read as two halves, so that two threads share it. */
export function halved(tasks: readonly ReadTask[], workers = availableParallelism()): ReadTask[] {
  const bytes = tasks.reduce((sum, { member }) => sum + member.size, 0);
  const isMost = ({ member: { path, size } }: ReadTask) => isPage(path) && size >= BIG && size * 2 > bytes;
  if (workers < 2) return [...tasks];
  return tasks.flatMap((task) =>
    isMost(task) ? [{ ...task, half: "first" } as const, { ...task, half: "second" } as const] : [task],
  );
}

/** Puts the halves of pages together again; all other results pass. */
export class HalfJoiner {
  readonly #first = new Map<number, ReadResult>();
  readonly #second = new Map<number, ReadResult>();
  readonly #over = new Set<number>();

  /** The result to go on with; null while the other half is missing, or where the page is through already. */
  take(result: ReadResult): ReadResult | null {
    const { file, half } = result;
    if (half === undefined) return result;
    if (this.#over.has(file)) return null;
    (half.asked === "first" ? this.#first : this.#second).set(file, result);
    const [first, second] = [this.#first.get(file), this.#second.get(file)];
    if (first?.half?.part === "whole") return this.#end(first);
    return first && second ? this.#end(join(first, second)) : null;
  }

  /** Whether the loss of a half is the first word of its file's end. */
  lose({ file }: ReadTask): boolean {
    if (this.#over.has(file)) return false;
    this.#over.add(file);
    return true;
  }

  #end(result: ReadResult): ReadResult {
    this.#first.delete(result.file);
    this.#second.delete(result.file);
    this.#over.add(result.file);
    return result;
  }
}

function join(first: ReadResult, second: ReadResult): ReadResult {
  // Both look at the same bytes; only a file that changed in between could make them disagree.
  const fits = second.half?.part === "second";
  const problem = fits ? second.problem : { code: "file-read-crashed", data: {} };
  const count = Number(problem?.data.count ?? 0) + first.batch.records;
  return {
    ...first,
    batch: joinBatches(first.batch, second.batch, first.half?.blocks ?? 0),
    problem: problem?.data.count === undefined ? problem : { ...problem, data: { ...problem.data, count } },
  };
}
