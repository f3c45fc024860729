import { factText, type Translator } from "../locales/index.ts";
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
  sourceLinkId,
  timeline,
} from "../policy/index.ts";
import { articleName } from "./articleName.ts";

/** In the order in which a person needs them. */
const PLATFORMS: readonly ChannelPlatform[] = [
  "facebook",
  "instagram",
  "threads",
  "whatsapp",
  "non-user",
  "third-party",
  "erasure",
  "access",
  "contact",
];

/** Where the user is. */
export interface Place {
  readonly region: Region;
  /** ISO 3166-1 alpha-2, or null where not given. */
  readonly country: string | null;
}

/** Everything about objecting in a place, in the user's language: what the command prints and the screens show. */
export function objectionData(place: Place, words: Translator) {
  const { region, country } = place;
  return {
    policyVersion,
    region,
    country,
    platforms: PLATFORMS.map((platform) => ({
      platform,
      channels: channelsFor(platform, region).map((view) => channelOf(view, words)),
    })).filter(({ channels }) => channels.length > 0),
    law: lawFor(region).flatMap((fact) =>
      fact.type === "article"
        ? [
            {
              id: fact.id,
              article: fact.article,
              /** As the language cites it: "Art. 21(1) GDPR". */
              name: articleName(words, fact.law, fact.article, region),
              text: words.t(`policy:${fact.id}`),
              confidence: fact.confidence,
              sources: sourcesOf(fact),
            },
          ]
        : [],
    ),
    dates: timeline
      .filter((event) => event.regions.includes(region))
      .map((event) => ({
        id: event.id,
        from: event.from,
        to: event.to,
        text: words.t(`policy:${event.id}`),
        confidence: event.confidence,
        sources: sourcesOf(event),
      })),
    authorities: authoritiesAt(place).map((authority) => authorityOf(authority, words)),
  };
}
export type ObjectionData = ReturnType<typeof objectionData>;
export type ChannelData = ObjectionData["platforms"][number]["channels"][number];
export type SourceData = ChannelData["sources"][number];

function channelOf(view: ChannelView, words: Translator) {
  const say = (statements: readonly Statement[]) => statements.map(({ id }) => words.t(`policy:${id}`));
  const expected = view.expectedTitle;
  return {
    id: view.id,
    purpose: view.purpose,
    title: words.t(`policy:${view.id}.title`),
    url: view.url,
    // A page in a language we have no title of is likelier to be in English than not to have one.
    expectedTitle: expected[words.language] ?? expected.en ?? Object.values(expected)[0] ?? null,
    menuPath: factText(words, view.id, "menuPath"),
    asks: say(view.asks),
    does: say(view.does),
    doesNot: say(view.doesNot),
    contested: say(view.contested),
    confidence: view.confidence,
    sources: sourcesOf(view),
  };
}

const sourcesOf = ({ id, sources }: Pick<Fact, "id" | "sources">) =>
  sources.map(({ url, title, quote, captured }, index) => ({
    linkId: sourceLinkId(id, index),
    url,
    title: title ?? null,
    quote,
    captured,
  }));

/** The country's own first (all of Germany's, by Land), then the one that leads on Meta; without a country the region's. */
function authoritiesAt({ region, country }: Place): readonly Authority[] {
  if (country === null) return authoritiesFor(region);
  const own = authorityFor(country);
  if (own === null) return [];
  const there = everyAuthority.filter((authority) => authority.country === own.country && authority !== own);
  const leading = authoritiesFor(own.region).filter(
    (authority) => authority.leadsOnMeta && authority.country !== own.country && authority.land === null,
  );
  return [own, ...there, ...leading];
}

const authorityOf = ({ landName, first, ...authority }: Authority, words: Translator) => ({
  id: authority.id,
  name: authority.name,
  country: authority.country,
  land: landName,
  website: authority.website,
  complaintUrl: authority.complaintUrl,
  /** What it asks of a person first, in words. */
  first: first === null ? null : words.t(`words:authorityFirst.${first}`),
  language: authority.language,
  recordDate: authority.recordDate,
});
