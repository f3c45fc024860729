import { problemSentence, type Translator } from "../locales/index.ts";
import { unreadTexts } from "../model/problem.ts";
import type { Overview } from "../model/query.ts";
import { isOpen } from "../model/report.ts";
import { type Platform, type Region, VERDICTS } from "../model/vocabulary.ts";
import { channelsFor } from "../policy/index.ts";
import { headlineSentence } from "../report/index.ts";
import type { AuditStore } from "../store/types.ts";
import type { Io } from "./io.ts";
import { printQuestions } from "./questionLines.ts";
import { tableLines } from "./table.ts";
import { styled } from "./terminal.ts";

const QUESTIONS_SHOWN = 5;
const FILES_SHOWN = 10;
const CHANNELS_SHOWN = 2;

async function verdictTable(io: Io, words: Translator, overview: Overview): Promise<void> {
  const columns = overview.byPlatform;
  const head = ["", ...columns.map(({ value }) => words.t(`words:platform.${value}`)), words.t("cli:summary.total")];
  const rows = VERDICTS.map((verdict) => {
    const counts = columns.map(({ verdicts }) => verdicts[verdict]);
    const total = counts.reduce((sum, count) => sum + count, 0);
    return [words.t(`words:verdict.${verdict}`), ...[...counts, total].map((count) => words.number(count))];
  });
  const [first = "", ...rest] = tableLines([head, ...rows]);
  await io.line(styled("dim", first));
  for (const row of rest) await io.line(row);
  if (overview.reactions > 0) {
    await io.line(styled("dim", words.t("cli:summary.reactions", { count: overview.reactions })));
  }
}

async function notRead(io: Io, words: Translator, overview: Overview): Promise<void> {
  const { files } = overview;
  await io.line();
  await io.line(styled("bold", words.t("cli:summary.notRead")));
  const counts = (["failed", "unknown", "private"] as const).map((status) => [
    `  ${words.t(`words:fileStatus.${status}`)}`,
    words.number(files[status]),
  ]);
  for (const row of tableLines(counts)) await io.line(row);
  const named = files.notRead.filter((file) => file.status === "failed" || file.status === "unknown");
  for (const file of named.slice(0, FILES_SHOWN)) {
    await io.line("  - ", file.problem === null ? file.file : problemSentence(words, file.problem));
  }
  const more = named.length - FILES_SHOWN;
  if (more > 0) await io.line("  ", words.t("cli:summary.moreFiles", { count: more }));
}

async function problems(io: Io, words: Translator, overview: Overview): Promise<void> {
  if (overview.problems.length === 0) return;
  await io.line();
  await io.line(styled("bold", words.t("cli:summary.problems")));
  for (const problem of overview.problems) await io.line("  - ", problemSentence(words, problem));
}

async function whereToObject(io: Io, words: Translator, overview: Overview, region: Region): Promise<void> {
  const platforms = new Set<Platform>(overview.sources.flatMap((source) => source.platforms));
  platforms.delete("threads"); // belongs to the Instagram account; Meta offers no form of its own
  await io.line();
  await io.line(styled("bold", words.t("cli:summary.object")));
  for (const platform of platforms) {
    const ways = channelsFor(platform, region).filter((channel) => channel.purpose === "object");
    if (ways.length === 0) {
      await io.line("  ", words.t("cli:summary.noChannel", { platform: words.t(`words:platform.${platform}`) }));
    }
    const on = words.t(`words:platform.${platform}`);
    for (const way of ways.slice(0, CHANNELS_SHOWN)) {
      await io.line(
        `  ${words.t("words:onPlatform", { platform: on, what: words.t(`policy:${way.id}.title`) })}  `,
        styled("cyan", way.url),
      );
    }
  }
  await io.line("  ", styled("dim", words.t("cli:summary.objectMore")));
}

/** The figures and questions of one person, or of all there are. */
async function findings(io: Io, words: Translator, store: AuditStore, person?: number): Promise<void> {
  const overview = store.overview(person);
  await io.line(styled("bold", headlineSentence(words, overview.summary.headline)));
  const unread = unreadTexts(overview.problems);
  if (unread > 0) await io.line(words.t("words:unreadTexts", { count: unread }));
  if (overview.summary.headline.atMost === 0) await io.line(words.t("report:headline.nothingFound"));
  await io.line(styled("dim", words.t("report:headline.meaning")));
  await io.line();
  await verdictTable(io, words, overview);
  const open = store.questions(person).filter((question) => isOpen(question) && question.items > 0);
  if (open.length === 0) return;
  await io.line();
  await io.line(styled("bold", words.t("cli:summary.questions")));
  await printQuestions(io, words, open.slice(0, QUESTIONS_SHOWN));
  const more = open.length - QUESTIONS_SHOWN;
  if (more > 0) await io.line("  ", styled("dim", words.t("cli:summary.moreQuestions", { count: more })));
}

/** Who somebody is: the names of their accounts, each with its service. */
function whoIs(words: Translator, { accounts }: Overview, places: readonly number[]): string {
  return places
    .flatMap((place) => accounts[place] ?? [])
    .map(({ platform, name, username }) => `${name ?? username ?? "?"} · ${words.t(`words:platform.${platform}`)}`)
    .join(", ");
}

/**
 * The audit in one screen of text: headline, figures, questions, problems, what was not read, where to object. Of several people
 * each has figures of their own; `person`: those of one of them, a place in `Overview.people`.
 */
export async function printSummary(
  io: Io,
  words: Translator,
  store: AuditStore,
  { region, person: only }: { readonly region: Region; readonly person?: number | undefined },
): Promise<void> {
  const overview = store.overview();
  const people = overview.people ?? [];
  if (store.head().example === true) await io.line(styled("bold", words.t("report:example")));
  if (people.length === 0) await findings(io, words, store);
  else if (only === undefined) await io.line(words.t("cli:summary.people", { count: people.length }));
  for (const [person, { accounts }] of people.entries()) {
    if (only !== undefined && only !== person) continue;
    await io.line();
    await io.line(styled("bold", whoIs(words, overview, accounts)));
    await findings(io, words, store, person);
  }
  await problems(io, words, overview);
  await notRead(io, words, overview);
  await whereToObject(io, words, overview, region);
}
