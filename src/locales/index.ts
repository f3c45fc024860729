/** Words, numbers and dates in the reader's language. */
export { dateFormat } from "./dates.ts";
export { factText } from "./fact.ts";
export { fieldWord, itemText } from "./field.ts";
export { formatDate, formatInstant } from "./format.ts";
export { pickLanguage, supportedLanguage, supportedLanguages } from "./languages.ts";
export { localeOf } from "./locale.ts";
export { problemSentence } from "./problem.ts";
export { answerWord, questionSentence } from "./question.ts";
export { reasonSentence } from "./reason.ts";
export { createI18n, createTranslator, type Translator } from "./translator.ts";
export { verdictSentence } from "./verdict.ts";
export { verdictWords } from "./verdictWords.ts";
