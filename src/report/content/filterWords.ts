import { questionSentence, type Translator } from "../../locales/index.ts";
import type { Filter } from "../../model/filter.ts";
import type { ReportHead } from "../../model/report.ts";

/** What a report holds where it is of a part: a sentence, and one that names what the filter showed. Empty where it holds all. */
export function partSentences(words: Translator, { only, filter, accounts }: ReportHead): string[] {
  if (only === undefined) return [];
  const chosen = filter === undefined ? [] : filterWords(words, filter, accounts);
  const said = words.t(`report:only.${only}`);
  if (chosen.length === 0) return [said];
  return [said, words.t("report:only.chosen", { what: chosen.join(" · ") })];
}

/** Each value of a filter in words, the facets in the order in which the screens have them. */
function filterWords(words: Translator, filter: Filter, accounts: ReportHead["accounts"]): string[] {
  const named = (group: string) => (value: string) => words.t(`${group}.${value}`);
  return [
    ...filter.questions.map((id) => questionSentence(words, id)),
    ...filter.verdicts.map(named("words:verdict")),
    ...filter.places.map(named("screens:items.place")),
    ...filter.years.map((year) => (year === null ? words.t("words:misc.noDate") : String(year))),
    ...filter.kinds.map(named("words:kinds")),
    ...filter.containers.map((key) => containerWords(words, key)),
    ...filter.notes.map(named("words:note")),
    ...filter.decisions.map((decision) => words.t(`words:decision.${decision ?? "none"}`)),
    ...filter.platforms.map(named("words:platform")),
    ...filter.accounts.map((place) => accountWords(words, accounts[place])),
    ...(filter.media ? [words.t("screens:items.withPicture")] : []),
    ...(filter.text === "" ? [] : [words.t("report:only.text", { text: filter.text })]),
  ];
}

/** Containers come as "group:Cooking". */
function containerWords(words: Translator, key: string): string {
  const colon = key.indexOf(":");
  const name = colon < 0 ? "" : key.slice(colon + 1);
  return name || words.t(`words:inContainer.${colon < 0 ? key : key.slice(0, colon)}`);
}

function accountWords(words: Translator, account: ReportHead["accounts"][number] | undefined): string {
  if (account === undefined) return "";
  const name = account.name ?? account.username;
  const platform = words.t(`words:platform.${account.platform}`);
  return name === null ? platform : `${name} (${platform})`;
}
