import { z } from "zod";
import { Letter, LetterInput, RequestView, SentRequest } from "../../model/letter.ts";
import { Problem } from "../../model/problem.ts";
import {
  AnswerInput,
  Change,
  Facets,
  Filter,
  OfPerson,
  Overview,
  Page,
  Progress,
  QuestionDetail,
  Sort,
} from "../../model/query.ts";
import { Item } from "../../model/report.ts";
import { Settings, Tracking } from "../../model/settings.ts";
import { Decision, Platform, Region } from "../../model/vocabulary.ts";

export { Settings, Tracking };

const nothing = z.strictObject({});

/** The overview, and whether it is of the app's own example: no number of invented people may pass for one's own. */
export const OverviewView = Overview.extend({ example: z.boolean() });
export type OverviewView = z.infer<typeof OverviewView>;

const count = z.number().int().nonnegative();
const row = count;

/** Where a fact was read, by who published it. Opened by `linkId`; `url` is for reading. */
export const SourceView = z.strictObject({
  linkId: z.string(),
  url: z.string(),
  publisher: z.string(),
  captured: z.string().nullable(),
});
export type SourceView = z.infer<typeof SourceView>;

/** A way to object, in the user's language. `url` is for reading; opening goes by `linkId`. */
export const ChannelView = z.strictObject({
  id: z.string(),
  linkId: z.string(),
  url: z.string(),
  purpose: z.string(),
  /** Words for the link. */
  title: z.string(),
  /** The way through the app's menus, where one is known. */
  menuPath: z.string().nullable(),
  expectedTitle: z.string().nullable(),
  /** A sentence each. */
  asks: z.array(z.string()),
  does: z.array(z.string()),
  doesNot: z.array(z.string()),
  contested: z.array(z.string()),
  confidence: z.string(),
  sources: z.array(SourceView),
});
export type ChannelView = z.infer<typeof ChannelView>;

export const ObjectionView = z.strictObject({
  region: Region,
  policyVersion: z.string(),
  platforms: z.array(
    z.strictObject({
      platform: z.enum(["facebook", "instagram", "threads", "whatsapp", "other"]),
      channels: z.array(ChannelView),
    }),
  ),
  /** Date facts and what an objection does, each with its source. */
  facts: z.array(
    z.strictObject({
      id: z.string(),
      /** ISO date, month or year of what happened; null for an article of law. */
      date: z.string().nullable(),
      /** The article as the language cites it: "Art. 21(1) GDPR"; null for what happened. */
      article: z.string().nullable(),
      text: z.string(),
      confidence: z.string(),
      source: SourceView.nullable(),
    }),
  ),
  authorities: z.array(
    z.strictObject({
      id: z.string(),
      linkId: z.string(),
      name: z.string(),
      url: z.string(),
      country: z.string(),
      /** German Land, in words. */
      land: z.string().nullable(),
      /** What it asks of a person first, in words. */
      first: z.string().nullable(),
      /** The language a complaint should be in, BCP 47; null where it is not known. */
      language: z.string().nullable(),
      /** The day on which this was last looked up. */
      recordDate: z.iso.date(),
    }),
  ),
  tracking: z.array(Tracking),
  /** When Meta's answer is due (art. 12(3) GDPR), by platform, where an objection was submitted. */
  due: z.array(
    z.strictObject({
      platform: z.string(),
      date: z.iso.date(),
      /** The date if Meta says within the month that it needs two months more. */
      extended: z.iso.date(),
    }),
  ),
});
export type ObjectionView = z.infer<typeof ObjectionView>;

const HelpView = z.array(
  z.strictObject({
    id: z.string(),
    question: z.string(),
    answer: z.string(),
    confidence: z.string(),
    sources: z.array(SourceView),
  }),
);

/** What ships inside Outscope, Outscope first, each with its licence word for word. */
const LicencesView = z.array(
  z.strictObject({ name: z.string(), version: z.string(), licence: z.string(), text: z.string() }),
);

export const ReportFormat = z.enum(["html", "csv", "json", "ndjson"]);
export type ReportFormat = z.infer<typeof ReportFormat>;

const pageLink = z.strictObject({ linkId: z.string(), url: z.string() });

/** Something to do on a platform, in words; the page it is done on where it has one, the way through the menus where known. */
export const ActionView = z.strictObject({
  title: z.string(),
  path: z.string().nullable(),
  /** What it does, and what it does not, a sentence each. */
  effect: z.string().nullable(),
  limits: z.string().nullable(),
  link: pageLink.nullable(),
});
export type ActionView = z.infer<typeof ActionView>;

