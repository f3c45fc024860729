import { localText, type Translator } from "../locales/index.ts";
import {
  type Authority,
  authoritiesFor,
  authorityFor,
  type ChannelPlatform,
  type ChannelView,
  channelsFor,
  type Fact,
  lawFor,
  policyVersion,
  timeline,
} from "../policy/index.ts";
import type { Place } from "./region.ts";

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

const sourcesOf = (fact: Pick<Fact, "sources">) =>
  fact.sources.map(({ url, title, quote, captured }) => ({ url, title: title ?? null, quote, captured }));

function channel(view: ChannelView, language: string) {
  const say = (statements: ChannelView["does"]) => statements.map((statement) => localText(statement.text, language));
  return {
    id: view.id,
    purpose: view.purpose,
    title: localText(view.title, language),
    url: view.url,
    expectedTitle: view.expectedTitle[language] ?? view.expectedTitle.en ?? null,
    menuPath: view.menuPath === null ? null : localText(view.menuPath, language),
    asks: say(view.asks),
    does: say(view.does),
    doesNot: say(view.doesNot),
    contested: say(view.contested),
    confidence: view.confidence,
    sources: sourcesOf(view),
  };
}

const authority = ({ id, name, country, landName, website, complaintUrl, recordDate }: Authority) => ({
  id,
  name,
  country,
  land: landName,
  website,
  complaintUrl,
  recordDate,
});

function authoritiesAt({ region, country }: Place): readonly Authority[] {
  if (country === null) return authoritiesFor(region);
  if (country === "DE") return authoritiesFor("eu").filter((entry) => entry.country === "DE");
  const own = authorityFor(country);
  return own === null ? [] : [own];
}

/** Everything about objecting in a region, as data in the user's language: what `outscope objection --json` prints. */
export function objectionData(place: Place, words: Translator) {
  const { language } = words;
  return {
    policyVersion,
    region: place.region,
    country: place.country,
    platforms: PLATFORMS.map((platform) => ({
      platform,
      channels: channelsFor(platform, place.region).map((view) => channel(view, language)),
    })).filter(({ channels }) => channels.length > 0),
    law: lawFor(place.region).flatMap((fact) =>
      fact.type === "article"
        ? [{ id: fact.id, article: fact.article, text: localText(fact.text, language), sources: sourcesOf(fact) }]
        : [],
    ),
    dates: timeline
      .filter((event) => event.regions.includes(place.region))
      .map((event) => ({
        id: event.id,
        from: event.from,
        to: event.to,
        text: localText(event.text, language),
        confidence: event.confidence,
        sources: sourcesOf(event),
      })),
    authorities: authoritiesAt(place).map(authority),
  };
}
export type ObjectionData = ReturnType<typeof objectionData>;
