import { z } from "zod";

/** What a person can send: to Meta, or (complaint) to the authority. */
export const LetterKind = z.enum(["objection", "erasure", "access", "reminder", "complaint", "non-user", "child"]);
export type LetterKind = z.infer<typeof LetterKind>;

/** What came back on a request: it is met, refused, proof of identity is asked for, or more time is taken. */
export const Answered = z.enum(["granted", "refused", "identity", "extended"]);
export type Answered = z.infer<typeof Answered>;

/** So long a line of a letter may be, and so many accounts may stand in it. */
export const LETTER_LINE = 300;
export const LETTER_ACCOUNTS = 100;

const line = z.string().max(LETTER_LINE);

/** What a letter is made from. Whatever is null or empty is a place to fill in; nothing here is kept. */
export const LetterInput = z.strictObject({
  kind: LetterKind,
  /** ISO 3166-1 alpha-2; decides law, addressee and authority. */
  country: z.string().length(2),
  /** Code of a German Land (ISO 3166-2:DE), for its authority. */
  land: z.string().length(2).nullable().default(null),
  name: line.nullable().default(null),
  address: z.string().max(1000).nullable().default(null),
  email: line.nullable().default(null),
  /** User names or links of profiles. */
  accounts: z.array(line).max(LETTER_ACCOUNTS).default([]),
  /** The day of the letter. */
  date: z.iso.date().nullable().default(null),
  /** The day of an earlier objection. */
  earlierOn: z.iso.date().nullable().default(null),
  /** The request that a reminder or a complaint is about. */
  request: z
    .strictObject({
      kind: LetterKind,
      sentOn: z.iso.date(),
      answer: z.strictObject({ what: Answered, on: z.iso.date().nullable() }).nullable(),
    })
    .nullable()
    .default(null),
  child: z.strictObject({ name: line, birthDate: z.iso.date() }).nullable().default(null),
});
export type LetterInput = z.infer<typeof LetterInput>;

/** A letter as a page shows it, a line or paragraph at a time. */
export const Letter = z.strictObject({
  kind: LetterKind,
  /** BCP 47. */
  language: z.string(),
  sender: z.array(z.string()),
  /** One block of lines for each addressee. */
  addressees: z.array(z.array(z.string())),
  date: z.string(),
  subject: z.string(),
  /** `id` stays the same while what is filled in changes, so that a paragraph changed by hand is found again. */
  body: z.array(
    z.discriminatedUnion("type", [
      z.strictObject({ id: z.string(), type: z.literal("paragraph"), text: z.string() }),
      z.strictObject({ id: z.string(), type: z.literal("list"), lines: z.array(z.string()) }),
    ]),
  ),
  closing: z.string(),
  /** The items an erasure is about, a line each. */
  annex: z.strictObject({ title: z.string(), lines: z.array(z.string()) }).nullable(),
  /** Ids of the facts its sentences of law stand on. */
  facts: z.array(z.string()),
  /** How many places wait to be filled in. */
  places: z.number().int().nonnegative(),
});
export type Letter = z.infer<typeof Letter>;

/** Which items an erasure lists: those the user wants deleted in the open audit, or a place to fill in. */
export const AnnexAsked = z.strictObject({
  items: z.enum(["none", "chosen"]),
  /** Whether their texts go into the annex; never unless the user asked for it. */
  withTexts: z.boolean(),
});
export type AnnexAsked = z.infer<typeof AnnexAsked>;

/** A letter as the user left it. Its annex is made anew from the open audit: a list of items is never kept. */
export const EditedLetter = z.strictObject({ letter: Letter.extend({ annex: z.null() }), annex: AnnexAsked });
export type EditedLetter = z.infer<typeof EditedLetter>;

/** A letter that the user wanted kept. */
export const KeptLetter = z.strictObject({
  ...EditedLetter.shape,
  /** What it was made from, so that it can be taken up again. */
  input: LetterInput,
  /** Chosen by whoever keeps it; unique among the letters. */
  id: z.string().min(1).max(64),
  keptOn: z.iso.date(),
});
export type KeptLetter = z.infer<typeof KeptLetter>;

/** Something that was sent, and what came of it. Kept between runs; never contents. */
export const SentRequest = z.strictObject({
  /** Chosen by whoever notes it; unique among the requests. */
  id: z.string().min(1).max(64),
  kind: LetterKind,
  /** Whose it is and about which account, in the user's own words. */
  about: z.string().max(200),
  /** Whom it was sent to; empty where that was not noted. */
  to: z.string().max(200),
  country: z.string().length(2),
  sentOn: z.iso.date(),
  by: z.enum(["form", "mail", "post", "other"]),
  reference: z.string().max(200).nullable(),
  answer: z.strictObject({ what: Answered, on: z.iso.date() }).nullable(),
  /** The day the user showed who they are, where that was asked for. */
  identifiedOn: z.iso.date().nullable(),
  /** The request that this one reminds of or complains about. */
  follows: z.string().max(64).nullable(),
  /** The day the user called it settled. */
  doneOn: z.iso.date().nullable(),
});
export type SentRequest = z.infer<typeof SentRequest>;

/**
 * What to do about a request: wait for the answer, remind, complain to the authority, go to court where the authority refused, give
 * what was asked for to show who one is, look whether what was promised happened, see the letter that followed it, or nothing.
 */
export const NextStep = z.enum(["wait", "remind", "complain", "court", "identify", "check", "followed", "none"]);
export type NextStep = z.infer<typeof NextStep>;

/** A request as the screens show it. */
export const RequestView = z.strictObject({
  ...SentRequest.shape,
  /** The day its answer is due, and the one after an extension; null where no law that we know names a day. */
  due: z.strictObject({ date: z.iso.date(), extended: z.iso.date().nullable() }).nullable(),
  next: NextStep,
  /** Whether the day has passed on which the answer was due. */
  overdue: z.boolean(),
});
export type RequestView = z.infer<typeof RequestView>;
