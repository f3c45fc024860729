import { ProblemError } from "../../../src/model/problem.ts";
import type { Change, Overview, QuestionDetail } from "../../../src/model/query.ts";
import type { Answer, Item } from "../../../src/model/report.ts";
import type { Decision } from "../../../src/model/vocabulary.ts";
import type { AuditStore, OwnedWords, Preferences, UserWords } from "../../../src/store/types.ts";

const verdicts = { "in-scope": 1, "likely-in-scope": 1, undetermined: 1, "formerly-public": 0, "not-in-scope": 1 };
const AT = "2026-11-24T08:00:00.000Z";

const item = (n: number): Item => ({
  id: n.toString(16).padStart(16, "0"),
  platform: "facebook",
  account: 0,
  kind: "post",
  createdAt: "2009-03-01T12:00:00.000Z",
  createdAtPrecision: "second",
  createdAtZone: "utc",
  field: null,
  text: "Invented text",
  media: [],
  container: null,
  audience: { value: "unknown", certainty: "certain", past: { public: "unknown", from: null, to: null } },
  verdict: "undetermined",
  notes: [],
  reasons: [{ rule: "facebook-timeline-unknown", evidence: null }],
  question: "facebook.timeline",
  url: null,
  attached: null,
  sources: [{ source: 0, file: "posts.json", pointer: `/${n}` }],
});

/** An audit of four invented items with one question, in memory; it remembers what was asked of it. */
export class FakeStore implements AuditStore {
  readonly items_ = [0, 1, 2, 3].map(item);
  /** Whose walls the audit has items on. */
  static knows = ["Bo Example"];
  readonly itemCount = 4;
  closed = false;
  #answers: Record<string, Answer> = {};
  #decisions: Record<string, Decision> = {};
  #preferences: Preferences = { region: "eu", countUnknownAsPublic: false, includeReactions: false };
  #undo: { change: Change; back: () => void }[] = [];

  ofPerson(): ReturnType<AuditStore["ofPerson"]> {
    return this;
  }

  overview(): Overview {
    const summary = {
      items: 4,
      headline: { atLeast: 2, atMost: 3, of: 4 },
      verdicts,
      byPlatform: { facebook: 4 },
      byKind: { post: 4 },
      byYear: { "2009": 4 },
    };
    return {
      generatedAt: AT,
      sources: [],
      accounts: [{ platform: "facebook", username: "ada", name: "Ada", private: null, birthDate: null }],
      files: { read: 1, "not-needed": 0, private: 0, unknown: 0, failed: 0, notRead: [] },
      summary,
      byPlatform: [{ value: "facebook", verdicts }],
      byKind: [{ value: "post", verdicts }],
      byYear: [{ value: "2009", verdicts }],
      reactions: 0,
      notes: [],
      oldestPublic: null,
      highlights: [],
      listed: 0,
      reduced: false,
      alwaysPublic: [],
      openQuestions: 1,
      problems: [],
    };
  }
  questions(): QuestionDetail[] {
    const id = "facebook.timeline";
    const options = ["public", "limited"];
    const answer = this.#answers[id] ?? null;
    return [
      {
        id,
        items: 4,
        answer,
        settledBy: null,
        suggestion: null,
        options,
        topic: id,
        subject: null,
        account: 0,
        open: 1,
        subjects: null,
        periods: null,
      },
    ];
  }
  answer(id: string, answer: Answer | null): number {
    if (id !== "facebook.timeline" && !this.namedQuestions().includes(id))
      throw new ProblemError("answer-unknown", { question: id });
    const before = this.#answers;
    this.#undo.push({
      change: { type: "answer", items: 4 },
      back: () => {
        this.#answers = before;
      },
    });
    const { [id]: _gone, ...others } = before;
    this.#answers = answer === null ? others : { ...others, [id]: answer };
    return 4;
  }
  answerTo(id: string): Answer | null {
    return this.#answers[id] ?? null;
  }

  isProfessional(): null {
    return null;
  }

  tryOut(): Overview["summary"]["headline"] {
    return this.overview().summary.headline;
  }

  undo(): Change | null {
    const last = this.#undo.pop();
    last?.back();
    return last?.change ?? null;
  }
  page(...[, , from]: Parameters<AuditStore["page"]>) {
    return { total: 4, from, rows: [] };
  }
  facets() {
    const none: { value: string; count: number }[] = [];
    return {
      total: 4,
      verdicts: none,
      platforms: none,
      accounts: none,
      kinds: none,
      years: none,
      containers: none,
      notes: none,
      decisions: none,
      places: none,
    };
  }
  item(row: number): Item {
    const found = this.items_[row];
    if (found === undefined) throw new ProblemError("row-unknown", { row });
    return found;
  }
  decisionAt(row: number): Decision | null {
    return this.#decisions[this.item(row).id] ?? null;
  }
  decide(which: Parameters<AuditStore["decide"]>[0], decision: Decision | null): number {
    const rows = Array.isArray(which) ? (which as number[]) : [0, 1, 2, 3];
    const before = this.#decisions;
    this.#undo.push({
      change: { type: "decision", items: rows.length },
      back: () => {
        this.#decisions = before;
      },
    });
    const after = { ...before };
    for (const row of rows) {
      if (decision === null) delete after[this.item(row).id];
      else after[this.item(row).id] = decision;
    }
    this.#decisions = after;
    return rows.length;
  }
  show({ kind, on }: Parameters<AuditStore["show"]>[0]): ReturnType<AuditStore["show"]> {
    return { view: kind, on, matched: 0, added: 0, of: 4, seen: 0, oldest: null, matches: [] };
  }
  setPreferences(preferences: Partial<Preferences>): void {
    const before = this.#preferences;
    this.#undo.push({
      change: { type: "setting", items: 1 },
      back: () => {
        this.#preferences = before;
      },
    });
    this.#preferences = { ...before, ...preferences };
  }
  preferences(): Preferences {
    return this.#preferences;
  }
  media(): ReturnType<AuditStore["media"]> {
    return null;
  }
  fingerprints(): ReturnType<AuditStore["fingerprints"]> {
    return [{ platform: "facebook", fingerprint: "ada.example" }];
  }
  idsOf(): string[] {
    return this.items_.map(({ id }) => id);
  }
  namedQuestions(): string[] {
    return FakeStore.knows.map((name) => `facebook.host:${name}`);
  }
  words(): OwnedWords {
    const owners = new Map(Object.keys(this.#decisions).map((id) => [id, 0]));
    return { answers: this.#answers, decisions: this.#decisions, sightings: {}, owners };
  }
  restore(words: UserWords): void {
    this.#answers = { ...words.answers };
    this.#decisions = { ...words.decisions };
  }
  warmSteps = 0;
  *warmUp(): Generator<void> {
    for (; this.warmSteps < 3; this.warmSteps++) yield;
  }
  async close(): Promise<void> {
    this.closed = true;
  }
  head(): ReturnType<AuditStore["head"]> {
    const { sources, accounts, summary, problems } = this.overview();
    const policy = { version: "2026-11-23", region: "eu" } as const;
    return {
      schema: "outscope-report/1",
      generatedAt: AT,
      policy,
      sources,
      accounts,
      files: [],
      summary,
      questions: [],
      problems,
    };
  }
  items(): Iterable<Item> {
    return this.items_;
  }
  decisionOf(id: string): Decision | null {
    return this.#decisions[id] ?? null;
  }
}
