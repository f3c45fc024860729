import type { Translator } from "../locales/index.ts";
import { helpAnswers } from "../policy/index.ts";
import { sourceView } from "./sourceView.ts";

/** The questions people ask, with short sourced answers, in the user's language. */
export function helpView(words: Translator) {
  return helpAnswers.map(({ id, confidence, sources }) => ({
    id,
    question: words.t(`help:${id}.question`),
    answer: words.t(`help:${id}.answer`),
    confidence,
    sources: sources.map((source, index) => sourceView(id, source, index)),
  }));
}
