import type { Answered, KeptLetter, LetterInput, LetterKind, RequestView } from "../../../src/model/letter.ts";

/** What a follow-up is about when the request was not noted here. */
export interface EarlierRequest {
  readonly kind: LetterKind;
  readonly sentOn: string;
  /** Empty: no answer. */
  readonly answer: Answered | "";
  readonly answeredOn: string;
}

/** A letter being written: what was chosen and typed. Lives as long as the window, and is kept only on request. */
export interface Draft {
  readonly kind: LetterKind | null;
  /** BCP 47; null: the language of the screens. */
  readonly language: string | null;
  readonly land: string | null;
  /** Null: as the export has it. */
  readonly name: string | null;
  readonly address: string;
  readonly email: string;
  /** Accounts of the export that stay out. */
  readonly without: readonly string[];
  /** Accounts typed in, one a line. */
  readonly accounts: string;
  /** ISO date; null: today. */
  readonly date: string | null;
  readonly earlierOn: string;
  /** The id of the request that it follows; empty: one that was not noted here. */
  readonly follows: string;
  readonly earlier: EarlierRequest;
  readonly childName: string;
  readonly childBirth: string;
  readonly listItems: boolean;
  readonly withTexts: boolean;
  /** What was changed by hand, by the letter's kind and language and the block's id. */
  readonly edits: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Under which it is kept, once it is. */
  readonly keptId: string | null;
}

export const EMPTY: Draft = {
  kind: null,
  language: null,
  land: null,
  name: null,
  address: "",
  email: "",
  without: [],
  accounts: "",
  date: null,
  earlierOn: "",
  follows: "",
  earlier: { kind: "objection", sentOn: "", answer: "", answeredOn: "" },
  childName: "",
  childBirth: "",
  listItems: false,
  withTexts: false,
  edits: {},
  keptId: null,
};

/** Letters that are about a request sent before. */
export const FOLLOW_UPS: ReadonlySet<LetterKind> = new Set(["reminder", "complaint"]);
/** Letters of somebody who has no account of their own with Meta. */
export const WITHOUT_ACCOUNT: ReadonlySet<LetterKind> = new Set(["non-user", "child"]);

interface Known {
  readonly country: string;
  /** Name and accounts as the export has them. */
  readonly name: string | null;
  readonly accounts: readonly string[];
  readonly requests: readonly RequestView[];
  readonly today: string;
}

const orNull = (text: string) => (text.trim() === "" ? null : text.trim());

/** What a letter of a kind is made from. */
export function inputOf(kind: LetterKind, draft: Draft, known: Known): LetterInput {
  const typed = draft.accounts.split("\n").flatMap((line) => orNull(line) ?? []);
  const accounts = [...known.accounts.filter((one) => !draft.without.includes(one)), ...typed];
  return {
    kind,
    country: known.country,
    land: draft.land,
    name: draft.name === null ? known.name : orNull(draft.name),
    address: orNull(draft.address),
    email: orNull(draft.email),
    accounts: WITHOUT_ACCOUNT.has(kind) ? [] : accounts,
    date: draft.date ?? known.today,
    earlierOn: kind === "objection" ? orNull(draft.earlierOn) : null,
    request: FOLLOW_UPS.has(kind) ? requestOf(draft, known.requests) : null,
    child: kind === "child" ? childOf(draft) : null,
  };
}

function requestOf({ follows, earlier }: Draft, requests: readonly RequestView[]): LetterInput["request"] {
  const noted = requests.find(({ id }) => id === follows);
  if (noted !== undefined) return { kind: noted.kind, sentOn: noted.sentOn, answer: noted.answer };
  const { kind, sentOn, answer, answeredOn } = earlier;
  if (sentOn === "") return null;
  return { kind, sentOn, answer: answer === "" ? null : { what: answer, on: answeredOn === "" ? null : answeredOn } };
}

function childOf({ childName, childBirth }: Draft): LetterInput["child"] {
  const name = orNull(childName);
  return name === null || childBirth === "" ? null : { name, birthDate: childBirth };
}

/** A kept letter taken up again; `edits` are what differs from the letter as it would be made today. */
export function draftOf({ input, annex, letter, id }: KeptLetter, edits: Readonly<Record<string, string>>): Draft {
  const { request, child } = input;
  return {
    ...EMPTY,
    kind: input.kind,
    language: letter.language,
    land: input.land,
    name: input.name ?? "",
    address: input.address ?? "",
    email: input.email ?? "",
    accounts: input.accounts.join("\n"),
    date: input.date,
    earlierOn: input.earlierOn ?? "",
    earlier:
      request === null
        ? EMPTY.earlier
        : {
            kind: request.kind,
            sentOn: request.sentOn,
            answer: request.answer?.what ?? "",
            answeredOn: request.answer?.on ?? "",
          },
    childName: child?.name ?? "",
    childBirth: child?.birthDate ?? "",
    listItems: annex.items === "chosen",
    withTexts: annex.withTexts,
    edits: { [editsKey(input.kind, letter.language)]: edits },
    keptId: id,
  };
}

/** Where a draft keeps what was changed by hand in a letter. */
export const editsKey = (kind: LetterKind, language: string): string => `${kind}.${language}`;
