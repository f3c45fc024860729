/**
 * Which room may import which: the way of the data, from the top down. A room may import only what its line names, and a line
 * names only rooms above it. Who needs one more adds it here, in the line of the room, and in ARCHITECTURE.md if the direction changes.
 */
export interface Room {
  /** Rooms, or single files of a room, by their path. */
  readonly mayImport: readonly string[];
  /** Whether it may touch the file system; no unless it is said here. */
  readonly fileSystem?: true;
  /** The room knows no module of Node: it runs in a browser. */
  readonly browser?: true;
  /** The room is part of the desktop host and may import Electron. */
  readonly electron?: true;
}

/** What the screens and the command answer from. */
const ANSWERED_FROM = [
  "package.json",
  "src/model",
  "src/locales",
  "src/licences",
  "src/policy",
  "src/view",
  "src/survey",
  "src/store",
  "src/audit.ts",
  "src/compare",
  "src/report",
  "src/remedy",
  "src/state",
];

export const ROOMS: Readonly<Record<string, Room>> = {
  // What everything speaks and stands on.
  "src/model": { mayImport: [] },
  "src/system": { mayImport: ["src/model"] },
  "src/words": { mayImport: ["src/model"] },
  "src/licences": { mayImport: [] },
  "src/locales": { mayImport: ["src/model"] },
  "src/pdf": { mayImport: [] },

  // From bytes to records and items.
  "src/archive": { mayImport: ["src/model", "src/system"], fileSystem: true },
  "src/decode": { mayImport: ["src/model", "src/system", "src/words"] },
  "src/formats": { mayImport: ["src/model", "src/words", "src/decode"] },

  // From evidence to verdicts.
  "src/policy": { mayImport: ["src/model"] },
  "src/exposure": { mayImport: ["src/model", "src/words", "src/policy"] },

  // Pages as a stranger sees them, shown by the user: which of the user's items stand on them.
  "src/view": { mayImport: ["src/model", "src/words", "src/decode"] },

  // The stations of an audit.
  "src/survey": {
    mayImport: ["src/model", "src/words", "src/archive", "src/decode", "src/formats", "src/exposure"],
  },
  "src/columns": { mayImport: ["src/model", "src/decode", "src/formats"] },
  "src/read": {
    mayImport: ["src/model", "src/words", "src/archive", "src/decode", "src/formats", "src/survey", "src/columns"],
  },
  "src/merge": { mayImport: ["src/model", "src/decode", "src/formats", "src/survey", "src/columns"] },
  "src/store": {
    mayImport: [
      "src/model",
      "src/archive",
      "src/decode",
      "src/formats",
      "src/policy",
      "src/exposure",
      "src/columns",
      "src/merge",
      "src/view",
    ],
  },
  "src/audit.ts": {
    mayImport: [
      "src/model",
      "src/archive",
      "src/exposure",
      "src/survey",
      "src/columns",
      "src/read",
      "src/merge",
      "src/store",
    ],
  },

  // What is done with the result.
  "src/compare": { mayImport: ["src/model", "src/decode", "src/formats", "src/columns", "src/store"] },
  "src/report": {
    mayImport: ["src/model", "src/system", "src/locales", "src/pdf", "src/policy", "src/store"],
    fileSystem: true,
  },
  "src/remedy": { mayImport: ["src/model", "src/locales", "src/pdf", "src/policy"] },
  "src/state": { mayImport: ["src/model", "src/system"], fileSystem: true },

  // Who asks for it.
  "src/api": { mayImport: ANSWERED_FROM },
  "src/serve": { mayImport: ["src/model", "src/system", "src/archive", "src/policy", "src/api"], fileSystem: true },
  "src/cli": { mayImport: [...ANSWERED_FROM, "src/system", "src/archive", "src/serve"], fileSystem: true },
  renderer: { mayImport: ["src/model", "src/locales", "src/api/contract"], browser: true },
  electron: {
    mayImport: [
      "src/model",
      "src/system",
      "src/locales",
      "src/policy",
      "src/report",
      "src/state",
      "src/api",
      "src/serve",
    ],
    fileSystem: true,
    electron: true,
  },

  // Makes exports for tests; must not know how they are read.
  "tests/generator": { mayImport: ["src/model"], fileSystem: true },
  // What the build does besides bundling; nothing of it ships.
  "electron/build": { mayImport: ["src/licences", "tests/generator"], fileSystem: true },
};

/** Imports that go against the table today and are on their way out: "importing file → imported room". Empty is the goal. */
export const EXCEPTIONS_TO_REMOVE: readonly string[] = [];

/** Circles of files that import each other today, each by one of its files. Empty is the goal. */
export const CIRCLES_TO_OPEN: readonly string[] = [];
