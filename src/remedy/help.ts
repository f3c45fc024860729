import { helpAnswers } from "../policy/index.ts";
import { inLanguage } from "./inLanguage.ts";
import { sourceView } from "./sourceView.ts";

/** The questions people ask, with short sourced answers, in the user's language. */
export function helpView(language: string) {
  return helpAnswers.map(({ id, question, answer, confidence, sources }) => ({
    id,
    question: inLanguage(question, language),
    answer: inLanguage(answer, language),
    confidence,
    sources: sources.map((source, index) => sourceView(id, source, index)),
  }));
}
