import type { ChannelView, ObjectionView } from "../../../src/api/contract.ts";
import { Platform } from "../../../src/model/vocabulary.ts";
import { useTranslation } from "../shared/useTranslation.ts";
import { ChannelCard } from "./ChannelCard.tsx";
import { CommonEffects } from "./EffectsList.tsx";
import { commonEffects, withoutCommon } from "./effects.ts";
import { FollowUp } from "./FollowUp.tsx";
import { Statement } from "./Statement.tsx";
import { TRACKED, type TrackingChange, trackingOf } from "./tracking.ts";

interface Props {
  readonly platform: ObjectionView["platforms"][number]["platform"];
  readonly channels: readonly ChannelView[];
  readonly view: ObjectionView;
  readonly track: (change: TrackingChange) => Promise<void>;
}

/** Forms in order of preference: the first open, what all of them do, the others for when it does not work; then the words and the follow-up. */
export function PlatformPanel({ platform, channels, view, track }: Props) {
  const { t } = useTranslation();
  const ways = channels.filter(({ purpose }) => purpose === "object");
  const others = channels.filter(({ purpose }) => purpose !== "object");
  const [first, ...next] = platform === "other" ? [] : ways;
  const common = commonEffects(platform === "other" ? [] : ways);
  const rest = platform === "other" ? channels : others;
  const posting = Platform.safeParse(platform);
  const tracked = TRACKED.find((known) => known === platform);
  return (
    <div className="stack-large">
      {platform === "whatsapp" ? <p className="measure">{t("object.whatsapp")}</p> : null}
      {first ? <ChannelCard channel={withoutCommon(first, common)} lead /> : null}
      <CommonEffects effects={common} />
      {next.length > 0 ? (
        <details className="object-more">
          <summary>{t("object.otherWays", { count: next.length })}</summary>
          <div className="stack">
            {next.map((channel) => (
              <ChannelCard key={channel.id} channel={withoutCommon(channel, common)} />
            ))}
          </div>
        </details>
      ) : null}
      {posting.success && first ? <Statement platform={posting.data} /> : null}
      {tracked && first ? (
        <FollowUp tracking={trackingOf(view.tracking, tracked)} due={view.due} track={track} />
      ) : null}
      {rest.length > 0 ? (
        <div className="stack">
          {platform === "other" ? null : <h3>{t("object.related")}</h3>}
          {rest.map((channel) => (
            <ChannelCard key={channel.id} channel={channel} />
          ))}
        </div>
      ) : null}
    </div>
  );
}
