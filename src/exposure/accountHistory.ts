import type { AccountFacts, PublicWindow, Switch } from "./world.ts";

/**
 * The switches of an account, oldest first. Where the words of a title were not understood, the directions are found by
 * walking backwards from the current flag: every switch toggles.
 */
export function completeSwitches(
  raw: readonly { readonly at: number; readonly to: "private" | "public" | null }[],
  privateNow: boolean | null,
): Switch[] {
  const sorted = [...raw].sort((a, b) => a.at - b.at);
  if (sorted.every((s): s is Switch => s.to !== null)) return sorted;
  const lastKnown = sorted.findLastIndex((s) => s.to !== null);
  if (privateNow === null && lastKnown < 0) return [];
  // Walk from the end; without a flag, from the last switch that was understood.
  const end = privateNow === null ? lastKnown : sorted.length - 1;
  let to: "private" | "public" =
    privateNow === null ? (sorted[lastKnown]?.to ?? "public") : privateNow ? "private" : "public";
  const out: Switch[] = [];
  for (let i = end; i >= 0; i--) {
    const s = sorted[i];
    if (s === undefined) continue;
    to = s.to ?? to;
    out.unshift({ at: s.at, to });
    to = to === "public" ? "private" : "public";
  }
  return out;
}

/** The stretches in which the account was public, oldest first. Before the first switch it was what that switch ended. */
export function publicWindows(account: AccountFacts): PublicWindow[] {
  const windows: PublicWindow[] = [];
  const first = account.switches[0];
  let from: number | null | undefined;
  if (first === undefined ? account.private?.value === false : first.to === "private") from = null;
  for (const s of account.switches) {
    if (s.to === "public") from ??= s.at;
    else if (from !== undefined) {
      windows.push({ from, to: s.at });
      from = undefined;
    }
  }
  if (from !== undefined) windows.push({ from, to: null });
  return windows;
}

/** Whether the account was public at `t`. */
export function wasPublicAt(windows: readonly PublicWindow[], t: number): boolean {
  return windows.some((w) => (w.from === null || t >= w.from) && (w.to === null || t < w.to));
}

/** From the first to the last moment at which an item made at `t` stood on a public account; null if it never did. */
export function exposureSince(windows: readonly PublicWindow[], t: number): PublicWindow | null {
  const open = windows.filter((w) => w.to === null || w.to > t);
  const [first] = open;
  const last = open.at(-1);
  return first === undefined || last === undefined ? null : { from: first.from, to: last.to };
}
