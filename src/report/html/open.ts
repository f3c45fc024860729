import { answerWord, problemSentence, questionSentence, type Translator } from "../../locales/index.ts";
import { parseQuestionId } from "../../model/questionId.ts";
import type { Question, ReportHead } from "../../model/report.ts";
import type { FileStatus } from "../../model/vocabulary.ts";
import { escapeHtml, escapeSentence, isolated } from "./escape.ts";

const LISTED_AT_MOST = 200;

function answered(words: Translator, question: Question): string {
  if (question.answer === null && question.settledBy !== null) return escapeHtml(words.t("report:questions.settled"));
  if (question.answer === null) return escapeHtml(words.t("report:questions.open"));
  const { topic } = parseQuestionId(question.id);
  return isolated(answerWord(words, topic, typeof question.answer === "string" ? question.answer : "periods"));
}

/** The questions, biggest first: what would settle unknown items, and what was answered. */
export function questionsSection(words: Translator, questions: readonly Question[]): string {
  if (questions.length === 0) return "";
  const rows = questions
    .slice(0, LISTED_AT_MOST)
    .map(
      (question) =>
        `<tr><th scope="row" dir="auto">${escapeSentence(questionSentence(words, question.id))}</th><td>${escapeHtml(words.number(question.items))}</td><td>${answered(words, question)}</td></tr>`,
    );
  const more =
    questions.length > LISTED_AT_MOST
      ? `<p class="quiet">${escapeHtml(words.t("report:questions.more", { count: questions.length - LISTED_AT_MOST }))}</p>`
      : "";
  return `<section aria-labelledby="questions"><h2 id="questions">${escapeHtml(words.t("report:questions.title"))}</h2><p>${escapeHtml(words.t("report:questions.intro"))}</p><table><caption>${escapeHtml(words.t("report:questions.caption"))}</caption><thead><tr><th scope="col">${escapeHtml(words.t("report:question"))}</th><th scope="col">${escapeHtml(words.t("report:questions.settles"))}</th><th scope="col">${escapeHtml(words.t("report:answer"))}</th></tr></thead><tbody>${rows.join("")}</tbody></table>${more}</section>\n`;
}

function statusTable(words: Translator, files: ReportHead["files"]): string {
  const counts = new Map<FileStatus, number>();
  for (const file of files) counts.set(file.status, (counts.get(file.status) ?? 0) + 1);
  const rows = (["read", "not-needed", "private", "unknown", "failed"] as const).map(
    (status) =>
      `<tr><th scope="row">${escapeHtml(words.t(`words:fileStatus.${status}`))}</th><td>${escapeHtml(words.number(counts.get(status) ?? 0))}</td></tr>`,
  );
  return `<table><caption>${escapeHtml(words.t("report:unread.caption"))}</caption><thead><tr><th scope="col">${escapeHtml(words.t("report:unread.status"))}</th><th scope="col">${escapeHtml(words.t("report:unread.files"))}</th></tr></thead><tbody>${rows.join("")}</tbody></table>`;
}

function folded(words: Translator, title: string, entries: readonly string[]): string {
  if (entries.length === 0) return "";
  const hidden = entries.length - LISTED_AT_MOST;
  const more = hidden > 0 ? `<p class="quiet">${escapeHtml(words.t("report:unread.more", { count: hidden }))}</p>` : "";
  const list = entries.slice(0, LISTED_AT_MOST).map((text) => `<li>${text}</li>`);
  return `<details open><summary>${escapeHtml(title)} <span class="count">${escapeHtml(words.number(entries.length))}</span></summary><ul class="files">${list.join("")}</ul>${more}</details>`;
}

/** What no number of this report includes: files that were not read, parts that are missing, windows that are limited. */
export function unreadSection(words: Translator, head: ReportHead): string {
  const failed = head.files.filter((file) => file.status === "failed");
  const failures = failed.map((file) =>
    file.problem === null
      ? isolated(file.file)
      : `<span dir="auto">${escapeSentence(problemSentence(words, file.problem))}</span>`,
  );
  const unknown = head.files.filter((file) => file.status === "unknown").map((file) => isolated(file.file));
  const problems = head.problems.map(
    (problem) => `<span dir="auto">${escapeSentence(problemSentence(words, problem))}</span>`,
  );
  const windows = head.sources.flatMap(({ path, coverage: { from, to } }) => {
    if (from === null && to === null) return [];
    const values = {
      from: from === null ? words.t("report:window.start") : words.date(from),
      to: to === null ? words.t("report:window.end") : words.date(to),
    };
    return [`${isolated(path.split(/[\\/]/).at(-1) ?? path)}: ${escapeHtml(words.t("report:window.covers", values))}`];
  });
  return `<section aria-labelledby="unread"><h2 id="unread">${escapeHtml(words.t("report:unread.title"))}</h2><p>${escapeHtml(words.t("report:unread.intro"))}</p>${statusTable(words, head.files)}<p class="quiet">${escapeHtml(words.t("report:unread.private"))}</p>
${folded(words, words.t("report:unread.problems"), problems)}
${folded(words, words.t("report:unread.failed"), failures)}
${folded(words, words.t("report:unread.unknown"), unknown)}
${folded(words, words.t("report:unread.windows"), windows)}</section>\n`;
}
