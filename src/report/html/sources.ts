import type { Translator } from "../../locales/index.ts";
import type { Region } from "../../model/vocabulary.ts";
import { type Rule, rules, type Source, type TimelineEvent, timeline } from "../../policy/index.ts";
import { capturedText, eventDate } from "../content/facts.ts";
import { escapeHtml, sourceLink } from "./escape.ts";

/** A source as a line: its link, its own words, the day it was stored. */
function sourceLine(words: Translator, source: Source): string {
  const link = sourceLink(source.url, source.title ?? source.url);
  const quote = source.quote === null ? "" : ` <q lang="en">${escapeHtml(source.quote)}</q>`;
  return `<li>${link}${quote} <span class="quiet">${escapeHtml(capturedText(words, source))}</span></li>`;
}

function ruleEntry(words: Translator, rule: Rule): string {
  const sources = rule.sources.map((source) => sourceLine(words, source)).join("");
  const confidence = words.t("report:sources.confidence", { value: words.t(`words:confidence.${rule.confidence}`) });
  return `<li id="rule-${escapeHtml(rule.id)}"><p>${escapeHtml(words.t(`rules:${rule.id}`))}</p><p class="quiet">${escapeHtml(confidence)}</p><ul>${sources}</ul></li>`;
}

/** The rules that were applied in this audit, each with its sources. */
export function rulesSection(words: Translator, applied: ReadonlySet<string>): string {
  const entries = rules.filter((rule) => applied.has(rule.id)).map((rule) => ruleEntry(words, rule));
  return `<section aria-labelledby="rules"><h2 id="rules">${escapeHtml(words.t("report:sources.title"))}</h2><p>${escapeHtml(words.t("report:sources.intro"))}</p><ol class="sources">${entries.join("\n")}</ol></section>\n`;
}

function eventEntry(words: Translator, event: TimelineEvent): string {
  const sources = event.sources.map((source) => sourceLine(words, source)).join("");
  const confidence = words.t(`words:confidence.${event.confidence}`);
  return `<li><p><strong>${escapeHtml(eventDate(words, event))}</strong> ${escapeHtml(words.t(`policy:${event.id}`))} <span class="quiet">${escapeHtml(confidence)}</span></p><ul>${sources}</ul></li>`;
}

/** What happened when, and what it means for objecting, in the reader's region. */
export function factsSection(words: Translator, region: Region): string {
  const events = timeline.filter((event) => event.regions.includes(region));
  if (events.length === 0) return "";
  const entries = events.map((event) => eventEntry(words, event)).join("\n");
  return `<section aria-labelledby="facts"><h2 id="facts">${escapeHtml(words.t("report:facts.title"))}</h2><p>${escapeHtml(words.t("report:facts.intro"))}</p><ol class="sources">${entries}</ol></section>\n`;
}
