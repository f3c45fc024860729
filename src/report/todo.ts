import { stringify } from "csv-stringify/sync";
import type { Translator } from "../locales/index.ts";
import type { Decision, Platform } from "../model/vocabulary.ts";
import { harmlessCell } from "./csvCell.ts";
import { escapeHtml, isolated, sourceLink } from "./html/escape.ts";
import { style } from "./html/style.ts";

/** A part of the user's own list: what is dealt with at one place. */
export interface TodoGroup {
  readonly platform: Platform;
  readonly action: {
    readonly title: string;
    readonly path: string | null;
    readonly link: { readonly url: string } | null;
  } | null;
  readonly years: readonly { readonly year: number | null; readonly entries: readonly TodoEntry[] }[];
}

interface TodoEntry {
  readonly text: string;
  readonly what: string;
  readonly place: string | null;
  readonly createdAt: string | null;
  readonly decision: Decision | null;
  readonly link: string | null;
}

/** The list as a file to take along: a table, or a page to print and tick. `now` names the day. */
export function todoFile(
  format: "csv" | "html",
  groups: readonly TodoGroup[],
  words: Translator,
  now: Date,
): { fileName: string; text: string } {
  const fileName = `outscope-list-${now.toISOString().slice(0, 10)}.${format}`;
  return { fileName, text: format === "csv" ? csvOf(groups, words) : pageOf(groups, words) };
}

const day = (createdAt: string | null, words: Translator) =>
  createdAt === null ? words.t("words:misc.noDate") : words.date(createdAt);

function csvOf(groups: readonly TodoGroup[], words: Translator): string {
  const head = ["platform", "where", "what", "date", "todo", "text", "address", "path"] as const;
  const rows = groups.flatMap((group) =>
    group.years
      .flatMap(({ entries }) => entries)
      .map((entry) => [
        words.t(`words:platform.${group.platform}`),
        entry.place ?? "",
        entry.what,
        entry.createdAt?.slice(0, 10) ?? "",
        entry.decision === null ? "" : words.t(`words:decision.${entry.decision}`),
        entry.text,
        entry.link ?? group.action?.link?.url ?? "",
        group.action?.path ?? "",
      ]),
  );
  const named = head.map((name) => words.t(`report:todo.${name}`));
  return `\ufeff${stringify([named, ...rows.map((row) => row.map(harmlessCell))], { record_delimiter: "\r\n" })}`;
}

function pageOf(groups: readonly TodoGroup[], words: Translator): string {
  const title = escapeHtml(words.t("report:todo.title"));
  const sections = groups.map((group) => {
    const where = escapeHtml(words.t(`words:platform.${group.platform}`));
    const { action } = group;
    const how =
      action === null
        ? ""
        : `<p>${action.link === null ? escapeHtml(action.title) : sourceLink(action.link.url, action.title)}${action.path === null ? "" : `<br><span class="quiet">${escapeHtml(action.path)}</span>`}</p>`;
    const years = group.years.map(({ year, entries }) => {
      const named = year === null ? words.t("words:misc.noDate") : String(year);
      return `<h3>${escapeHtml(named)}</h3><ul class="files">${entries.map((entry) => lineOf(entry, words)).join("")}</ul>`;
    });
    return `<section><h2>${where}</h2>${how}${years.join("")}</section>`;
  });
  return `<!doctype html>
<html lang="${escapeHtml(words.language)}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title} · Outscope</title><style>${style}</style></head><body><main><h1>${title}</h1>${sections.join("\n")}</main></body></html>
`;
}

function lineOf(entry: TodoEntry, words: Translator): string {
  const decision = entry.decision === null ? "" : escapeHtml(words.t(`words:decision.${entry.decision}`));
  const text = isolated(entry.text.slice(0, 300) || entry.what);
  const link = entry.link === null ? "" : ` ${sourceLink(entry.link, words.t("report:todo.open"))}`;
  const facts = [escapeHtml(day(entry.createdAt, words)), escapeHtml(entry.what), decision];
  if (entry.place !== null) facts.splice(2, 0, isolated(entry.place));
  return `<li>☐ ${text}<br><span class="quiet">${facts.join(" · ")}</span>${link}</li>`;
}
