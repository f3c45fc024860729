import type { Translator } from "../../locales/index.ts";
import type { Letter, LetterInput, LetterKind } from "../../model/letter.ts";
import { ProblemError } from "../../model/problem.ts";
import type { Region } from "../../model/vocabulary.ts";
import { authorityFor, law } from "../../policy/index.ts";
import { articleName } from "../articleName.ts";
import { lawForm, metaAddresses } from "./lawForm.ts";
import { oneLine } from "./oneLine.ts";
import { type Paragraph, paragraphsOf, requestLaw, type Sentence } from "./sentences.ts";

/** Where German is written without ß. */
const SHARP_S_UNKNOWN: ReadonlySet<string> = new Set(["CH", "LI"]);

/** Texts that name the request a letter is about. */
const REQUESTED: ReadonlySet<string> = new Set(["sent", "sentUnder", "subject.reminder"]);

export interface LetterSource {
  readonly input: LetterInput;
  readonly words: Translator;
  /** The items of an erasure, a line each; empty: a place to fill in. */
  readonly items: readonly string[];
  /** ISO date. */
  readonly today: string;
}

/**
 * A letter in the language of `words`, under the law of the country. What is not given is a place in brackets.
 * @throws ProblemError `letter-date-future` for a day that is yet to come, `letter-answer-before-request`.
 */
export function composeLetter(given: LetterSource): Letter {
  const source = { ...given, input: inLines(given.input) };
  checkDates(source);
  const { input, words } = source;
  const region = lawForm(input.country);
  const writer = new Writer(source, region);
  const body = [
    ...accountsOf(writer, source),
    ...paragraphsOf(input.kind, region).flatMap((one) => writer.paragraph(one)),
  ];
  const letter = {
    kind: input.kind,
    language: words.language,
    sender: [
      input.name ?? writer.place("name"),
      ...(input.address?.split("\n") ?? [writer.place("address")]),
      input.email ?? writer.place("email"),
    ],
    addressees: addresseesOf(writer, source, region),
    date: writer.day(input.date, "date"),
    subject: writer.say(`subject.${input.kind === "complaint" && region === "ch" ? "report" : input.kind}`),
    body: [{ id: "salutation", type: "paragraph" as const, text: writer.say("salutation") }, ...body],
    closing: SHARP_S_UNKNOWN.has(input.country) ? writer.say("closing").replaceAll("ß", "ss") : writer.say("closing"),
    annex: annexOf(input.kind, source.items, words),
  };
  const places = writer.places + (letter.annex !== null && source.items.length === 0 ? 1 : 0);
  return { ...letter, facts: [...writer.facts], places };
}

/** What was given, each part fit for a line: names come out of exports too. */
function inLines(input: LetterInput): LetterInput {
  const { name, address, email, accounts, child } = input;
  return {
    ...input,
    name: name === null ? null : oneLine(name) || null,
    address: address === null ? null : address.split(/\r?\n/).map(oneLine).join("\n"),
    email: email === null ? null : oneLine(email) || null,
    accounts: accounts.map(oneLine),
    child: child && { ...child, name: oneLine(child.name) },
  };
}

function checkDates({ input: { date, earlierOn, request, child }, today }: LetterSource): void {
  for (const day of [date, earlierOn, request?.sentOn, request?.answer?.on, child?.birthDate])
    if (day != null && day > today) throw new ProblemError("letter-date-future", { date: day });
  const answered = request?.answer?.on ?? null;
  if (request !== null && answered !== null && answered < request.sentOn)
    throw new ProblemError("letter-answer-before-request", { sent: request.sentOn, answered });
}

function accountsOf(writer: Writer, { input }: LetterSource): Letter["body"] {
  if (input.kind === "non-user" || input.kind === "child") return [];
  const accounts = input.accounts.length > 0 ? input.accounts : [writer.place("account")];
  return [
    { id: "accounts", type: "paragraph", text: writer.say("accounts") },
    { id: "accounts-list", type: "list", lines: [...accounts] },
  ];
}

function addresseesOf(writer: Writer, { input }: LetterSource, region: Region): string[][] {
  if (input.kind !== "complaint") return metaAddresses(region).map(({ lines }) => [...lines]);
  const authority = authorityFor(input.country, input.land);
  if (authority === null) return [[writer.place("authority")]];
  return [[authority.name, authority.complaintUrl ?? authority.website ?? ""].filter((line) => line !== "")];
}

