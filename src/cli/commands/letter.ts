import { mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { accountLine } from "../../locales/accountLine.ts";
import type { Translator } from "../../locales/index.ts";
import { today } from "../../model/day.ts";
import { Answered, LETTER_ACCOUNTS, LETTER_LINE, type Letter, LetterInput, LetterKind } from "../../model/letter.ts";
import { letterText } from "../../model/letterText.ts";
import { ProblemError } from "../../model/problem.ts";
import { authorities } from "../../policy/index.ts";
import { annexLine } from "../../remedy/letters/annexLines.ts";
import { composeLetter } from "../../remedy/letters/compose.ts";
import { lawForm } from "../../remedy/letters/lawForm.ts";
import { writeWhole } from "../../report/index.ts";
import { personNamed } from "../../store/people.ts";
import type { ReportSource } from "../../store/types.ts";
import { systemCode } from "../../system/systemCode.ts";
import type { Io } from "../io.ts";
import { placeOf } from "../region.ts";
import { openAudit, type Tools } from "../session.ts";

export interface LetterFlags {
  readonly country?: string;
  readonly land?: string;
  readonly account: readonly string[];
  readonly name?: string;
  readonly address?: string;
  readonly email?: string;
  readonly date?: string;
  readonly earlier?: string;
  readonly request?: string;
  readonly sent?: string;
  readonly answer?: string;
  readonly answered?: string;
  readonly child?: string;
  readonly born?: string;
  readonly texts?: boolean;
  readonly person?: string;
  readonly format?: string;
  readonly out?: string;
}

type Format = "txt" | "pdf";

/** `outscope letter`: letters to Meta or the authority, with what an export tells, and places for the rest. */
export async function letterCommand(
  tools: Tools,
  words: Translator,
  { kinds: asked, paths }: { readonly kinds: string; readonly paths: readonly string[] },
  flags: LetterFlags,
): Promise<void> {
  const kinds = kindsOf(asked);
  const format = formatOf(flags.format ?? "txt");
  if (flags.out === undefined && (format === "pdf" || kinds.length > 1)) throw new ProblemError("usage-letter-out");
  const shared = sharedInput(flags);
  const known = paths.length === 0 ? NOTHING : await knownFrom(tools, words, paths, flags);
  const letters = kinds.map((kind) => {
    const accounts = shared.accounts.length > 0 ? shared.accounts : known.accounts;
    const input = LetterInput.parse({ ...shared, kind, accounts, name: shared.name ?? known.name });
    return composeLetter({ input, words, items: known.items, today: today() });
  });
  if (lawForm(shared.country) === "other") tools.io.note(words.t("cli:letter.noLaw", { country: shared.country }));
  if (flags.out === undefined) for (const letter of letters) await print(tools.io, letter);
  else await save(tools, words, letters, { out: flags.out, format });
}

/** A line at a time, as anything that a terminal shows: it may hold names and texts of an export. */
async function print(io: Io, letter: Letter): Promise<void> {
  for (const text of letterText(letter).replace(/\n$/, "").split("\n")) await io.line(text);
}

function kindsOf(text: string): LetterKind[] {
  return text.split(",").map((part) => {
    const kind = LetterKind.safeParse(part.trim().toLowerCase());
    if (!kind.success)
      throw new ProblemError("usage-letter-kind", { value: part, kinds: LetterKind.options.join(", ") });
    return kind.data;
  });
}

function formatOf(text: string): Format {
  const format = text.toLowerCase();
  if (format !== "txt" && format !== "pdf") throw new ProblemError("usage-letter-format", { value: text });
  return format;
}

/** What the options say, for every letter. @throws ProblemError `usage-letter-…` for a value that cannot be. */
function sharedInput(flags: LetterFlags): LetterInput {
  if (flags.country === undefined) throw new ProblemError("usage-letter-country");
  const { country } = placeOf({ country: flags.country });
  const land = landOf(flags.land, country);
  needs(flags);
  const sentOn = dayOf(flags.sent);
  const answer = Answered.nullable().safeParse(flags.answer ?? null);
  const request = LetterKind.safeParse(flags.request ?? "objection");
  const answeredOn = dayOf(flags.answered);
  const birthDate = dayOf(flags.born);
  if (!answer.success) throw new ProblemError("usage-letter-value", { option: "--answer" });
  if (!request.success) throw new ProblemError("usage-letter-value", { option: "--request" });
  const input = LetterInput.safeParse({
    kind: "objection",
    country,
    land,
    name: flags.name ?? null,
    address: flags.address?.replaceAll("\\n", "\n") ?? null,
    email: flags.email ?? null,
    accounts: [...flags.account],
    date: dayOf(flags.date) ?? today(),
    earlierOn: dayOf(flags.earlier),
    request:
      sentOn === null
        ? null
        : {
            kind: request.data,
            sentOn,
            answer: answer.data === null ? null : { what: answer.data, on: answeredOn },
          },
    child: flags.child === undefined || birthDate === null ? null : { name: flags.child, birthDate },
  });
  if (input.success) return input.data;
  throw new ProblemError("usage-letter-value", { option: `--${String(input.error.issues[0]?.path[0] ?? "")}` });
}

/** What is given only beside something else: alone it would be left out of the letter without a word. */
const NEEDS = [
  ["answer", "sent"],
  ["answered", "answer"],
  ["child", "born"],
  ["born", "child"],
] as const;

/** @throws ProblemError `usage-letter-needs` */
function needs(flags: LetterFlags): void {
  for (const [option, other] of NEEDS)
    if (flags[option] !== undefined && flags[other] === undefined)
      throw new ProblemError("usage-letter-needs", { option: `--${option}`, needs: `--${other}` });
}

/** A German Land with an authority of its own, or null. @throws ProblemError `usage-letter-land`. */
function landOf(text: string | undefined, country: string | null): string | null {
  if (text === undefined) return null;
  const lands = authorities.flatMap(({ land }) => land ?? []);
  const land = text.toUpperCase();
  if (country === "DE" && lands.includes(land)) return land;
  throw new ProblemError("usage-letter-land", { value: text, lands: lands.sort().join(", ") });
}

/** An ISO date, or null where nothing is given. @throws ProblemError `usage-letter-date`. */
function dayOf(text: string | undefined): string | null {
  if (text === undefined) return null;
  const day = LetterInput.shape.date.safeParse(text);
  if (!day.success || day.data === null) throw new ProblemError("usage-letter-date", { value: text });
  return day.data;
}

interface Known {
  readonly name: string | null;
  readonly accounts: readonly string[];
  readonly items: readonly string[];
}

const NOTHING: Known = { name: null, accounts: [], items: [] };

/**
 * What an export tells: whose it is, and the items in scope as lines of an annex, without their texts unless asked for. A letter
 * is one person's. @throws ProblemError `letter-several-people` where several are in it and nobody says who, `person-unknown`.
 */
async function knownFrom(
  tools: Tools,
  words: Translator,
  paths: readonly string[],
  { person: asked, texts }: Pick<LetterFlags, "person" | "texts">,
): Promise<Known> {
  const store = await openAudit(tools, words, paths, {});
  try {
    const overview = store.overview();
    if (asked === undefined && overview.people !== undefined) throw new ProblemError("letter-several-people");
    const person = personNamed(overview, asked);
    const accounts = overview.accounts.filter((_, i) => person === null || person.accounts.includes(i));
    const lines = accounts.slice(0, LETTER_ACCOUNTS).map((account) => accountLine(words.t, account));
    return {
      name: accounts.find(({ name }) => name !== null)?.name?.slice(0, LETTER_LINE) ?? null,
      accounts: lines.map((line) => line.slice(0, LETTER_LINE)),
      items: itemLines(person === null ? store : store.ofPerson(person.place), words, texts === true),
    };
  } finally {
    await store.close();
  }
}

function itemLines(store: ReportSource, words: Translator, withTexts: boolean): string[] {
  const lines: string[] = [];
  for (const item of store.items())
    if (item.kind !== "reaction" && (item.verdict === "in-scope" || item.verdict === "likely-in-scope"))
      lines.push(annexLine(item, words, withTexts));
  return lines;
}

/** Writes one letter to the file named, several into the folder named; says where, and what a PDF could not print. */
async function save(
  { io }: Tools,
  words: Translator,
  letters: readonly Letter[],
  { out, format }: { readonly out: string; readonly format: Format },
): Promise<void> {
  for (const letter of letters) {
    const path = letters.length === 1 ? out : join(out, `outscope-${letter.kind}.${format}`);
    const { bytes, missing } = await written(letter, format);
    try {
      await mkdir(dirname(path), { recursive: true });
      await writeWhole(path, [bytes]);
    } catch (cause) {
      const reason = cause instanceof ProblemError ? (cause.problem.data.reason ?? "unknown") : systemCode(cause);
      throw new ProblemError("letter-not-written", { file: path, reason }, { cause });
    }
    if (missing.length > 0) io.note(words.t("cli:letter.missing", { characters: missing.join(" ") }));
    if (letter.places > 0) io.note(words.t("cli:letter.places", { count: letter.places, path }));
    io.note(words.t("cli:letter.saved", { path }));
  }
}

async function written(letter: Letter, format: Format): Promise<{ bytes: Uint8Array; missing: readonly string[] }> {
  if (format === "txt") return { bytes: new TextEncoder().encode(letterText(letter)), missing: [] };
  const { letterPdf } = await import("../../remedy/letters/letterPdf.ts");
  return await letterPdf(letter);
}
