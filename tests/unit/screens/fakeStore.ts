import type {
  Facets,
  Filter,
  ItemRow,
  Overview,
  Page,
  QuestionDetail,
  Sort,
  VerdictCounts,
} from "../../../src/model/query.ts";
import { type Answer, isOpen } from "../../../src/model/report.ts";
import { type Decision, NOTES, VERDICTS } from "../../../src/model/vocabulary.ts";
import { type FakeItem, fakeItem } from "./fakeItems.ts";

const plain = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
const containerKey = (row: ItemRow) => (row.container ? `${row.container.type}:${row.container.name ?? ""}` : null);
const yearOf = (row: ItemRow) => (row.createdAt ? Number(row.createdAt.slice(0, 4)) : null);
const any = <T>(wanted: readonly T[], value: T) => wanted.length === 0 || wanted.includes(value);

const FRIENDS = "facebook.friends";
/** The questions an item falls under: about a friend's content one can be asked alone and for all friends. */
const askedOf = ({ question, row }: FakeItem): string[] =>
  question === null ? [] : question === FRIENDS ? [FRIENDS, `facebook.host:${row.container?.name}`] : [question];

type Facet = Exclude<keyof Facets, "total">;

/** A small stand-in for the audit's store, with invented items, for the tests of the screens. */
export class FakeStore {
  items: FakeItem[];
  readonly answers = new Map<string, Answer>();
  private readonly history: { items: FakeItem[]; answers: [string, Answer][] }[] = [];

  constructor(count: number) {
    this.items = Array.from({ length: count }, (_, n) => fakeItem(n, count));
  }

  private matched: { of: FakeItem[]; key: string; found: FakeItem[] } | null = null;

  /** Scrolling asks for page after page of one filter. */
  matching(filter: Filter): FakeItem[] {
    const key = JSON.stringify(filter);
    if (this.matched?.of !== this.items || this.matched.key !== key)
      this.matched = { of: this.items, key, found: this.search(filter) };
    return this.matched.found;
  }

  private search(filter: Filter, leaveOut?: Facet): FakeItem[] {
    const words = plain(filter.text).split(/\s+/).filter(Boolean);
    const use = <T>(facet: Facet, values: readonly T[]) => (facet === leaveOut ? [] : values);
    return this.items.filter(
      ({ row, question }) =>
        any(use("verdicts", filter.verdicts), row.verdict) &&
        any(use("platforms", filter.platforms), row.platform) &&
        any(use("kinds", filter.kinds), row.kind) &&
        any(use("years", filter.years), yearOf(row)) &&
        any(use("decisions", filter.decisions), row.decision) &&
        any<string | null>(use("containers", filter.containers), containerKey(row)) &&
        any<string | null>(filter.questions, question) &&
        (leaveOut === "notes" || filter.notes.length === 0 || filter.notes.some((note) => row.notes.includes(note))) &&
        words.every((word) => plain(`${row.text} ${row.container?.name ?? ""}`).includes(word)),
    );
  }

  page(filter: Filter, sort: Sort, from: number, limit: number): Page {
    let found = this.matching(filter);
    const key = (row: ItemRow) =>
      sort.by === "verdict"
        ? VERDICTS.indexOf(row.verdict)
        : sort.by === "kind"
          ? row.kind
          : (row.container?.name ?? "~");
    if (sort.by !== "date") found = [...found].sort((a, b) => (key(a.row) < key(b.row) ? -1 : 1));
    if (sort.by === "date" && !sort.descending) found = [...found].reverse();
    return { total: found.length, from, rows: found.slice(from, from + limit).map(({ row }) => row) };
  }

  facets(filter: Filter): Facets {
    const tally = (facet: Facet, values: (item: FakeItem) => readonly (string | null)[]) => {
      const counts = new Map<string, number>();
      for (const item of this.search(filter, facet))
        for (const value of values(item)) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
      return [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count);
    };
    return {
      total: this.matching(filter).length,
      verdicts: tally("verdicts", ({ row }) => [row.verdict]),
      platforms: tally("platforms", ({ row }) => [row.platform]),
      accounts: tally("accounts", ({ row }) => [row.platform === "facebook" ? "0" : "1"]),
      kinds: tally("kinds", ({ row }) => [row.kind]),
      years: tally("years", ({ row }) => [String(yearOf(row) ?? "")]),
      containers: tally("containers", ({ row }) => [containerKey(row)]),
      notes: tally("notes", ({ row }) => row.notes),
      decisions: tally("decisions", ({ row }) => [row.decision ?? ""]),
    };
  }

  private change(edit: (item: FakeItem) => FakeItem): number {
    this.history.push({ items: this.items, answers: [...this.answers] });
    const before = this.items;
    this.items = before.map(edit);
    return this.items.filter((item, index) => item !== before[index]).length;
  }

  answer(id: string, answer: Answer | null): number {
    const verdict =
      answer === "public" ? "in-scope" : answer === "limited" || answer === "nobody" ? "not-in-scope" : "undetermined";
    const changed = this.change((item) =>
      askedOf(item).includes(id) && item.row.verdict !== verdict ? { ...item, row: { ...item.row, verdict } } : item,
    );
    if (answer === null) this.answers.delete(id);
    else this.answers.set(id, answer);
    return changed;
  }

  decide(rows: readonly number[], decision: Decision | null): number {
    const wanted = new Set(rows);
    return this.change((item) => (wanted.has(item.row.row) ? { ...item, row: { ...item.row, decision } } : item));
  }

