import { structureReport } from "../../survey/structureReport.ts";
import type { Handlers } from "../handler.ts";
import { preferencesOf } from "../preferencesOf.ts";

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

  async undo(session) {
    const change = session.store.undo();
    if (change === null) return null;
    if (change.type === "setting") {
      // The audit went back to what was set before; what is kept must follow.
      const { general } = session.state;
      session.state.general = {
        ...general,
        settings: { ...general.settings, ...preferencesOf(session.store.preferences()) },
      };
      await session.state.saveGeneral();
    }
    return change;
  },
};
