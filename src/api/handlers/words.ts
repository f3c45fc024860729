import { answersFile, readAnswersFile } from "../../model/answersFile.ts";
import { ProblemError } from "../../model/problem.ts";
import { jsonText } from "../../report/index.ts";
import { wordsOfFile } from "../../state/wordsOfFile.ts";
import type { Handlers } from "../handler.ts";

/** The user's answers and decisions as a file, for another machine or for somebody who helps. */
export const words: Handlers<"words.file" | "words.take"> = {
  "words.file"({ store }) {
    const { answers, decisions } = store.words();
    const asked = store.questions();
    const known = new Set(asked.map(({ id }) => id));
    const told = Object.entries(answers).filter(([id]) => !known.has(id)); // answers to what is told and not asked
    const questions = [...asked, ...told.map(([id, answer]) => ({ id, answer, options: [] }))];
    const text = `${jsonText(answersFile(questions, store.fingerprints(), decisions), 1)}\n`;
    return { fileName: `outscope-answers-${new Date().toISOString().slice(0, 10)}.json`, text };
  },

  "words.take"({ store }, { fileName, text }) {
    const { answers, decisions } = wordsOfFile(readAnswersFile(text, fileName), store.fingerprints(), fileName);
    const taken = { answers: 0, decisions: 0, unknown: 0 };
    for (const [id, answer] of Object.entries(answers)) {
      try {
        store.answer(id, answer);
        taken.answers += 1;
      } catch (error) {
        if (!(error instanceof ProblemError)) throw error;
        taken.unknown += 1; // a question that this export does not ask, or an answer that it does not know
      }
    }
    store.restore({ answers: {}, decisions, sightings: {} });
    const now = store.words().decisions;
    for (const id of Object.keys(decisions)) taken[now[id] === decisions[id] ? "decisions" : "unknown"] += 1;
    return taken;
  },
};