/** What can be done so that less is public; see `remedy/measures.ts`. */
export const MeasureView = ActionView.extend({
  id: z.string(),
  /** Made once on the platform, or worked through item by item. */
  way: z.enum(["setting", "list"]),
  /** What the items of a list are to be marked with. */
  decision: Decision.nullable(),
  platform: Platform,
  account: z.string().nullable(),
  /** How many items it reaches. */
  items: count,
  doneOn: z.iso.date().nullable(),
  filter: Filter,
});
export type MeasureView = z.infer<typeof MeasureView>;

/** The user's own list: what is to be deleted or hidden, by where that is done and by year. */
export const TodoView = z.strictObject({
  total: count,
  groups: z.array(
    z.strictObject({
      platform: Platform,
      place: z.string().nullable(),
      year: z.number().int().nullable(),
      action: ActionView.nullable(),
      entries: z.array(
        z.strictObject({
          row,
          text: z.string(),
          what: z.string(),
          createdAt: z.iso.datetime().nullable(),
          decision: Decision.nullable(),
          picture: z.boolean(),
          link: z.string().nullable(),
        }),
      ),
    }),
  ),
});
export type TodoView = z.infer<typeof TodoView>;

export const ReasonView = z.strictObject({
  rule: z.string(),
  /** The rule in plain words, in the user's language. */
  text: z.string(),
  confidence: z.string(),
  evidence: z.strictObject({ file: z.string(), pointer: z.string() }).nullable(),
  source: SourceView.nullable(),
});
export type ReasonView = z.infer<typeof ReasonView>;

export const ItemDetail = z.strictObject({
  row,
  item: Item,
  decision: Decision.nullable(),
  /** The item's own address where it may be opened: https, on a host of Meta's. */
  link: z.string().nullable(),
  reasons: z.array(ReasonView),
  actions: z.array(ActionView),
});
export type ItemDetail = z.infer<typeof ItemDetail>;

const op = <I extends z.ZodType, O extends z.ZodType>(input: I, output: O) => ({ input, output, changes: false });

/** An operation that changes findings, decisions or settings: after it the event `changed` comes, see `dispatch.ts`. */
const changing = <I extends z.ZodType, O extends z.ZodType>(input: I, output: O) => ({ input, output, changes: true });

const letterAsked = z.strictObject({
  letter: LetterInput,
  /** BCP 47; null: the language of the screens. */
  language: z.string().nullable(),
  /** The items of an erasure: those the user wants deleted in the open audit, or a place to fill in. */
  items: z.enum(["none", "chosen"]),
  /** Whether their texts go into the annex; never unless the user asked for it. */
  withTexts: z.boolean(),
});

/**
 * The one list of operations that screens may call: name, input, output. Both hosts walk it; the handlers are in
 * `handlers/`, one file a group. An error crosses the border as a Problem ({code, data}), never as words.
 */
