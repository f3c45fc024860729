import type { Settings, Tracking } from "../model/settings.ts";
import type { Region } from "../model/vocabulary.ts";
import {
  type Authority,
  authoritiesFor,
  authorityFor,
  type ChannelPlatform,
  type ChannelView,
  channelsFor,
  authorities as everyAuthority,
  type Fact,
  lawFor,
  policyVersion,
  type Statement,
  timeline,
} from "../policy/index.ts";
import { articleName } from "./articleName.ts";
import { openDueDates } from "./dueDate.ts";
import { inLanguage } from "./inLanguage.ts";
import { sourceView } from "./sourceView.ts";

/** How the screens group the channels: what concerns no single platform comes last. */
const GROUPS: readonly [
  name: "facebook" | "instagram" | "threads" | "whatsapp" | "other",
  platforms: readonly ChannelPlatform[],
][] = [
  ["facebook", ["facebook"]],
  ["instagram", ["instagram"]],
  ["threads", ["threads"]],
  ["whatsapp", ["whatsapp"]],
  ["other", ["non-user", "third-party", "erasure", "access", "contact"]],
];

export interface ObjectionInput {
  readonly settings: Pick<Settings, "region" | "country">;
  /** BCP 47, the language the screens speak. */
  readonly language: string;
  readonly tracking: readonly Tracking[];
}

/** Everything the objection screen shows, from the policy data and the user's own dates, in the user's language. */
export function objectionView({ settings, language, tracking }: ObjectionInput) {
  const { region, country } = settings;
  const words = (text: Parameters<typeof inLanguage>[0]) => inLanguage(text, language);
  return {
    region,
    policyVersion,
    platforms: GROUPS.map(([platform, names]) => ({
      platform,
      channels: names.flatMap((name) => channelsFor(name, region)).map((channel) => channelView(channel, language)),
    })).filter(({ channels }) => channels.length > 0),
    facts: [
      ...timeline
        .filter((event) => event.regions.includes(region))
        .map((event) => ({ ...factView(event), date: event.from, article: null, text: words(event.text) })),
      ...lawFor(region).flatMap((fact) =>
        fact.type === "article"
          ? [
              {
                ...factView(fact),
                date: null,
                article: articleName(fact.law, fact.article, region, language),
                text: words(fact.text),
              },
            ]
          : [],
      ),
    ],
    authorities: authoritiesHere(region, country).map(authorityView),
    tracking: [...tracking],
    due: openDueDates(tracking, region),
  };
}

function channelView(channel: ChannelView, language: string) {
  const sentences = (statements: readonly Statement[]) => statements.map(({ text }) => inLanguage(text, language));
  const expected = channel.expectedTitle;
  return {
    id: channel.id,
    linkId: channel.id,
    url: channel.url,
    purpose: channel.purpose,
    title: inLanguage(channel.title, language),
    menuPath: channel.menuPath === null ? null : inLanguage(channel.menuPath, language),
    expectedTitle: expected[language] ?? expected.en ?? Object.values(expected)[0] ?? null,
    asks: sentences(channel.asks),
    does: sentences(channel.does),
    doesNot: sentences(channel.doesNot),
    contested: sentences(channel.contested),
    confidence: channel.confidence,
    sources: channel.sources.map((source, index) => sourceView(channel.id, source, index)),
  };
}

function factView({ id, confidence, sources }: Pick<Fact, "id" | "confidence" | "sources">) {
  const [source] = sources;
  return { id, confidence, source: source === undefined ? null : sourceView(id, source, 0) };
}

/** The country's own first (all of Germany's, by Land), then the one that leads on Meta; without a country the region's. */
function authoritiesHere(region: Region, country: string | null): readonly Authority[] {
  const own = country === null ? null : authorityFor(country);
  const all = authoritiesFor(region);
  if (own === null) return all;
  const there = everyAuthority.filter((authority) => authority.country === own.country && authority !== own);
  const leading = all.filter((authority) => authority.leadsOnMeta && authority.country !== own.country);
  return [own, ...there, ...(own.region === "eu" ? leading.filter(({ country }) => country === "IE") : [])];
}

function authorityView(authority: Authority) {
  return {
    id: authority.id,
    linkId: authority.id,
    name: authority.name,
    url: authority.complaintUrl ?? authority.website ?? "",
    country: authority.country,
    land: authority.landName,
  };
}
