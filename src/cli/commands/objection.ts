import type { Translator } from "../../locales/index.ts";
import { type ChannelData, type ObjectionData, objectionData, type SourceData } from "../../remedy/objectionData.ts";
import type { Io } from "../io.ts";
import { placeOf } from "../region.ts";
import { styled } from "../terminal.ts";
import { printJson } from "./questions.ts";

/** More than these are a list to choose from, which `--full` prints. */
const AUTHORITIES_SHOWN = 3;

function sourceText(words: Translator, { url, captured }: SourceData): string {
  return captured === null
    ? words.t("cli:objection.source", { url })
    : words.t("cli:objection.sourceOf", { url, date: words.date(captured) });
}

async function sourcesOf(io: Io, words: Translator, indent: string, sources: readonly SourceData[]): Promise<void> {
  for (const source of sources) await io.line(indent, styled("dim", sourceText(words, source)));
}

async function bullets(io: Io, title: string, entries: readonly string[]): Promise<void> {
  if (entries.length === 0) return;
  await io.line("     ", title);
  for (const entry of entries) await io.line("       - ", entry);
}

async function printChannel(io: Io, words: Translator, channel: ChannelData, number: number): Promise<void> {
  await io.line(`  ${number}. `, styled("bold", channel.title));
  await io.line("     ", styled("cyan", channel.url));
  if (channel.menuPath !== null) await io.line("     ", words.t("cli:objection.menu", { path: channel.menuPath }));
  if (channel.expectedTitle !== null) {
    await io.line("     ", words.t("cli:objection.expect", { title: channel.expectedTitle }));
  }
  await bullets(io, words.t("cli:objection.asks"), channel.asks);
  await bullets(io, words.t("cli:objection.does"), channel.does);
  await bullets(io, words.t("cli:objection.doesNot"), channel.doesNot);
  await bullets(io, words.t("cli:objection.contested"), channel.contested);
  await io.line("     ", styled("dim", words.t(`words:confidence.${channel.confidence}`)));
  await sourcesOf(io, words, "     ", channel.sources);
}

async function printDates(io: Io, words: Translator, data: ObjectionData): Promise<void> {
  if (data.dates.length === 0) return;
  await io.line();
  await io.line(styled("bold", words.t("cli:objection.dates")));
  for (const { from, to, text, sources } of data.dates) {
    await io.line("  ", styled("yellow", to === null ? from : `${from} – ${to}`), "  ", text);
    await sourcesOf(io, words, "     ", sources);
  }
}

async function printAuthorities(io: Io, words: Translator, data: ObjectionData): Promise<void> {
  await io.line();
  await io.line(styled("bold", words.t("cli:objection.authorities")));
  if (data.authorities.length === 0) await io.line("  ", words.t("cli:objection.noAuthority"));
  for (const { name, country, land, website, complaintUrl, first, recordDate } of data.authorities) {
    await io.line(`  ${land === null ? country : `${country}, ${land}`}: `, name);
    const date = words.date(recordDate);
    await io.line(
      "     ",
      styled("cyan", complaintUrl ?? website ?? ""),
      "  ",
      styled("dim", words.t("cli:objection.record", { date })),
    );
    if (first !== null) await io.line("     ", first);
  }
}

/** Where to look first and no more: a form for each platform, and whom a complaint goes to where the place is known. */
async function printShort(io: Io, words: Translator, data: ObjectionData): Promise<void> {
  for (const { platform, channels } of data.platforms) {
    const [first] = channels;
    if (first === undefined) continue;
    const on = words.t(`words:channelPlatform.${platform}`);
    await io.line("  ", words.t("words:onPlatform", { platform: on, what: first.title }));
    await io.line("     ", styled("cyan", first.url));
  }
  await io.line();
  for (const { name, complaintUrl, website } of data.authorities.slice(0, AUTHORITIES_SHOWN)) {
    if (data.authorities.length > AUTHORITIES_SHOWN) break;
    await io.line(
      `  ${words.t("cli:objection.complaint")} `,
      name,
      "  ",
      styled("cyan", complaintUrl ?? website ?? ""),
    );
  }
  await io.line("  ", styled("dim", words.t("cli:objection.more")));
}

/** `outscope objection`: where to object in a region, on one screen; with `full` also what to expect, dates, sources, who takes a complaint. */
export async function objectionCommand(
  io: Io,
  words: Translator,
  flags: { readonly json?: boolean; readonly full?: boolean; readonly region?: string; readonly country?: string },
): Promise<void> {
  const data = objectionData(placeOf(flags), words);
  if (flags.json === true) return await printJson(io, data);
  const region = words.t(`words:region.${data.region}`);
  await io.line(styled("bold", words.t("cli:objection.title", { region, date: words.date(data.policyVersion) })));
  if (data.platforms.length === 0) await io.line(words.t("cli:objection.none"));
  if (flags.full !== true) return await printShort(io, words, data);
  for (const { platform, channels } of data.platforms) {
    await io.line();
    await io.line(styled("bold", words.t(`words:channelPlatform.${platform}`)));
    for (const [index, channel] of channels.entries()) await printChannel(io, words, channel, index + 1);
  }
  await printDates(io, words, data);
  await printAuthorities(io, words, data);
}
