import type { Translator } from "../locales/index.ts";
import type { Settings, Tracking } from "../model/settings.ts";
import { type ChannelPlatform, publisherOf } from "../policy/index.ts";
import { openDueDates } from "./dueDate.ts";
import { type ChannelData, objectionData, type SourceData } from "./objectionData.ts";

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
  readonly words: Translator;
  readonly tracking: readonly Tracking[];
}

/** Everything the objection screen shows, from the policy data and the user's own dates, in the user's language. */
export function objectionView({ settings: { region, country }, words, tracking }: ObjectionInput) {
  const data = objectionData({ region, country }, words);
  return {
    region,
    policyVersion: data.policyVersion,
    platforms: GROUPS.map(([platform, names]) => ({
      platform,
      channels: data.platforms
        .filter((group) => names.includes(group.platform))
        .flatMap(({ channels }) => channels.map(channelView)),
    })).filter(({ channels }) => channels.length > 0),
    facts: [
      ...data.dates.map((event) => ({ ...factView(event), date: event.from, article: null })),
      ...data.law.map((fact) => ({ ...factView(fact), date: null, article: fact.name })),
    ],
    authorities: data.authorities.map(({ id, name, country, land, website, complaintUrl }) => ({
      linkId: id,
      name,
      country,
      land,
      url: complaintUrl ?? website ?? "",
    })),
    tracking: [...tracking],
    due: openDueDates(tracking, region),
  };
}

const channelView = ({ sources, ...channel }: ChannelData) => ({
  ...channel,
  linkId: channel.id,
  sources: sources.map(sourceOf),
});

function factView({
  id,
  text,
  confidence,
  sources,
}: {
  readonly id: string;
  readonly text: string;
  readonly confidence: string;
  readonly sources: readonly SourceData[];
}) {
  const [source] = sources;
  return { id, text, confidence, source: source === undefined ? null : sourceOf(source) };
}

const sourceOf = ({ linkId, url, captured }: SourceData) => ({ linkId, url, publisher: publisherOf(url), captured });
