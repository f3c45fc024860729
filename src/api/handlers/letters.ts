import { createTranslator } from "../../locales/index.ts";
import type { SentRequest } from "../../model/letter.ts";
import { ProblemError } from "../../model/problem.ts";
import { annexLine } from "../../remedy/letters/annexLines.ts";
import { composeLetter } from "../../remedy/letters/compose.ts";
import { letterText } from "../../remedy/letters/letterText.ts";
import { requestCalendar } from "../../remedy/requestCalendar.ts";
import { checkRequest, requestView } from "../../remedy/requests.ts";
import type { Handlers, Parsed } from "../handler.ts";
import type { Session } from "../session.ts";

const today = () => new Date().toISOString().slice(0, 10);

function made(session: Session, { letter: input, language, items, withTexts }: Parsed<"letter.make">) {
  const words = language === null ? session.translator : createTranslator(language);
  const chosen = items === "chosen" ? chosenLines(session, words, withTexts) : [];
  const letter = composeLetter({ input, words, items: chosen, today: today() });
  return { letter, fileName: `outscope-${letter.kind}-${today()}` };
}

/** The items the user wants deleted, a line each. @throws ProblemError `no-audit`. */
function chosenLines({ store }: Session, words: Session["translator"], withTexts: boolean): string[] {
  const lines: string[] = [];
  for (const item of store.items())
    if (store.decisionOf(item.id) === "delete") lines.push(annexLine(item, words, withTexts));
  return lines;
}

const views = ({ state }: Session) => state.general.requests.map((request) => requestView(request, today()));

async function keep(session: Session, requests: SentRequest[]) {
  session.state.general = { ...session.state.general, requests };
  await session.state.saveGeneral();
  return views(session);
}

/** Letters, and what became of those that were sent. All of it works without an open audit but the items of an erasure. */
export const letters: Handlers<
  "letter.make" | "letter.pdf" | "requests" | "requests.save" | "requests.remove" | "requests.calendar"
> = {
  "letter.make"(session, input) {
    const { letter, fileName } = made(session, input);
    return { letter, text: letterText(letter), fileName: `${fileName}.txt` };
  },

  async "letter.pdf"(session, input) {
    const { letter, fileName } = made(session, input);
    const { letterPdf } = await import("../../remedy/letters/letterPdf.ts");
    const { bytes, missing } = await letterPdf(letter);
    return { fileName: `${fileName}.pdf`, base64: Buffer.from(bytes).toString("base64"), missing };
  },

  requests: views,

  async "requests.save"(session, request) {
    checkRequest(request, today());
    const others = session.state.general.requests.filter(({ id }) => id !== request.id);
    return await keep(session, [...others, request]);
  },

  async "requests.remove"(session, { id }) {
    return await keep(
      session,
      session.state.general.requests.filter((one) => one.id !== id),
    );
  },

  "requests.calendar"(session, { id }) {
    const request = session.state.general.requests.find((one) => one.id === id);
    if (request === undefined) throw new ProblemError("request-unknown", { request: id });
    return requestCalendar(requestView(request, today()), session.translator, new Date());
  },
};