export const contract = {
  "audit.start": op(z.strictObject({ paths: z.array(z.string().min(1)).min(1) }), Progress),
  "audit.example": op(nothing, Progress),
  "audit.cancel": op(nothing, Progress),
  "audit.progress": op(nothing, Progress),
  "audit.forget": changing(nothing, nothing),
  overview: op(OfPerson, OverviewView),
  /** The shape of the files that the last audit did not understand: text for the maintainers, without contents and names. */
  structure: op(nothing, z.strictObject({ text: z.string() })),
  questions: op(OfPerson, z.array(QuestionDetail)),
  answer: changing(AnswerInput, z.strictObject({ changed: count, questions: z.array(QuestionDetail) })),
  undo: changing(nothing, Change.nullable()),
  "items.page": op(z.strictObject({ filter: Filter, sort: Sort, from: count, limit: count.max(500) }), Page),
  "items.facets": op(z.strictObject({ filter: Filter }), Facets),
  "items.detail": op(z.strictObject({ row }), ItemDetail),
  "items.decide": changing(
    z.strictObject({
      rows: z.array(row).max(100_000).optional(),
      filter: Filter.optional(),
      decision: Decision.nullable(),
    }),
    z.strictObject({ changed: count }),
  ),
  /** What would make less public, what reaches most first. */
  reduce: op(nothing, z.array(MeasureView)),
  /** The headline as it would be with these measures taken from today on. Changes nothing. */
  "reduce.try": op(
    z.strictObject({ ids: z.array(z.string()) }),
    z.strictObject({ atLeast: count, atMost: count, of: count }),
  ),
  /** The user says that a setting is made since a day, or (null) that it is not. */
  "reduce.done": changing(
    z.strictObject({ id: z.string(), on: z.iso.date().nullable() }),
    z.strictObject({ changed: count }),
  ),
  list: op(nothing, TodoView),
  "list.file": op(
    z.strictObject({ format: z.enum(["csv", "html"]) }),
    z.strictObject({ fileName: z.string(), text: z.string() }),
  ),
  "settings.get": op(nothing, Settings),
  "settings.set": changing(Settings.partial(), Settings),
  objection: op(nothing, ObjectionView),
  "objection.track": changing(Tracking, ObjectionView),
  "objection.statement": op(
    z.strictObject({ platform: Platform }),
    z.strictObject({
      text: z.string(),
      /** Whether it names counts of the open audit. */
      hasCounts: z.boolean(),
    }),
  ),
  "objection.calendar": op(
    z.strictObject({ platform: Platform }),
    z.strictObject({ fileName: z.string(), ics: z.string() }),
  ),
  /** A letter to look at and to copy; whatever is not given is a place in brackets. */
  "letter.make": op(letterAsked, z.strictObject({ letter: Letter, text: z.string(), fileName: z.string() })),
  /** The same as a PDF. `missing` are characters that no font of ours has and that are left out. */
  "letter.pdf": op(
    letterAsked,
    z.strictObject({ fileName: z.string(), base64: z.string(), missing: z.array(z.string()) }),
  ),
  /** What was sent to whom, when its answer is due and what comes next. */
  requests: op(nothing, z.array(RequestView)),
  "requests.save": changing(SentRequest, z.array(RequestView)),
  "requests.remove": changing(z.strictObject({ id: z.string() }), z.array(RequestView)),
  "requests.calendar": op(
    z.strictObject({ id: z.string() }),
    z.strictObject({ fileName: z.string(), ics: z.string() }),
  ),
  help: op(nothing, HelpView),
  licences: op(nothing, LicencesView),
  "report.render": op(
    z.strictObject({
      format: ReportFormat,
      /** A report of one person, see `OfPerson`. */
      person: OfPerson.shape.person,
      directory: z.string(),
      /** The name the user chose, without a folder; left out, the report is named after the day of the audit. */
      fileName: z
        .string()
        .regex(/^[^/\\\0]+$/)
        .optional(),
    }),
    z.strictObject({ path: z.string(), fileName: z.string() }),
  ),
  "state.forget": changing(nothing, nothing),
} as const;

export type Contract = typeof contract;
export type OperationName = keyof Contract;
export type Input<N extends OperationName> = z.input<Contract[N]["input"]>;
export type Output<N extends OperationName> = z.infer<Contract[N]["output"]>;

/** Whether the event `changed` comes after an operation. The screens load again on that event, never on an answer. */
export const isChanging = (name: OperationName): boolean => contract[name].changes;

/** What the worker tells the screens without being asked. */
export const StoreEvent = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("progress"), progress: Progress }),
  /** Findings, decisions or settings changed, by whatever operation ({@link isChanging}): reload what is shown. */
  z.strictObject({ type: z.literal("changed") }),
  /** The store ended unasked, and why; the audit is gone, starting again is possible. */
  z.strictObject({ type: z.literal("crashed"), problem: Problem }),
]);
export type StoreEvent = z.infer<typeof StoreEvent>;

/** What a host offers beside the operations. The bridge of the Electron preload and the browser's fetch client both are one. */
export interface HostBridge {
  readonly host: "electron" | "browser";
  call<N extends OperationName>(name: N, input: Input<N>): Promise<Output<N>>;
  onEvent(listener: (event: StoreEvent) => void): () => void;
  /** Electron: the file dialog. Browser: not there; a path is typed or chosen with `listFolder`. */
  pickPaths?(kind: "files" | "folder"): Promise<string[]>;
  /** Browser host only: one folder below the user's home, to choose from. */
  listFolder?(path: string | null): Promise<{
    path: string;
    parent: string | null;
    entries: { name: string; path: string; folder: boolean; size: number }[];
  }>;
  /** The path of a dropped or picked File; null where the host cannot know it (a browser). */
  pathOf(file: File): string | null;
  /** Browser host only: bring a dropped file to the local host (a private temporary copy); gives its path there. */
  upload?(file: File, onProgress: (sent: number) => void): Promise<string>;
  /**
   * Electron only: opens a page of our own policy data in the system's browser. False when the id is not known or nothing
   * opened. In a browser a page is a link, opened by that browser.
   */
  openExternal?(linkId: string): Promise<boolean>;
  /** Electron only: opens an item's own link on facebook.com, instagram.com or threads.com, where the export has one. */
  openItem?(row: number): Promise<boolean>;
  /** Saves a report where the user says; null when they changed their mind. */
  saveReport(format: ReportFormat): Promise<{ fileName: string } | null>;
  saveText(fileName: string, text: string): Promise<boolean>;
  /** Address of the n-th media file of an item, for <img> and <video>. */
  mediaUrl(row: number, index: number): string;
}
