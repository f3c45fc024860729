import type { AuditOptions, RunAudit } from "../../../src/audit.ts";
import type { StartServer } from "../../../src/cli/commands/serve.ts";
import type { Io } from "../../../src/cli/io.ts";
import { runCli } from "../../../src/cli/run.ts";
import { renderLine } from "../../../src/cli/terminal.ts";
import { ProblemError } from "../../../src/model/problem.ts";
import type { Overview, QuestionDetail } from "../../../src/model/query.ts";
import type { Answer, Item } from "../../../src/model/report.ts";
import type { AuditStore } from "../../../src/store/types.ts";
import { makeItem, makeSource } from "../report/source.ts";

/** Only what commands call is there; anything else fails loudly. */
export interface Fake {
  readonly items?: readonly Item[];
  readonly questions?: readonly QuestionDetail[];
  readonly overview?: Partial<Overview>;
  readonly fails?: ProblemError;
  readonly onStart?: (options: AuditOptions) => void;
  /** The folder the build puts the examples into. */
  readonly examples?: URL;
  readonly startServer?: StartServer;
  /** Another audit than the made-up one. */
  readonly audit?: RunAudit;
}

export const question = (id: string, changes: Partial<QuestionDetail> = {}): QuestionDetail => ({
  id,
  items: 3,
  answer: null,
  settledBy: null,
  suggestion: null,
  options: ["public", "limited"],
  periods: null,
  topic: id.split(":")[0] ?? id,
  subject: id.includes(":") ? id.slice(id.indexOf(":") + 1) : null,
  account: 0,
  open: 3,
  subjects: null,
  ...changes,
});

function overviewOf(fake: Fake, items: readonly Item[]): Overview {
  const { summary, sources, accounts, problems, generatedAt } = makeSource(items).head();
  return {
    generatedAt,
    sources,
    accounts,
    files: { read: 1, "not-needed": 0, private: 2, unknown: 0, failed: 0, notRead: [] },
    summary,
    byPlatform: [{ value: "facebook", verdicts: summary.verdicts }],
    byKind: [],
    byYear: [],
    reactions: 0,
    notes: [],
    oldestPublic: null,
    highlights: [],
    listed: 0,
    reduced: false,
    alwaysPublic: [],
    openQuestions: fake.questions?.length ?? 0,
    problems,
    ...fake.overview,
  };
}

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  readonly answered: readonly [string, Answer | null][];
  readonly started: readonly { paths: readonly string[]; options: AuditOptions }[];
  readonly closed: number;
}

/** Runs the command in this process over a made-up audit. */
export async function run(args: readonly string[], fake: Fake = {}, stop = new AbortController()): Promise<Ran> {
  let out = "";
  let err = "";
  let closed = 0;
  const answered: [string, Answer | null][] = [];
  const started: { paths: readonly string[]; options: AuditOptions }[] = [];
  const items = fake.items ?? [makeItem(1, { verdict: "in-scope" }), makeItem(2)];
  const io: Io = {
    write: async (text) => {
      out += text;
    },
    line: async (...parts) => {
      out += renderLine(parts, false);
    },
    note: (...parts) => {
      err += renderLine(parts, false);
    },
    bar: null,
    env: { LANG: "C" },
    signal: stop.signal,
  };
  const store = {
    ...makeSource(items),
    overview: () => overviewOf(fake, items),
    questions: () => [...(fake.questions ?? [])],
    answer: (id: string, answer: Answer | null) => {
      if (!fake.questions?.some((known) => known.id === id)) throw new ProblemError("answer-unknown", { question: id });
      answered.push([id, answer]);
      return 1;
    },
    fingerprints: () => [],
    close: async () => {
      closed += 1;
    },
  } as unknown as AuditStore;
  const runAudit = async (paths: readonly string[], options: AuditOptions = {}) => {
    started.push({ paths, options });
    fake.onStart?.(options);
    if (fake.fails !== undefined) throw fake.fails;
    return store;
  };
  const examples = fake.examples ?? new URL("file:///no-examples-in-this-test/");
  const startServer = fake.startServer ?? (() => Promise.reject(new Error("no server in this test")));
  const runItself = () => Promise.reject(new Error("no other process in this test"));
  const code = await runCli(
    args,
    { io, runAudit: fake.audit ?? runAudit, parseWorker: null, examples, startServer, runItself },
    "9.8.7",
  );
  return { code, out, err, answered, started, closed };
}