/** The list that an erasure ends with; without items a place to fill in. Null for every other letter. */
export function annexOf(kind: LetterKind, items: readonly string[], words: Translator): Letter["annex"] {
  if (kind !== "erasure") return null;
  if (items.length === 0) return { title: words.t("letters:letter.annexOpen"), lines: [placeFor("item", words)] };
  const lines = items.map(oneLine);
  return { title: words.t("letters:letter.annex", { count: items.length, number: words.number(items.length) }), lines };
}

/** What is to be filled in here, in brackets. */
const placeFor = (what: string, words: Translator): string =>
  words.t("letters:letter.place", { what: words.t(`letters:letter.fill.${what}`) });

/** Puts sentences into words, and notes the facts they stand on and the places they leave open. */
class Writer {
  readonly facts = new Set<string>();
  places = 0;
  readonly #source: LetterSource;
  readonly #region: Region;

  constructor(source: LetterSource, region: Region) {
    this.#source = source;
    this.#region = region;
  }

  paragraph({ sentences, list }: Paragraph): Letter["body"] {
    const text = sentences.flatMap((one) => this.#sentence(one) ?? []).join(" ");
    if (text === "") return [];
    const id = sentences[0]?.key ?? "";
    const paragraph = { id, type: "paragraph" as const, text };
    return list === undefined
      ? [paragraph]
      : [paragraph, { id: `${id}-list`, type: "list", lines: list.map((key) => this.say(key)) }];
  }

  say(key: string, values: Readonly<Record<string, string>> = {}): string {
    return this.#source.words.t(`letters:letter.${key}`, { ...this.#filled(key), ...values });
  }

  /** {@link placeFor}, and counts it. */
  place(what: string): string {
    this.places += 1;
    return placeFor(what, this.#source.words);
  }

  /** A day on one line, or the place to fill it in. */
  day(date: string | null, what: string): string {
    return date === null ? this.place(what) : this.#source.words.date(date).replaceAll(" ", "\u00a0");
  }

  #sentence({ key, law: ids }: Sentence): string | null {
    const { input } = this.#source;
    if (key === "earlier" && input.earlierOn === null) return null;
    if (key === "answer") return this.#answer();
    if (key === "sent") return this.#sent();
    const [article = "", article2 = "", article3 = ""] = ids.map((id) => this.#cite(id));
    return this.say(key, { article, article2, article3 });
  }

  /** What was asked for before, and under which article where one is known. */
  #sent(): string {
    const id = requestLaw(this.#source.input.request?.kind ?? "objection", this.#region);
    return id === null ? this.say("sent") : this.say("sentUnder", { article: this.#cite(id) });
  }

  #answer(): string {
    const { request } = this.#source.input;
    if (request === null) return this.place("answer");
    const { answer } = request;
    if (answer === null) return this.say("noAnswer");
    return this.say(`answered.${answer.what}`, { date: this.day(answer.on, "answeredOn") });
  }

  #cite(id: string): string {
    const fact = law.find((one) => one.id === id);
    if (fact?.type !== "article") throw new ProblemError("policy-law-unknown", { fact: id });
    this.facts.add(id);
    return articleName(this.#source.words, fact.law, fact.article, this.#region);
  }

  /** The values that a sentence fills in beside its articles. */
  #filled(key: string): Readonly<Record<string, string>> {
    const { input, words } = this.#source;
    const controller = metaAddresses(this.#region)
      .map(({ addressee }) => addressee)
      .join(" / ");
    const { request, child, earlierOn } = input;
    if (key === "earlier") return { date: this.day(earlierOn, "date") };
    if (key === "forChild")
      return {
        child: child?.name ?? this.place("child"),
        birth: this.day(child?.birthDate ?? null, "childBirth"),
      };
    if (!REQUESTED.has(key)) return { controller };
    const date = this.day(request?.sentOn ?? null, "requestedOn");
    const kind = request?.kind ?? "objection";
    return { controller, date, request: words.t(`letters:letter.subject.${kind}`, { controller, date }) };
  }
}
