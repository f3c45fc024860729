import { createTranslator } from "../../locales/index.ts";
import { today } from "../../model/day.ts";
import type { AnnexAsked, KeptLetter, SentRequest } from "../../model/letter.ts";
import { ProblemError } from "../../model/problem.ts";
import type { OfPerson } from "../../model/query.ts";
import { trackedId } from "../../model/trackedId.ts";
import { annexLine } from "../../remedy/letters/annexLines.ts";
import { annexOf, composeLetter } from "../../remedy/letters/compose.ts";
import { countryOf } from "../../remedy/letters/lawForm.ts";
import { recipientOf } from "../../remedy/letters/recipient.ts";
import { requestCalendar } from "../../remedy/requestCalendar.ts";
import { checkRequest, requestView, requestViews } from "../../remedy/requests.ts";
import { withTracked } from "../../remedy/trackedRequests.ts";
import type { Owned } from "../../state/schema.ts";
import type { Handlers } from "../handler.ts";
import { accountsOf, ownersOf } from "../ofPerson.ts";
import type { Session } from "../session.ts";

const wordsIn = (session: Session, language: string | null) =>
  language === null ? session.translator : createTranslator(language);

/** The items the user wants deleted, a line each; none while no audit is open. */
function chosenLines(
  { openStore }: Session,
  words: Session["translator"],
  { items, withTexts }: AnnexAsked,
  { person }: OfPerson,
): string[] {
  const lines: string[] = [];
  if (openStore === null || items === "none") return lines;
  const source = person === undefined ? openStore : openStore.ofPerson(person);
  for (const item of source.items())
    if (openStore.decisionOf(item.id) === "delete") lines.push(annexLine(item, words, withTexts));
  return lines;
}

type General = Session["state"]["general"];

/** Without the marks of whose it is, which are for the disk alone. */
const plain = <T extends Owned>({ owners: _owners, ...kept }: T): Omit<T, "owners"> => kept;

/** Everything that was sent, objections by form included. */
function sent(session: Session, asked: OfPerson): SentRequest[] {
  const requests = session.state.general.requests.filter(ownersOf(session, asked).isTheirs).map(plain);
  return withTracked(requests, session.words.tracking(accountsOf(session, asked)), {
    words: session.translator,
    country: countryOf(session.settings),
  });
}

const views = (session: Session, asked: OfPerson) => requestViews(sent(session, asked), today());

const keptLetters = (session: Session, asked: OfPerson): KeptLetter[] =>
  session.state.general.letters.filter(ownersOf(session, asked).isTheirs).map(plain);

/** Keeps `added` in the place of what has its id among those of the same person; null: only removes that. */
function put<T extends Owned & { readonly id: string }>(
  kept: readonly T[],
  id: string,
  added: Omit<T, "owners"> | null,
  { owners, isTheirs }: ReturnType<typeof ownersOf>,
): (T | (Omit<T, "owners"> & Owned))[] {
  const others = kept.filter((one) => one.id !== id || !isTheirs(one));
  return added === null ? others : [...others, { ...added, owners }];
}

async function keep(session: Session, change: Partial<General>): Promise<void> {
  session.state.general = { ...session.state.general, ...change };
  await session.state.saveGeneral();
}

/** A "yes" to an objection by form is Meta's confirmation, which the journey asks for. */
async function confirmTracked(session: Session, { id, answer }: SentRequest, asked: OfPerson): Promise<void> {
  if (answer?.what !== "granted") return;
  const accounts = accountsOf(session, asked);
  const tracking = session.words
    .tracking(accounts)
    .find((one) => trackedId(one.platform, one.submittedOn ?? "") === id);
  if (tracking?.confirmedOn === null) await session.words.track({ ...tracking, confirmedOn: answer.on }, accounts);
}

/** Letters, and what became of those that were sent. All of it works without an open audit but the items of an erasure. */
export const letters: Handlers<
  | "letter.make"
  | "letter.pdf"
  | "letters"
  | "letters.keep"
  | "letters.remove"
  | "requests"
  | "requests.save"
  | "requests.remove"
  | "requests.calendar"
> = {
  "letter.make"(session, { letter: input, language, annex, person }) {
    const words = wordsIn(session, language);
    const items = chosenLines(session, words, annex, { person });
    const letter = composeLetter({ input, words, items, today: today() });
    return {
      letter,
      fileName: `outscope-${letter.kind}-${today()}`,
      recipient: recipientOf(input, session.translator),
    };
  },

  async "letter.pdf"(session, { letter, annex, person }) {
    const { letterPdf } = await import("../../remedy/letters/letterPdf.ts");
    const words = createTranslator(letter.language);
    const lines = chosenLines(session, words, annex, { person });
    const { bytes, missing } = await letterPdf({ ...letter, annex: annexOf(letter.kind, lines, words) });
    const fileName = `outscope-${letter.kind}-${today()}.pdf`;
    return { fileName, base64: Buffer.from(bytes).toString("base64"), missing };
  },

  letters: keptLetters,

  async "letters.keep"(session, { person, ...letter }) {
    const whose = ownersOf(session, { person });
    await keep(session, { letters: put(session.state.general.letters, letter.id, letter, whose) });
    return keptLetters(session, { person });
  },

  async "letters.remove"(session, { id, person }) {
    const whose = ownersOf(session, { person });
    await keep(session, { letters: put(session.state.general.letters, id, null, whose) });
    return keptLetters(session, { person });
  },

  requests: views,

  async "requests.save"(session, { person, ...request }) {
    checkRequest(request, today());
    await confirmTracked(session, request, { person });
    const whose = ownersOf(session, { person });
    await keep(session, { requests: put(session.state.general.requests, request.id, request, whose) });
    return views(session, { person });
  },

  async "requests.remove"(session, { id, person }) {
    const whose = ownersOf(session, { person });
    await keep(session, { requests: put(session.state.general.requests, id, null, whose) });
    return views(session, { person });
  },

  "requests.calendar"(session, { id, person }) {
    const request = sent(session, { person }).find((one) => one.id === id);
    if (request === undefined) throw new ProblemError("request-unknown", { request: id });
    return requestCalendar(requestView(request, today()), session.translator, new Date());
  },
};
