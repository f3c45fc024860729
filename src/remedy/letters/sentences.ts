import type { LetterKind } from "../../model/letter.ts";
import type { Region } from "../../model/vocabulary.ts";

/**
 * One sentence: its key below `letters:letter` and, for what it says of the law, the facts it stands on, in the order in which the
 * sentence cites them as `article`, `article2` and `article3`.
 */
export interface Sentence {
  readonly key: string;
  readonly law: readonly string[];
}

const says = (key: string, ...law: readonly string[]): Sentence => ({ key, law });

/** A paragraph is what is said together. `list` names texts that follow it, a line each. */
export interface Paragraph {
  readonly sentences: readonly Sentence[];
  readonly list?: readonly string[];
}

const paragraph = (...sentences: readonly Sentence[]): Paragraph => ({ sentences });

const COVERS = says("covers");
const CONFIRM = says("confirm");
const RESTRICT = says("restrict", "law-gdpr-18-1-d");
const TERM = says("term", "law-gdpr-12-3", "law-gdpr-12-4");
const TERM_UK = says("termUk", "law-uk-gdpr-12-3", "law-uk-gdpr-12a", "law-uk-gdpr-12-4");
const TERM_BR = says("termBr", "law-br-lgpd-19", "law-br-lgpd-18-4");
const ERASE_TRAINING = says("eraseTraining", "law-gdpr-17-1-c", "law-gdpr-19");

/** The request to stop, in the words of each law. */
const OBJECTION: Readonly<Record<Region, readonly Paragraph[]>> = {
  eu: [
    paragraph(says("object", "law-gdpr-21-1"), says("basis", "law-gdpr-6-1-f"), COVERS, says("special", "law-gdpr-9")),
    paragraph(says("grounds", "law-gdpr-21-1"), RESTRICT),
    paragraph(ERASE_TRAINING),
  ],
  uk: [
    paragraph(says("object", "law-uk-gdpr-21"), COVERS, says("special", "law-gdpr-9")),
    paragraph(says("grounds", "law-uk-gdpr-21"), RESTRICT),
    paragraph(ERASE_TRAINING),
  ],
  ch: [
    paragraph(says("prohibit", "law-ch-fadp-30-2-b", "law-ch-fadp-30-3"), COVERS),
    paragraph(says("claims", "law-ch-fadp-32-2")),
  ],
  br: [paragraph(says("oppose", "law-br-lgpd-18-2"), COVERS), paragraph(says("brRights", "law-br-lgpd-18"))],
  other: [paragraph(says("ask"), COVERS)],
};

const ERASURE: Readonly<Record<Region, readonly Paragraph[]>> = {
  eu: [
    paragraph(says("object", "law-gdpr-21-1")),
    paragraph(says("eraseItems", "law-gdpr-17-1"), says("inform", "law-gdpr-19")),
  ],
  uk: [
    paragraph(says("object", "law-uk-gdpr-21")),
    paragraph(says("eraseItems", "law-gdpr-17-1"), says("inform", "law-gdpr-19")),
  ],
  ch: [
    paragraph(says("prohibit", "law-ch-fadp-30-2-b", "law-ch-fadp-30-3")),
    paragraph(says("eraseItems", "law-ch-fadp-32-2")),
  ],
  br: [paragraph(says("oppose", "law-br-lgpd-18-2")), paragraph(says("eraseItems", "law-br-lgpd-18"))],
  other: [paragraph(says("ask")), paragraph(says("eraseItemsPlain"))],
};

const ASKED = ["which", "models", "sources", "recipients", "retention", "objection"].map((one) => `accessList.${one}`);

const ACCESS: Readonly<Record<Region, readonly Paragraph[]>> = {
  eu: [{ sentences: [says("accessAsk", "law-gdpr-15")], list: ASKED }, paragraph(says("copy", "law-gdpr-15-3"))],
  uk: [{ sentences: [says("accessAsk", "law-gdpr-15")], list: ASKED }, paragraph(says("copy", "law-gdpr-15-3"))],
  ch: [{ sentences: [says("accessAsk", "law-ch-fadp-25")], list: ASKED }],
  br: [{ sentences: [says("accessAsk", "law-br-lgpd-18")], list: ASKED }],
  other: [{ sentences: [says("accessAskPlain")], list: ASKED }],
};

