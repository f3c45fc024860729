import type { Letter } from "../../../src/model/letter.ts";

/** A piece of the page that is edited by itself: text with line breaks. */
export interface Block {
  readonly id: string;
  readonly part: "sender" | "addressee" | "date" | "subject" | "paragraph" | "list" | "closing";
  readonly text: string;
}

type Edits = Readonly<Record<string, string>>;

/** The page from top to bottom, without its annex. */
export function blocksOf(letter: Letter): Block[] {
  return [
    { id: "sender", part: "sender", text: letter.sender.join("\n") },
    ...letter.addressees.map(
      (lines, index): Block => ({ id: `addressee-${index}`, part: "addressee", text: lines.join("\n") }),
    ),
    { id: "date", part: "date", text: letter.date },
    { id: "subject", part: "subject", text: letter.subject },
    ...letter.body.map(
      (one): Block => ({
        id: one.id,
        part: one.type,
        text: one.type === "paragraph" ? one.text : one.lines.join("\n"),
      }),
    ),
    { id: "closing", part: "closing", text: letter.closing },
  ];
}

const linesOf = (text: string) => text.split("\n").filter((line) => line.trim() !== "");

/** The letter with what was changed by hand. What was emptied is left out, an empty line begins a new paragraph. */
export function edited(letter: Letter, edits: Edits): Letter {
  const said = (id: string, text: string) => edits[id] ?? text;
  const lines = (id: string, before: readonly string[]) => linesOf(said(id, before.join("\n")));
  return {
    ...letter,
    sender: lines("sender", letter.sender),
    addressees: letter.addressees.map((one, index) => lines(`addressee-${index}`, one)).filter((one) => one.length > 0),
    date: said("date", letter.date),
    subject: said("subject", letter.subject),
    body: letter.body.flatMap((one): Letter["body"] => {
      if (one.type === "list") {
        const left = lines(one.id, one.lines);
        return left.length === 0 ? [] : [{ ...one, lines: left }];
      }
      const paragraphs = said(one.id, one.text).split(/\n\s*\n/);
      return paragraphs.flatMap((text) => (text.trim() === "" ? [] : [{ ...one, text: text.trim() }]));
    }),
    closing: said("closing", letter.closing),
  };
}

/** What of one letter differs from another, block by block; what is missing was emptied. */
export function differences(kept: Letter, fresh: Letter): Edits {
  const texts = new Map<string, string>();
  for (const { id, text } of blocksOf(kept)) {
    const before = texts.get(id);
    texts.set(id, before === undefined ? text : `${before}\n\n${text}`);
  }
  const changed = blocksOf(fresh).filter(({ id, text }) => (texts.get(id) ?? "") !== text);
  return Object.fromEntries(changed.map(({ id }) => [id, texts.get(id) ?? ""]));
}

/** How many places in brackets are still to be filled in by hand. */
export function openPlaces({ sender, addressees, date, subject, body, annex }: Letter): number {
  const texts = [
    ...sender,
    ...addressees.flat(),
    date,
    subject,
    ...body.flatMap((one) => (one.type === "list" ? one.lines : one.text)),
    ...(annex?.lines.length === 1 ? annex.lines : []),
  ];
  return texts.reduce((sum, text) => sum + (text.match(/\[[^\][]{2,80}\]/g)?.length ?? 0), 0);
}
