import { createTranslator } from "../../locales/index.ts";
import { today } from "../../model/day.ts";
import type { AnnexAsked, KeptLetter, SentRequest } from "../../model/letter.ts";
import { ProblemError } from "../../model/problem.ts";
import { trackedId } from "../../model/trackedId.ts";
import { annexLine } from "../../remedy/letters/annexLines.ts";
import { annexOf, composeLetter } from "../../remedy/letters/compose.ts";
import { countryOf } from "../../remedy/letters/lawForm.ts";
import { recipientOf } from "../../remedy/letters/recipient.ts";
import { requestCalendar } from "../../remedy/requestCalendar.ts";
import { checkRequest, requestView, requestViews } from "../../remedy/requests.ts";
import { withTracked } from "../../remedy/trackedRequests.ts";
import type { Handlers } from "../handler.ts";
import type { Session } from "../session.ts";

const wordsIn = (session: Session, language: string | null) =>
  language === null ? session.translator : createTranslator(language);

/** The items the user wants deleted, a line each; none while no audit is open. */
function chosenLines({ openStore }: Session, words: Session["translator"], { items, withTexts }: AnnexAsked): string[] {
  const lines: string[] = [];
  if (openStore === null || items === "none") return lines;
  for (const item of openStore.items())
    if (openStore.decisionOf(item.id) === "delete") lines.push(annexLine(item, words, withTexts));
  return lines;
}

/** Everything that was sent, objections by form included. */
const sent = (session: Session): SentRequest[] =>
  withTracked(session.state.general.requests, session.words.tracking(), {
    words: session.translator,
    country: countryOf(session.settings),
  });

const views = (session: Session) => requestViews(sent(session), today());

async function keepRequests(session: Session, requests: SentRequest[]) {
  session.state.general = { ...session.state.general, requests };
  await session.state.saveGeneral();
  return views(session);
}

async function keepLetters(session: Session, letters: KeptLetter[]) {
  session.state.general = { ...session.state.general, letters };
  await session.state.saveGeneral();
  return session.state.general.letters;
}

/** A "yes" to an objection by form is Meta's confirmation, which the journey asks for. */
async function confirmTracked(session: Session, { id, answer }: SentRequest): Promise<void> {
  if (answer?.what !== "granted") return;
  const tracking = session.words.tracking().find((one) => trackedId(one.platform, one.submittedOn ?? "") === id);
  if (tracking?.confirmedOn === null) await session.words.track({ ...tracking, confirmedOn: answer.on });
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
  "letter.make"(session, { letter: input, language, annex }) {
    const words = wordsIn(session, language);
    const letter = composeLetter({ input, words, items: chosenLines(session, words, annex), today: today() });
    return {
      letter,
      fileName: `outscope-${letter.kind}-${today()}`,
      recipient: recipientOf(input, session.translator),
    };
  },

  async "letter.pdf"(session, { letter, annex }) {
    const { letterPdf } = await import("../../remedy/letters/letterPdf.ts");
    const words = createTranslator(letter.language);
    const whole = { ...letter, annex: annexOf(letter.kind, chosenLines(session, words, annex), words) };
    const { bytes, missing } = await letterPdf(whole);
    const fileName = `outscope-${letter.kind}-${today()}.pdf`;
    return { fileName, base64: Buffer.from(bytes).toString("base64"), missing };
  },

  letters: ({ state }) => state.general.letters,

  async "letters.keep"(session, letter) {
    const others = session.state.general.letters.filter(({ id }) => id !== letter.id);
    return await keepLetters(session, [...others, letter]);
  },

  async "letters.remove"(session, { id }) {
    return await keepLetters(
      session,
      session.state.general.letters.filter((one) => one.id !== id),
    );
  },

  requests: views,

  async "requests.save"(session, request) {
    checkRequest(request, today());
    await confirmTracked(session, request);
    const others = session.state.general.requests.filter(({ id }) => id !== request.id);
    return await keepRequests(session, [...others, request]);
  },

  async "requests.remove"(session, { id }) {
    return await keepRequests(
      session,
      session.state.general.requests.filter((one) => one.id !== id),
    );
  },

  "requests.calendar"(session, { id }) {
    const request = sent(session).find((one) => one.id === id);
    if (request === undefined) throw new ProblemError("request-unknown", { request: id });
    return requestCalendar(requestView(request, today()), session.translator, new Date());
  },
};
