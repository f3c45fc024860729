import type { Problem } from "../src/model/problem.ts";

/** The names on the wire between the preload and the main process; there are no others. */
export const CHANNELS = {
  call: "outscope:call",
  event: "outscope:event",
  pickPaths: "outscope:pick-paths",
  openExternal: "outscope:open-external",
  openItem: "outscope:open-item",
  saveReport: "outscope:save-report",
  saveText: "outscope:save-text",
  saveFile: "outscope:save-file",
  openMail: "outscope:open-mail",
} as const;

/** What an `invoke` resolves to: Electron would reduce a thrown error to its message. */
export type Reply<T> = { readonly value: T } | { readonly problem: Problem };
