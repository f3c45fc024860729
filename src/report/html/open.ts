import { questionSentence, type Translator } from "../../locales/index.ts";
import type { Question, ReportHead } from "../../model/report.ts";
import { answerText } from "../content/answerText.ts";
import { filesByStatus, type UnreadLine, type UnreadList, unreadLists } from "../content/unread.ts";
import { escapeHtml, escapeSentence, isolated } from "./escape.ts";

const LISTED_AT_MOST = 200;

/** The questions, biggest first: what would settle unknown items, and what was answered. */
export function questionsSection(words: Translator, questions: readonly Question[]): string {
  if (questions.length === 0) return "";
  const rows = questions
    .slice(0, LISTED_AT_MOST)
    .map(
      (question) =>
        `<tr><th scope="row" dir="auto">${escapeSentence(questionSentence(words, question.id))}</th><td>${escapeHtml(words.number(question.items))}</td><td>${isolated(answerText(words, question))}</td></tr>`,
    );
  const more =
    questions.length > LISTED_AT_MOST
      ? `<p class="quiet">${escapeHtml(words.t("report:questions.more", { count: questions.length - LISTED_AT_MOST }))}</p>`
      : "";
  return `<section aria-labelledby="questions"><h2 id="questions">${escapeHtml(words.t("report:questions.title"))}</h2><p>${escapeHtml(words.t("report:questions.intro"))}</p><table><caption>${escapeHtml(words.t("report:questions.caption"))}</caption><thead><tr><th scope="col">${escapeHtml(words.t("report:question"))}</th><th scope="col">${escapeHtml(words.t("report:questions.settles"))}</th><th scope="col">${escapeHtml(words.t("report:answer"))}</th></tr></thead><tbody>${rows.join("")}</tbody></table>${more}</section>\n`;
}

function statusTable(words: Translator, files: ReportHead["files"]): string {
  const rows = filesByStatus(files).map(
    ([status, count]) =>
      `<tr><th scope="row">${escapeHtml(words.t(`words:fileStatus.${status}`))}</th><td>${escapeHtml(words.number(count))}</td></tr>`,
  );
  return `<table><caption>${escapeHtml(words.t("report:unread.caption"))}</caption><thead><tr><th scope="col">${escapeHtml(words.t("report:unread.status"))}</th><th scope="col">${escapeHtml(words.t("report:unread.files"))}</th></tr></thead><tbody>${rows.join("")}</tbody></table>`;
}

function unreadLine({ name, sentence }: UnreadLine): string {
  if (name === null) return `<span dir="auto">${escapeSentence(sentence ?? "")}</span>`;
  return sentence === null ? isolated(name) : `${isolated(name)}: ${escapeHtml(sentence)}`;
}

function folded(words: Translator, { title, lines }: UnreadList): string {
  const hidden = lines.length - LISTED_AT_MOST;
  const more = hidden > 0 ? `<p class="quiet">${escapeHtml(words.t("report:unread.more", { count: hidden }))}</p>` : "";
  const list = lines.slice(0, LISTED_AT_MOST).map((line) => `<li>${unreadLine(line)}</li>`);
  return `<details open><summary>${escapeHtml(title)} <span class="count">${escapeHtml(words.number(lines.length))}</span></summary><ul class="files">${list.join("")}</ul>${more}</details>`;
}

/** What no number of this report includes: files that were not read, parts that are missing, windows that are limited. */
export function unreadSection(words: Translator, head: ReportHead): string {
  const lists = unreadLists(words, head).map((list) => folded(words, list));
  return `<section aria-labelledby="unread"><h2 id="unread">${escapeHtml(words.t("report:unread.title"))}</h2><p>${escapeHtml(words.t("report:unread.intro"))}</p>${statusTable(words, head.files)}<p class="quiet">${escapeHtml(words.t("report:unread.private"))}</p>
${lists.join("\n")}</section>\n`;
}
