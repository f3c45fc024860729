import type { RequestView, SentRequest } from "../../../src/model/letter.ts";

/** A request with the letters that followed it, in the order in which they were sent: the last one says what comes next. */
export type Thread = readonly [RequestView, ...RequestView[]];

/** Requests by what they are about, those with something to do first, then the newest; settled ones last. */
export function threadsOf(requests: readonly RequestView[]): Thread[] {
  const ids = new Set(requests.map(({ id }) => id));
  const roots = requests.filter(({ follows }) => follows === null || !ids.has(follows));
  const order = (thread: Thread) => RANK[thread.at(-1)?.next ?? "none"] ?? 0;
  return roots
    .map((root): Thread => [root, ...followers(root.id, requests, new Set([root.id]))])
    .toSorted((a, b) => order(a) - order(b));
}

/** What waits for nobody stands before what waits for others, and both before what is settled. */
const RANK: Readonly<Record<string, number>> = { wait: 1, none: 2 };

/** Requests that follow each other in a circle, as a damaged file may have them, end where they begin. */
function followers(id: string, requests: readonly RequestView[], seen: Set<string>): RequestView[] {
  return requests
    .filter((one) => one.follows === id && !seen.has(one.id))
    .toSorted((a, b) => a.sentOn.localeCompare(b.sentOn))
    .flatMap((one) => [one, ...followers(one.id, requests, seen.add(one.id))]);
}

/** Whether the person has something to do about it, and is not waiting. */
export const isToDo = ({ next }: RequestView): boolean => next !== "wait" && next !== "none" && next !== "followed";

/** Changes what is noted of a request. */
export type Save = (change: Partial<SentRequest>) => void;