/** What comes after a reminder: the step that each law opens. */
const THEN: Readonly<Record<Region, readonly Sentence[]>> = {
  eu: [says("again"), says("thenAuthority", "law-gdpr-77")],
  uk: [says("thenAuthorityUk", "law-uk-duaa-103")],
  ch: [says("again"), says("thenCourt", "law-ch-fadp-32-2")],
  br: [says("again"), says("thenAnpd", "law-br-lgpd-18-1")],
  other: [says("again")],
};

const COMPLAINT: Readonly<Record<Region, Sentence>> = {
  eu: says("complain", "law-gdpr-77"),
  uk: says("complainUk", "law-uk-dpa-165"),
  ch: says("report", "law-ch-fadp-30-2-b", "law-ch-fadp-49-1"),
  br: says("complain", "law-br-lgpd-18-1"),
  other: says("complainPlain"),
};

/** What an authority is asked to do. Swiss law makes who reports no party: it lets them ask for an inquiry, and to hear of it. */
const WANTED: Readonly<Record<Region, Sentence>> = {
  eu: says("wanted"),
  uk: says("wanted"),
  ch: says("wantedCh", "law-ch-fadp-49-4"),
  br: says("wanted"),
  other: says("wanted"),
};

/** By when each law wants an answer: to an access, to what asks for erasure alone, and to the rest. */
const BY_WHEN: Readonly<Record<Region, Readonly<Record<"access" | "erasure" | "rest", readonly Sentence[]>>>> = {
  eu: { access: [TERM], erasure: [TERM], rest: [TERM] },
  uk: { access: [TERM_UK], erasure: [TERM_UK], rest: [TERM_UK] },
  ch: { access: [says("termCh", "law-ch-fadp-25-7")], erasure: [], rest: [] },
  br: { access: [TERM_BR], erasure: [says("reasonsBr", "law-br-lgpd-18-4")], rest: [TERM_BR] },
  other: { access: [], erasure: [], rest: [] },
};

/** How a request to Meta ends: what is to be confirmed, and by when. An access asks for nothing that could be confirmed as done. */
const end = (region: Region, kind: "access" | "erasure" | "rest"): Paragraph =>
  paragraph(...(kind === "access" ? [] : [CONFIRM]), ...BY_WHEN[region][kind], says("identify"));

const OBJECT: Readonly<Partial<Record<Region, string>>> = {
  eu: "law-gdpr-21-1",
  uk: "law-uk-gdpr-21",
  ch: "law-ch-fadp-30-2-b",
  br: "law-br-lgpd-18-2",
};
const ERASE: typeof OBJECT = { eu: "law-gdpr-17-1", uk: "law-gdpr-17-1", ch: "law-ch-fadp-32-2", br: "law-br-lgpd-18" };
const KNOW: typeof OBJECT = { eu: "law-gdpr-15", uk: "law-gdpr-15", ch: "law-ch-fadp-25", br: "law-br-lgpd-18" };
const ASKED_UNDER: Readonly<Record<LetterKind, typeof OBJECT>> = {
  objection: OBJECT,
  "non-user": OBJECT,
  child: OBJECT,
  erasure: ERASE,
  access: KNOW,
  reminder: {},
  complaint: {},
};

/** The fact of the right that an earlier request asked for, which a reminder or a complaint names; null where none is known. */
export const requestLaw = (kind: LetterKind, region: Region): string | null => ASKED_UNDER[kind][region] ?? null;

/**
 * What a letter says under a law, a paragraph at a time. `sent` and `answer` stand for the request it is about and what was answered,
 * `earlier` for an earlier objection: they are said where they are known, or left as places.
 */
export function paragraphsOf(kind: LetterKind, region: Region): readonly Paragraph[] {
  const rest = end(region, "rest");
  const asked: Readonly<Record<LetterKind, readonly Paragraph[]>> = {
    objection: [paragraph(says("earlier")), ...OBJECTION[region], rest],
    erasure: [...ERASURE[region], end(region, "erasure")],
    access: [...ACCESS[region], end(region, "access")],
    reminder: [paragraph(says("sent"), says("answer")), paragraph(...THEN[region])],
    complaint: [
      paragraph(COMPLAINT[region]),
      paragraph(says("sent"), says("answer")),
      paragraph(WANTED[region], says("enclosed")),
    ],
    "non-user": [paragraph(says("noAccount")), ...OBJECTION[region], rest],
    child: [paragraph(says("forChild")), ...OBJECTION[region], rest],
  };
  return asked[kind];
}
