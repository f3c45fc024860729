import { structureReport } from "../../survey/structureReport.ts";
import type { Handlers } from "../handler.ts";

/** What was found, the open questions, and the user's answers to them. */
export const findings: Handlers<"overview" | "structure" | "questions" | "answer" | "undo"> = {
  overview({ store, state, example }, { person }) {
    const overview = store.overview(person);
    return { ...overview, example, problems: [...overview.problems, ...state.problems] };
  },

  structure: async (session) => ({
    text: await structureReport(session.auditedPaths, { store: session.openStore }),
  }),

  questions: ({ store }, { person }) => store.questions(person),

  answer(session, { id, answer, person }) {
    const changed = session.store.answer(id, answer);
    return { changed, questions: session.store.questions(person) };
  },

  undo: ({ store }) => store.undo(),
};