  undo(): number | null {
    const before = this.history.pop();
    if (!before) return null;
    const changed = before.items.filter((item, index) => item !== this.items[index]).length;
    this.items = before.items;
    this.answers.clear();
    for (const [id, answer] of before.answers) this.answers.set(id, answer);
    return changed;
  }

  questions(): QuestionDetail[] {
    const ids = new Map<string, FakeItem[]>();
    for (const item of this.items)
      for (const id of askedOf(item)) {
        const same = ids.get(id);
        if (same) same.push(item);
        else ids.set(id, [item]);
      }
    return [...ids]
      .map(([id, items]) => {
        const [topic = id, subject] = id.split(":");
        return {
          id,
          items: items.length,
          answer: this.answers.get(id) ?? null,
          settledBy: topic === "facebook.host" && this.answers.has(FRIENDS) ? FRIENDS : null,
          suggestion: topic === "facebook.timeline" ? "limited" : null,
          options:
            topic === "facebook.timeline" ? ["public", "limited", "nobody", "mixed"] : ["public", "limited", "mixed"],
          topic,
          subject: subject ?? null,
          account: 0,
          open: items.filter(({ row }) => row.verdict === "undetermined").length,
          subjects: topic === "facebook.friends" ? 142 : null,
          periods: topic === "facebook.timeline" ? ("posts" as const) : null,
        };
      })
      .sort((a, b) => b.items - a.items);
  }

  private breakdown(value: (row: ItemRow) => string) {
    const rows = new Map<string, VerdictCounts>();
    for (const { row } of this.items) {
      const name = value(row);
      const counts = rows.get(name) ?? noVerdicts();
      counts[row.verdict] += 1;
      rows.set(name, counts);
    }
    return [...rows]
      .map(([name, verdicts]) => ({ value: name, verdicts }))
      .sort((a, b) => a.value.localeCompare(b.value));
  }

  private summed: { of: FakeItem[]; overview: Overview } | null = null;

  overview(): Overview {
    if (this.summed?.of !== this.items) this.summed = { of: this.items, overview: this.sumUp() };
    return this.summed.overview;
  }

  private sumUp(): Overview {
    const rows = this.items.map(({ row }) => row);
    const verdicts = noVerdicts();
    for (const row of rows) verdicts[row.verdict] += 1;
    const atLeast = verdicts["in-scope"] + verdicts["likely-in-scope"];
    const isPublic = (row: ItemRow) => row.verdict === "in-scope" || row.verdict === "likely-in-scope";
    const nothingRead = { source: 0, records: 0, items: 0 };
    const missing = { code: "zip-part-missing", data: { file: "facebook-mira-1.zip", missing: "facebook-mira-3.zip" } };
    return {
      generatedAt: "2026-06-01T10:00:00.000Z",
      sources: [
        {
          path: "/home/mira/Downloads/facebook-mira-1.zip",
          container: "zip",
          platforms: ["facebook"],
          format: "json",
          language: "en",
          coverage: { from: "2009-06-01T00:00:00.000Z", to: "2026-06-01T00:00:00.000Z" },
        },
        {
          path: "/home/mira/Downloads/instagram-mira",
          container: "folder",
          platforms: ["instagram", "threads"],
          format: "json",
          language: "en",
          coverage: { from: null, to: null },
        },
      ],
      accounts: [
        { platform: "facebook", username: null, name: "Mira Beispiel", private: null, birthDate: null },
        { platform: "instagram", username: "mira.example", name: "Mira Beispiel", private: false, birthDate: null },
      ],
      files: {
        read: 61,
        "not-needed": 212,
        private: 48,
        unknown: rows.length > 0 ? 2 : 0,
        failed: rows.length > 0 ? 1 : 0,
        notRead:
          rows.length > 0
            ? [
                {
                  ...nothingRead,
                  file: "your_facebook_activity/posts/your_pinned_things.json",
                  status: "unknown",
                  problem: null,
                },
                {
                  ...nothingRead,
                  file: "your_facebook_activity/other/new_thing.json",
                  status: "unknown",
                  problem: null,
                },
                {
                  ...nothingRead,
                  file: "your_facebook_activity/comments/comments.json",
                  status: "failed",
                  problem: { code: "json-truncated", data: { file: "comments.json" } },
                },
              ]
            : [],
      },
      summary: {
        items: rows.length + 3120,
        headline: { atLeast, atMost: atLeast + verdicts.undetermined + verdicts["formerly-public"], of: rows.length },
        verdicts,
        byPlatform: {},
        byKind: {},
        byYear: {},
      },
      byPlatform: this.breakdown((row) => row.platform),
      byKind: this.breakdown((row) => row.kind),
      byYear: this.breakdown((row) => String(yearOf(row) ?? "unknown")),
      reactions: rows.length > 0 ? 3120 : 0,
      notes: NOTES.map((value) => ({ value, count: rows.filter(({ notes }) => notes.includes(value)).length })),
      oldestPublic: rows.filter(isPublic).at(-1) ?? null,
      alwaysPublic: rows.filter(({ kind }) => kind === "profile-field").slice(0, 3),
      openQuestions: this.questions().filter(isOpen).length,
      problems: rows.length > 0 ? [missing] : [],
    };
  }
}

const noVerdicts = (): VerdictCounts => ({
  "in-scope": 0,
  "likely-in-scope": 0,
  undetermined: 0,
  "formerly-public": 0,
  "not-in-scope": 0,
});
