import {
  contract,
  type HostBridge,
  type ItemDetail,
  isChanging,
  type OperationName,
  type StoreEvent,
  type Tracking,
} from "../../../src/api/contract.ts";
import { licences } from "../../../src/licences/index.ts";
import { createTranslator } from "../../../src/locales/index.ts";
import { ProblemError } from "../../../src/model/problem.ts";
import { Filter, IDLE, type Overview, type Progress, Sort } from "../../../src/model/query.ts";
import { DEFAULT_SETTINGS, type Settings } from "../../../src/model/settings.ts";
import type { Platform } from "../../../src/model/vocabulary.ts";
import { helpView } from "../../../src/remedy/help.ts";
import { objectionView } from "../../../src/remedy/objection.ts";
import { objectionStatement } from "../../../src/remedy/statement.ts";
import { FakeStore } from "./fakeStore.ts";

export interface FakeOptions {
  readonly items?: number;
  readonly host?: HostBridge["host"];
  readonly progress?: Partial<Progress>;
  readonly settings?: Partial<Settings>;
  readonly overview?: Partial<Overview>;
  /** Operations that fail, with the code of their problem. */
  readonly failing?: Partial<Record<OperationName, string>>;
  readonly picture?: (row: number) => string;
}

/** A bridge to nowhere: a small store of invented items behind the whole contract. Every answer is checked with its schema. */
export function fakeBridge(options: FakeOptions = {}) {
  const store = new FakeStore(options.items ?? 240);
  const listeners = new Set<(event: StoreEvent) => void>();
  const calls: { name: OperationName; input: unknown }[] = [];
  const opened: string[] = [];
  const saved: string[] = [];
  let progress: Progress = { ...IDLE, phase: "ready", ...options.progress };
  let settings: Settings = { ...DEFAULT_SETTINGS, ...options.settings };
  let tracking: Tracking[] = [];
  const emit = (event: StoreEvent) => {
    if (event.type === "progress") progress = event.progress;
    for (const listener of listeners) listener(event);
  };
  const words = () => createTranslator(settings.language ?? "en");
  const objection = () => objectionView({ settings, words: words(), tracking });

  const detail = (row: number): ItemDetail => {
    const item = store.items[row];
    if (!item) throw new ProblemError("row-unknown");
    const { decision, media, audience, text, ...rest } = item.row;
    const evidence = { file: "your_facebook_activity/posts/your_posts_1.json", pointer: `/${row}` };
    return {
      row,
      item: {
        id: row.toString(16).padStart(16, "0"),
        platform: rest.platform,
        account: 0,
        kind: rest.kind,
        createdAt: rest.createdAt,
        createdAtPrecision: rest.createdAtPrecision,
        createdAtZone: rest.createdAtZone,
        field: rest.field,
        text,
        media: Array.from({ length: media.count }, (_, n) => ({
          uri: `media/${row}_${n}.jpg`,
          type: media.first?.type ?? "image",
          inExport: media.first?.inExport ?? false,
        })),
        container: rest.container,
        audience: { value: audience, certainty: "likely", past: { public: "unknown", from: null, to: null } },
        verdict: rest.verdict,
        notes: rest.notes,
        reasons: [{ rule: "facebook-timeline-unknown", evidence }],
        question: item.question,
        url: rest.platform === "instagram" ? "https://www.instagram.com/p/example/" : null,
        sources: [{ source: 0, ...evidence }],
      },
      decision,
      reasons: [
        {
          rule: "facebook-timeline-unknown",
          text: "The export does not say who can see this item on your timeline, and Facebook’s default audience changed over the years.",
          confidence: "primary",
          evidence,
          source: {
            linkId: "facebook-timeline-unknown.source-1",
            url: "https://www.facebook.com/help/203805466323736",
            publisher: "Meta",
            captured: "2026-08-22",
          },
        },
        {
          rule: "scope-post",
          text: "Meta’s policy names public posts as used.",
          confidence: "primary",
          evidence: null,
          source: {
            linkId: "scope-post.source-1",
            url: "https://about.fb.com/news/2025/04/making-ai-work-harder-for-europeans/",
            publisher: "Meta",
            captured: null,
          },
        },
      ],
      actions: [
        {
          linkId: "action-facebook-log-posts",
          url: "https://www.facebook.com/me/allactivity",
          label: "Activity log: your posts",
          path: "Profile > … > Activity log > Posts",
        },
      ],
    };
  };

  const answers: { readonly [N in OperationName]: (input: never) => unknown } = {
    "audit.start": () => progress,
    "audit.example": () => progress,
    "audit.cancel": () => {
      progress = { ...progress, phase: "cancelled" };
      return progress;
    },
    "audit.progress": () => progress,
    "audit.forget": () => {
      progress = IDLE;
      return {};
    },
    overview: () => ({ ...store.overview(), ...options.overview }),
    structure: () => ({ text: "posts/<name>.json\n  (top)  object ×1\n" }),
    questions: () => store.questions(),
    answer: (input: { id: string; answer: string | null }) => ({
      changed: store.answer(input.id, input.answer),
      questions: store.questions(),
    }),
    undo: () => {
      const items = store.undo();
      return items === null ? null : { type: "decision", items };
    },
    "items.page": (input: { filter: unknown; sort: unknown; from: number; limit: number }) =>
      store.page(Filter.parse(input.filter), Sort.parse(input.sort), input.from, input.limit),
    "items.facets": (input: { filter: unknown }) => store.facets(Filter.parse(input.filter)),
    "items.detail": (input: { row: number }) => detail(input.row),
    "items.decide": (input: { rows?: number[]; filter?: unknown; decision: "keep" | null }) => ({
      changed: store.decide(
        input.rows ?? store.matching(Filter.parse(input.filter)).map(({ row }) => row.row),
        input.decision,
      ),
    }),
    "settings.get": () => settings,
    "settings.set": (input: Partial<Settings>) => {
      settings = { ...settings, ...input };
      return settings;
    },
    objection,
    "objection.track": (input: Tracking) => {
      tracking = [...tracking.filter(({ platform }) => platform !== input.platform), input];
      return objection();
    },
    "objection.statement": (input: { platform: Platform }) => ({
      text: objectionStatement({
        platform: input.platform,
        region: settings.region,
        words: words(),
        counts: { atLeast: 47, atMost: 212, of: 240, oldestYear: 2009 },
      }),
    }),
    "objection.calendar": () => ({ fileName: "meta-answer.ics", ics: "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n" }),
    help: () => helpView(words()),
    licences: () => licences.map((one) => ({ ...one })),
    "report.render": () => ({ path: "/tmp/report.html", fileName: "report.html" }),
    "state.forget": () => {
      settings = DEFAULT_SETTINGS;
      return {};
    },
  };

  const bridge: HostBridge = {
    host: options.host ?? "electron",
    call: async (name, input) => {
      calls.push({ name, input });
      const code = options.failing?.[name];
      if (code) throw new ProblemError(code, { file: "facebook-mira-1.zip" });
      contract[name].input.parse(input);
      const answer = await answers[name](input as never);
      if (isChanging(name)) emit({ type: "changed" });
      return (store.items.length > 5000 ? answer : contract[name].output.parse(answer)) as never;
    },
    onEvent: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    ...(options.host === "browser"
      ? {
          listFolder: async (path: string | null) => ({
            path: path ?? "/home/mira",
            parent: path ? "/home/mira" : null,
            entries: path
              ? [
                  {
                    name: "facebook-mira-1.zip",
                    path: `${path}/facebook-mira-1.zip`,
                    folder: false,
                    size: 1_830_000_000,
                  },
                  {
                    name: "facebook-mira-2.zip",
                    path: `${path}/facebook-mira-2.zip`,
                    folder: false,
                    size: 904_000_000,
                  },
                ]
              : [{ name: "Downloads", path: "/home/mira/Downloads", folder: true, size: 0 }],
          }),
          upload: async (file: File, onProgress: (sent: number) => void) => {
            onProgress(file.size);
            return `/tmp/copy/${file.name}`;
          },
        }
      : { pickPaths: async () => ["/home/mira/Downloads/facebook-mira-1.zip"] }),
    pathOf: (file) => (options.host === "browser" ? null : `/home/mira/${file.name}`),
    openExternal: async (linkId) => opened.push(linkId) > 0,
    openItem: async (row) => opened.push(`item ${row}`) > 0,
    saveReport: async (format) => {
      saved.push(format);
      return { fileName: `outscope.${format}` };
    },
    saveText: async (fileName) => saved.push(fileName) > 0,
    mediaUrl: (row) => options.picture?.(row) ?? `/media/${row}`,
  };
  return { bridge, store, calls, opened, saved, emit };
}
