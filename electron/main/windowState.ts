import { readFileSync, writeFileSync } from "node:fs";
import type { BrowserWindow, Rectangle } from "electron";
import { z } from "zod";

const Bounds = z.object({ x: z.int(), y: z.int(), width: z.int().min(480), height: z.int().min(400) });
const Kept = z.object({ bounds: Bounds, maximized: z.boolean() });
export type WindowState = z.infer<typeof Kept>;

/** A window of which less than this can be seen, in points, counts as lost. */
const SEEN = 100;

/**
 * Where the window last was, if that can still be seen: a screen may be gone since. `areas` are those of the screens there are.
 */
export function keptWindowState(path: string, areas: readonly Rectangle[]): WindowState | null {
  try {
    const kept = Kept.parse(JSON.parse(readFileSync(path, "utf8")));
    return areas.some((area) => overlap(kept.bounds, area)) ? kept : null;
  } catch {
    return null; // the first start, or not ours: the usual size does
  }
}

function overlap(one: Rectangle, other: Rectangle): boolean {
  const across = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
  const down = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y);
  return across >= SEEN && down >= SEEN;
}

/** Keeps size and place of a window when it closes. */
export function keepWindowState(window: BrowserWindow, path: string): void {
  window.on("close", () => {
    const state: WindowState = { bounds: window.getNormalBounds(), maximized: window.isMaximized() };
    try {
      writeFileSync(path, JSON.stringify(state), { mode: 0o600 });
    } catch {
      // A full disk costs the place of the window, nothing more.
    }
  });
}
