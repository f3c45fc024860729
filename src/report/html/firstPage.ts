import { itemText, type Translator } from "../../locales/index.ts";
import type { Item, ReportHead } from "../../model/report.ts";
import type { Kind, Platform, Region } from "../../model/vocabulary.ts";
import { channelsFor } from "../../policy/index.ts";
import { yearChart } from "./chart.ts";
import { escapeHtml } from "./escape.ts";
import { type Counts, sum, type Tally } from "./tally.ts";

const SHOWN = 6;
const TEXT_AT_MOST = 220;
/** Ways to object that are named for each platform, the one to take first in front. */
const WAYS_AT_MOST = 2;

/** What shows most of somebody. A name or a reaction does not. */
const TELLING: ReadonlySet<Kind> = new Set<Kind>([
  "post",
  "photo",
  "video",
  "reel",
  "story",
  "live",
  "comment",
  "review",
  "note",
]);

/** The oldest, then those with remarks (a phone number, a place, people), then the longest of what can be used. */
function mostTelling(figures: Tally): Item[] {
  const public_ = [...(figures.listed.get("in-scope") ?? []), ...(figures.listed.get("likely-in-scope") ?? [])];
  const items = public_.filter(({ kind, text, media }) => TELLING.has(kind) && (text !== "" || media.length > 0));
  const byAge = items
    .filter(({ createdAt }) => createdAt !== null)
    .sort((a, b) => ((a.createdAt ?? "") < (b.createdAt ?? "") ? -1 : 1));
  const remarked = items.filter(({ notes }) =>
    notes.some((note) => note !== "contested" && note !== "posted-as-minor"),
  );
  const byLength = [...items].sort((a, b) => b.text.length - a.text.length);
  return [...new Set([...byAge.slice(0, 2), ...remarked.slice(0, 2), ...byLength])].slice(0, SHOWN);
}

function shortEntry(words: Translator, item: Item): string {
  const date = item.createdAt === null ? words.t("words:misc.noDate") : words.date(item.createdAt);
  const whole = itemText(words, item);
  const text = whole.length > TEXT_AT_MOST ? `${whole.slice(0, TEXT_AT_MOST)}…` : whole;
  const shown = text === "" ? words.t("report:mediaOnly", { count: item.media.length }) : text;
  const kind = escapeHtml(words.t(`words:kind.${item.kind}`));
  return `<li><p class="when">${escapeHtml(date)} · ${kind}</p><p class="text" dir="auto">${escapeHtml(shown)}</p></li>`;
}

function someSection(words: Translator, figures: Tally): string {
  const items = mostTelling(figures);
  if (items.length === 0) return "";
  const list = items.map((item) => shortEntry(words, item)).join("\n");
  return `<section aria-labelledby="some"><h2 id="some">${escapeHtml(words.t("report:first.some"))}</h2><ul class="some">${list}</ul></section>`;
}

function waysOf(words: Translator, platform: Platform, region: Region): string {
  const ways = channelsFor(platform, region).filter(({ purpose }) => purpose === "object");
  const name = words.t(`words:platform.${platform}`);
  if (ways.length === 0) return `<li>${escapeHtml(words.t("cli:summary.noChannel", { platform: name }))}</li>`;
  return ways
    .slice(0, WAYS_AT_MOST)
    .map(({ id, url }) => {
      const title = escapeHtml(words.t(`policy:${id}.title`));
      const address =
        url === null ? "" : `<br><a href="${escapeHtml(url)}" rel="noreferrer"><bdi>${escapeHtml(url)}</bdi></a>`;
      return `<li>${escapeHtml(name)}: ${title}${address}</li>`;
    })
    .join("");
}

function objectSection(words: Translator, head: ReportHead, region: Region): string {
  const found = new Set(head.accounts.map(({ platform }) => platform));
  found.delete("threads"); // belongs to the Instagram account; Meta offers no form of its own
  const ways = [...found].map((platform) => waysOf(words, platform, region)).join("");
  return `<section aria-labelledby="object"><h2 id="object">${escapeHtml(words.t("cli:summary.object"))}</h2><ul class="ways">${ways}</ul></section>`;
}

function unreadLine(words: Translator, head: ReportHead): string {
  const count = head.files.filter(({ status }) => status === "failed" || status === "unknown").length;
  if (count === 0 && head.problems.length === 0) return "";
  return `<p><a href="#unread">${escapeHtml(words.t("report:first.unread", { count }))}</a></p>`;
}

/** The first page, below the headline: what it looks like by year, some of it, where to object, and what was not read. */
export function firstPage(words: Translator, head: ReportHead, figures: Tally, region: Region): string {
  const chart = yearsWithItems(figures.years) ? yearChart(words, figures.years) : "";
  return `<div class="first">${unreadLine(words, head)}${chart}
${objectSection(words, head, region)}
${someSection(words, figures)}</div>
`;
}

function yearsWithItems(years: ReadonlyMap<string, Counts>): boolean {
  return [...years].some(([year, counts]) => year !== "unknown" && sum(counts) > 0);
}
