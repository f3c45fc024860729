import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import {
  contract,
  type HostBridge,
  type Input,
  type OperationName,
  type Output,
  type StoreEvent,
} from "../../../src/api/contract/index.ts";
import { dispatch } from "../../../src/api/dispatch.ts";
import { Session } from "../../../src/api/session.ts";
import { runAudit } from "../../../src/audit.ts";
import { ProblemError } from "../../../src/model/problem.ts";
import { IDLE, type Overview, type Progress } from "../../../src/model/query.ts";
import type { Settings } from "../../../src/model/settings.ts";
import { State } from "../../../src/state/state.ts";
import {
  type ExampleExport,
  type ExampleOptions,
  exampleForApp,
  makeExample,
  writeParts,
} from "../../generator/index.ts";

export interface BridgeOptions {
  /** What is audited: the app's own example, another generated one, or (null) nothing yet. */
  readonly example?: ExampleOptions | "app" | null;
  readonly host?: HostBridge["host"];
  /** What the store says of its reading, where a test needs a moment that passes too soon. */
  readonly progress?: Partial<Progress>;
  readonly settings?: Partial<Settings>;
  /** Parts of the overview that no example has. */
  readonly overview?: Partial<Overview>;
  /** Operations that fail, with the code of their problem. */
  readonly failing?: Partial<Record<OperationName, string>>;
  /** Operations whose answer is held back until the promise comes. */
  readonly held?: Partial<Record<OperationName, Promise<void>>>;
  /** Whether the system opens what it is asked to. */
  readonly opens?: boolean;
}

const folders: string[] = [];
const sessions: Session[] = [];
/** Ends what the tests of a file have opened. */
export async function closeSessions(): Promise<void> {
  for (const session of sessions.splice(0)) await session.close();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}

interface Written {
  readonly example: ExampleExport;
  readonly paths: readonly string[];
}

/** Where exports lie for all tests of this process: what the app offers in `examples`, in English; beside it others. Nobody writes to them. */
const made = mkdtempSync(join(tmpdir(), "outscope-screens-exports-"));
const examples = join(made, "examples");
process.once("exit", () => rmSync(made, { recursive: true, force: true }));
const written = new Map<string, Promise<Written>>();

/** Examples are the same whenever they are made: once a process is enough. */
function exampleOf(which: ExampleOptions | "app"): Promise<Written> {
  const key = JSON.stringify(which);
  const one = written.get(key) ?? write(which, which === "app" ? "examples/en" : `other-${written.size}`);
  written.set(key, one);
  return one;
}

async function write(which: ExampleOptions | "app", name: string): Promise<Written> {
  const example = which === "app" ? exampleForApp("en") : makeExample(which);
  return { example, paths: await writeParts(join(made, name), example) };
}

/** The real operations over the real store, in this thread, with a generated export in it; only the host is made up. */
export async function realBridge(options: BridgeOptions = {}) {
  const folder = mkdtempSync(join(tmpdir(), "outscope-screens-"));
  folders.push(folder);
  const listeners = new Set<(event: StoreEvent) => void>();
  const calls: { name: OperationName; input: unknown }[] = [];
  const answered = new Set<OperationName>();
  const opened: string[] = [];
  const saved: string[] = [];
  let told: Partial<Progress> | null = options.progress ?? null;
  const emit = (event: StoreEvent) => {
    if (event.type === "progress") told = null;
    for (const listener of listeners) listener(event);
  };
  let began = false;
  const session = new Session({
    state: await State.open(join(folder, "data")),
    runAudit,
    parseWorker: null,
    examples: pathToFileURL(`${examples}/`),
    timeZone: "UTC",
    // The end of the audit that was there from the start is told twice; here nobody missed it.
    emit: (event) => {
      if (began || event.type !== "progress") emit(event);
    },
    systemLanguages: ["en-GB"],
  });
  sessions.push(session);
  if (options.settings) await dispatch(session, "settings.set", options.settings);
  await exampleOf("app");
  const which = options.example === undefined ? (options.progress ? null : "app") : options.example;
  const given = which === null ? null : await exampleOf(which);
  if (given) {
    await dispatch(session, "audit.start", { paths: [...given.paths] });
    await until(() => session.progress.phase === "ready" || session.progress.phase === "failed");
    if (session.progress.problem) throw new ProblemError(session.progress.problem.code, session.progress.problem.data);
  }

  const call = async <N extends OperationName>(name: N, input: Input<N>): Promise<Output<N>> => {
    calls.push({ name, input });
    const code = options.failing?.[name];
    if (code) throw new ProblemError(code, { file: "facebook-mira-1.zip" });
    const moment = told;
    if (name.startsWith("audit.") && name !== "audit.progress") told = null;
    if (name === "audit.start" || name === "audit.example") began = true;
    if (name === "audit.cancel" && moment) return { ...IDLE, ...moment, phase: "cancelled" } as Output<N>;
    const answer = contract[name].output.parse(await dispatch(session, name, input));
    const changed =
      name === "audit.progress" && told
        ? { ...IDLE, ...told }
        : name === "overview" && options.overview
          ? { ...(answer as Overview), ...options.overview }
          : answer;
    await options.held?.[name];
    answered.add(name);
    return changed as Output<N>;
  };
  const open = async (what: string) => opened.push(what) > 0 && (options.opens ?? true);
  const bridge: HostBridge = {
    host: options.host ?? "electron",
    call,
    onEvent: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    ...(options.host === "browser"
      ? browserOnly()
      : {
          pickPaths: async () => ["/home/mira/Downloads/part-1.zip"],
          openExternal: open,
          openItem: (row: number) => open(`item ${row}`),
          openMail: (to: string | null, subject: string) => open(`mail ${to ?? ""} ${subject}`),
        }),
    pathOf: (file) => (options.host === "browser" ? null : `/home/mira/${file.name}`),
    saveReport: async ({ format, pages, person, only, hideContents }) => {
      const words = [
        format,
        ...(pages === undefined ? [] : [pages]),
        ...(person === undefined ? [] : [`of person ${person}`]),
        ...(only === undefined ? [] : [`only ${only === "my-list" ? only : "a filter"}`]),
        ...(hideContents === true ? ["without contents"] : []),
      ];
      saved.push(words.join(" "));
      return { fileName: `outscope.${format}` };
    },
    saveText: async (fileName) => saved.push(fileName) > 0,
    saveFile: async (fileName) => saved.push(fileName) > 0,
    mediaUrl: (row, index) => `/media/${row}/${index}`,
  };
  return { bridge, calls, answered, opened, saved, emit, session, truth: given?.example.truth ?? [] };
}

/** What only a browser has: its own list of folders, and copies of what is dropped. */
function browserOnly(): Pick<HostBridge, "listFolder" | "upload"> {
  const zip = (path: string, number: number) => {
    const name = `facebook-mira-${number}.zip`;
    return { name, path: `${path}/${name}`, folder: false, size: 1_830_000_000 / number };
  };
  return {
    listFolder: async (path) => ({
      path: path ?? "/home/mira",
      parent: path ? "/home/mira" : null,
      entries: path
        ? [zip(path, 1), zip(path, 2)]
        : [{ name: "Downloads", path: "/home/mira/Downloads", folder: true, size: 0 }],
    }),
    upload: async (file, onProgress) => {
      onProgress(file.size);
      return `/tmp/copy/${file.name}`;
    },
  };
}

async function until(done: () => boolean): Promise<void> {
  while (!done()) await new Promise((resolve) => setTimeout(resolve, 5));
}
