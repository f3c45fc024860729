import { verdictWords } from "../../locales/index.ts";
import { ProblemError } from "../../model/problem.ts";
import { readExampleView } from "../../state/copyExample.ts";
import { readView } from "../../view/index.ts";
import { GivenPages } from "../givenPages.ts";
import type { Handlers } from "../handler.ts";
import type { Session } from "../session.ts";

const given = new WeakMap<Session, GivenPages>();

function pagesOf(session: Session): GivenPages {
  const pages = given.get(session) ?? new GivenPages();
  given.set(session, pages);
  return pages;
}

/** Pages as a stranger sees them, which the user shows: the items on them are public. */
export const views: Handlers<"view.give" | "view.show"> = {
  "view.give"(session, { page, file, base64 }) {
    pagesOf(session).add(page, file, Buffer.from(base64, "base64"));
    return {};
  },

  async "view.show"(session, { page, file, kind, on }) {
    const bytes = page === null ? await exampleView(session) : pagesOf(session).take(page);
    return session.store.show({ kind, lines: await readView(bytes, file), on, appWords: verdictWords() });
  },
};

function exampleView(session: Session): Promise<Uint8Array> {
  if (!session.example) throw new ProblemError("no-audit");
  return readExampleView(session.examples, session.translator.language);
}
