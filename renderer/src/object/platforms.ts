import type { ChannelView, ObjectionView } from "../../../src/api/contract/index.ts";
import type { Overview } from "../../../src/model/query.ts";

type Group = ObjectionView["platforms"][number];

export interface OwnGroup {
  readonly platform: "facebook" | "instagram";
  readonly channels: readonly ChannelView[];
  /** How many of its items are public or probably so; null while no audit is open. */
  readonly count: number | null;
}

const FOLLOWED = ["facebook", "instagram"] as const;

/**
 * The platforms whose accounts were found, the one with most that is public first, and all other groups. Without an audit both
 * platforms are the user's own. Threads has Instagram's form, so what is public there counts with Instagram.
 */
export function arrange(
  groups: readonly Group[],
  overview: Pick<Overview, "accounts" | "byPlatform"> | null,
): { own: OwnGroup[]; others: Group[] } {
  const publicIn = (platform: string) => {
    const verdicts = overview?.byPlatform.find(({ value }) => value === platform)?.verdicts;
    return verdicts ? verdicts["in-scope"] + verdicts["likely-in-scope"] : 0;
  };
  const has = (platform: string) => overview?.accounts.some((account) => account.platform === platform) ?? true;
  const own = FOLLOWED.flatMap((platform) => {
    const group = groups.find((one) => one.platform === platform);
    const found = has(platform) || (platform === "instagram" && has("threads"));
    if (!group || !found) return [];
    const count = publicIn(platform) + (platform === "instagram" ? publicIn("threads") : 0);
    return [{ platform, channels: group.channels, count: overview === null ? null : count }];
  }).sort((a, b) => (b.count ?? 0) - (a.count ?? 0));
  const others = groups.filter(({ platform }) => !own.some((one) => one.platform === platform));
  return { own, others: [...others] };
}
