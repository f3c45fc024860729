import { z } from "zod";
import { Filter } from "../../model/filter.ts";
import { EditedLetter, KeptLetter, RequestView, SentRequest } from "../../model/letter.ts";
import { AnswerInput, Change, Facets, OfPerson, Page, Progress, QuestionDetail, Sort } from "../../model/query.ts";
import { Settings, Tracking } from "../../model/settings.ts";
import { ViewFound } from "../../model/viewFound.ts";
import { Decision, Platform } from "../../model/vocabulary.ts";
import { ComparisonView } from "./compare.ts";
import { HelpView, LicencesView } from "./help.ts";
import { ItemDetail } from "./item.ts";
import { LetterAsked, MadeLetter } from "./letter.ts";
import { MeasureView, Ticked, TodoView } from "./measure.ts";
import { ObjectionView } from "./objection.ts";
import { OverviewView } from "./overview.ts";
import { ReportChoice } from "./report.ts";
import { PagePiece, PageShown } from "./view.ts";

const nothing = z.strictObject({});
const count = z.number().int().nonnegative();
const row = count;

const op = <I extends z.ZodType, O extends z.ZodType>(input: I, output: O) => ({ input, output, changes: false });

/** An operation that changes findings, decisions or settings: after it the event `changed` comes, see `dispatch.ts`. */
const changing = <I extends z.ZodType, O extends z.ZodType>(input: I, output: O) => ({ input, output, changes: true });

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
  "view.give": op(PagePiece, nothing),
  /** Looks for the user's items in the page that was given, and notes those found as seen in public. */
  "view.show": changing(PageShown, ViewFound),
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
  reduce: op(OfPerson, z.array(MeasureView)),
  /** The headline as it would be with these measures taken from today on. Changes nothing. */
  "reduce.try": op(
    OfPerson.extend({ ids: z.array(z.string()) }),
    z.strictObject({ atLeast: count, atMost: count, of: count }),
  ),
  /** The user says that a setting is made since a day, or (null) that it is not. */
  "reduce.done": changing(
    z.strictObject({ id: z.string(), on: z.iso.date().nullable() }),
    z.strictObject({ changed: count }),
  ),
  list: op(OfPerson.extend({ ticked: Ticked.default([]) }), TodoView),
  "list.file": op(
    OfPerson.extend({ format: z.enum(["csv", "html"]) }),
    z.strictObject({ fileName: z.string(), text: z.string() }),
  ),
  /** The open audit beside an earlier one: a saved report, a dossier, or an export with all its parts. */
  compare: op(z.strictObject({ paths: z.array(z.string().min(1)).min(1) }), ComparisonView),
  "compare.last": op(nothing, ComparisonView.nullable()),
  "compare.file": op(
    z.strictObject({ format: z.enum(["html", "csv", "json"]) }),
    z.strictObject({ fileName: z.string(), text: z.string() }),
  ),
  "settings.get": op(nothing, Settings),
  "settings.set": changing(Settings.partial(), Settings),
  objection: op(OfPerson, ObjectionView),
  "objection.track": changing(Tracking.extend(OfPerson.shape), ObjectionView),
  "objection.statement": op(
    OfPerson.extend({ platform: Platform }),
    z.strictObject({
      text: z.string(),
      /** Whether it names counts of the open audit. */
      hasCounts: z.boolean(),
    }),
  ),
  "objection.calendar": op(
    OfPerson.extend({ platform: Platform }),
    z.strictObject({ fileName: z.string(), ics: z.string() }),
  ),
  /** A letter to look at and to copy; whatever is not given is a place in brackets. */
  "letter.make": op(LetterAsked, MadeLetter),
  /** A letter as it was edited, as a PDF. `missing` are characters that no font of ours has and that are left out. */
  "letter.pdf": op(
    EditedLetter.extend(OfPerson.shape),
    z.strictObject({ fileName: z.string(), base64: z.string(), missing: z.array(z.string()) }),
  ),
  /** The letters that the user wanted kept. */
  letters: op(OfPerson, z.array(KeptLetter)),
  "letters.keep": changing(KeptLetter.extend(OfPerson.shape), z.array(KeptLetter)),
  "letters.remove": changing(OfPerson.extend({ id: z.string() }), z.array(KeptLetter)),
  /** What was sent to whom, objections by form included, when its answer is due and what comes next. */
  requests: op(OfPerson, z.array(RequestView)),
  "requests.save": changing(SentRequest.extend(OfPerson.shape), z.array(RequestView)),
  "requests.remove": changing(OfPerson.extend({ id: z.string() }), z.array(RequestView)),
  "requests.calendar": op(
    OfPerson.extend({ id: z.string() }),
    z.strictObject({ fileName: z.string(), ics: z.string() }),
  ),
  help: op(nothing, HelpView),
  /** The day of the facts that the program knows, and whether that is long ago. */
  facts: op(nothing, z.strictObject({ date: z.iso.date(), old: z.boolean() })),
  licences: op(nothing, LicencesView),
  "report.render": op(
    ReportChoice.extend({
      directory: z.string(),
      /** The name the user chose, without a folder; left out, the report is named after the day of the audit. */
      fileName: z
        .string()
        .regex(/^[^/\\\0]+$/)
        .optional(),
    }),
    z.strictObject({ path: z.string(), fileName: z.string() }),
  ),
  /** Answers and decisions as a file (docs/answers-file.md), and taking them over from one. */
  "words.file": op(nothing, z.strictObject({ fileName: z.string(), text: z.string() })),
  "words.take": changing(
    z.strictObject({ fileName: z.string().max(300), text: z.string().max(50_000_000) }),
    /** `unknown`: answers and decisions that this audit has no question or item for. */
    z.strictObject({ answers: count, decisions: count, unknown: count }),
  ),
  "state.forget": changing(nothing, nothing),
} as const;

export type Contract = typeof contract;
export type OperationName = keyof Contract;
export type Input<N extends OperationName> = z.input<Contract[N]["input"]>;
export type Output<N extends OperationName> = z.infer<Contract[N]["output"]>;

/** Whether the event `changed` comes after an operation. The screens load again on that event, never on an answer. */
export const isChanging = (name: OperationName): boolean => contract[name].changes;
