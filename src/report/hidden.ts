import { createTranslator, fieldWord } from "../locales/index.ts";
import type { Filter } from "../model/filter.ts";
import type { Problem } from "../model/problem.ts";
import { bareQuestionId, parseQuestionId, withOrdinal } from "../model/questionId.ts";
import type { Item, ReportHead } from "../model/report.ts";
import type { ReportSource } from "../store/types.ts";

/** What stands where something is hidden. */
const HIDDEN = "…";

/**
 * The same report without contents and names, to be shown to a helper: no text, name, file name or link of the export is left
 * in it. Items keep their kind, day, audience, verdict, rules and notes; people, groups, files and items are numbered. Their ids
 * are numbers too, because an id is made from the text and gives a phone number away.
 */
export function withoutContents(source: ReportSource): ReportSource {
  const hide = new Hider(source.head());
  return {
    head: () => hide.head(),
    itemCount: source.itemCount,
    *items() {
      for (const item of source.items()) yield hide.item(item);
    },
    decisionOf: (id) => {
      const real = hide.realId(id);
      return real === null ? null : source.decisionOf(real);
    },
  };
}

/** The same of a problem that stands alone: its code stays, and the system's code of an error. */
export function problemWithoutContents({ code, data }: Problem): Problem {
  return { code, data: mapped(data, (key, value) => (isSystemCode(key, value) ? value : HIDDEN)) };
}

function mapped(data: Problem["data"], change: (key: string, value: string) => string): Problem["data"] {
  const entries = Object.entries(data);
  return Object.fromEntries(
    entries.map(([key, value]) => [key, typeof value === "string" ? change(key, value) : value]),
  );
}

const isSystemCode = (key: string, value: string): boolean => key === "reason" && /^[A-Z]+$/.test(value);

class Hider {
  readonly #head: ReportHead;
  readonly #files = new Numbers("file ");
  readonly #subjects = new Numbers("");
  readonly #ids = new Map<string, string>();
  readonly #real = new Map<string, string>();
  /** Fields that have a word of ours; any other is a label of the export. */
  readonly #words = createTranslator("en");

  constructor(head: ReportHead) {
    this.#head = head;
    for (const { file } of head.files) this.#files.of(file);
  }

  head(): ReportHead {
    const { sources, accounts, files, filter, questions, problems } = this.#head;
    return {
      ...this.#head,
      sources: sources.map((source, i) => ({ ...source, path: `source ${i + 1}` })),
      accounts: accounts.map((account) => ({ ...account, username: null, name: null, birthDate: null })),
      files: files.map((file) => ({
        ...file,
        file: this.#files.of(file.file),
        problem: file.problem === null ? null : this.#problem(file.problem),
      })),
      ...(filter && { filter: this.#filter(filter) }),
      questions: questions.map((question) => ({
        ...question,
        id: this.#question(question.id),
        settledBy: question.settledBy === null ? null : this.#question(question.settledBy),
        suggestion:
          question.suggestion !== null && question.options.includes(question.suggestion) ? question.suggestion : null,
      })),
      problems: problems.map((problem) => this.#problem(problem)),
    };
  }

  item(item: Item): Item {
    const place = (at: { readonly file: string; readonly pointer: string }) => ({
      file: this.#files.of(at.file),
      pointer: /^(\/\d+)*$/.test(at.pointer) ? at.pointer : "",
    });
    return {
      ...item,
      id: this.#id(item.id),
      field: item.field !== null && fieldWord(this.#words, item.field) === null ? HIDDEN : item.field,
      text: "",
      media: item.media.map(({ type, inExport }, i) => ({ uri: `${type} ${i + 1}`, type, inExport })),
      container: item.container === null ? null : { type: item.container.type, name: null },
      reasons: item.reasons.map(({ rule, evidence }) => ({
        rule,
        evidence: evidence === null ? null : place(evidence),
      })),
      question: item.question === null ? null : this.#question(item.question),
      url: null,
      attached: null,
      sources: item.sources.map(({ source, ...at }) => ({ source, ...place(at) })),
    };
  }

  realId(shown: string): string | null {
    return this.#real.get(shown) ?? null;
  }

  #id(id: string): string {
    const known = this.#ids.get(id);
    if (known !== undefined) return known;
    const shown = (this.#ids.size + 1).toString(16).padStart(16, "0");
    this.#ids.set(id, shown);
    this.#real.set(shown, id);
    return shown;
  }

  #question(id: string): string {
    const { topic, subject, ordinal } = parseQuestionId(id);
    return withOrdinal(bareQuestionId(topic, subject === null ? null : this.#subjects.of(subject)), ordinal);
  }

  /** What a filter names of the export is hidden; that there was something stays. */
  #filter(filter: Filter): Filter {
    return {
      ...filter,
      containers: filter.containers.map((key) => key.replace(/:.*$/s, "")),
      questions: filter.questions.map((id) => this.#question(id)),
      text: filter.text === "" ? "" : HIDDEN,
    };
  }

  #problem({ code, data }: Problem): Problem {
    return { code, data: mapped(data, (key, value) => this.#value(key, value)) };
  }

  #value(key: string, value: string): string {
    if (isSystemCode(key, value)) return value;
    return key === "file" ? this.#files.of(value) : HIDDEN;
  }
}

/** Gives each name a number, always the same. */
class Numbers {
  readonly #numbers = new Map<string, number>();
  readonly #before: string;

  constructor(before: string) {
    this.#before = before;
  }

  of(name: string): string {
    const number = this.#numbers.get(name) ?? this.#numbers.size + 1;
    this.#numbers.set(name, number);
    return `${this.#before}${number}`;
  }
}
