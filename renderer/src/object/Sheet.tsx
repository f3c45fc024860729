import type { ReactNode } from "react";
import type { ChannelView, ObjectionView } from "../../../src/api/contract/index.ts";
import { CopyButton } from "../shared/CopyButton.tsx";
import { ExternalLink } from "../shared/ExternalLink.tsx";
import { useFormat } from "../shared/hooks/useFormat.ts";
import { isSent } from "../shared/hooks/useJourney.ts";
import { useOwnAccounts } from "../shared/hooks/usePersonAccounts.ts";
import { useTranslation } from "../shared/hooks/useTranslation.ts";
import { Icon } from "../shared/Icon.tsx";
import { ChannelCard } from "./ChannelCard.tsx";
import { CommonEffects } from "./EffectsList.tsx";
import { commonEffects, withoutCommon } from "./effects.ts";
import { FollowUp } from "./FollowUp.tsx";
import type { OwnGroup } from "./platforms.ts";
import { Statement } from "./Statement.tsx";
import { type TrackingChange, trackingOf } from "./tracking.ts";

interface Props {
  readonly platform: OwnGroup["platform"];
  readonly channels: readonly ChannelView[];
  readonly view: ObjectionView;
  readonly track: (change: TrackingChange) => Promise<void>;
}

/** Three steps to an objection on one platform: open the form, the words for it, "I have sent it". The rest is folded away. */
export function Sheet({ platform, channels, view, track }: Props) {
  const { t } = useTranslation();
  const ways = channels.filter(({ purpose }) => purpose === "object");
  const [first, ...next] = ways;
  const related = channels.filter(({ purpose }) => purpose !== "object");
  const common = commonEffects(ways);
  const tracking = trackingOf(view.tracking, platform);
  if (!first)
    return (
      <div className="stack">
        {related.map((channel) => (
          <ChannelCard key={channel.id} channel={channel} />
        ))}
      </div>
    );
  return (
    <div className="stack">
      <ol className="card sheet">
        <Step number={1} done={isSent(tracking)} title={t("object.step.open")}>
          <OpenForm platform={platform} channel={first} />
        </Step>
        <Step number={2} done={isSent(tracking)} title={t("object.step.copy")}>
          <Statement platform={platform} />
        </Step>
        <Step number={3} done={isSent(tracking)} title={t("object.step.sent")}>
          <FollowUp tracking={tracking} due={view.due} track={track} />
        </Step>
      </ol>
      <div className="folds">
        {next.length + related.length > 0 ? (
          <details className="fold">
            <summary>{t("object.otherWays", { count: next.length + related.length })}</summary>
            <div className="stack fold-body">
              {[...next, ...related].map((channel) => (
                <ChannelCard key={channel.id} channel={withoutCommon(channel, common)} />
              ))}
            </div>
          </details>
        ) : null}
        <details className="fold">
          <summary>{t("object.common.title")}</summary>
          <div className="stack fold-body">
            <CommonEffects effects={common} />
            <ChannelCard channel={withoutCommon(first, common)} />
          </div>
        </details>
      </div>
    </div>
  );
}

interface StepProps {
  readonly number: number;
  readonly done: boolean;
  readonly title: string;
  readonly children: ReactNode;
}

function Step({ number, done, title, children }: StepProps) {
  const format = useFormat();
  return (
    <li className="sheet-step" data-done={done}>
      <span className="sheet-number number" aria-hidden="true">
        {done ? <Icon name="check" /> : format.number(number)}
      </span>
      <div className="sheet-body">
        <h2>{title}</h2>
        {children}
      </div>
    </li>
  );
}

/** The button, the account to be logged in with, the page to expect, and the address for whoever would rather copy it. */
function OpenForm({ platform, channel }: { readonly platform: OwnGroup["platform"]; readonly channel: ChannelView }) {
  const { t } = useTranslation();
  const format = useFormat();
  const accounts = useOwnAccounts()?.filter((account) => account.platform === platform) ?? [];
  const names = accounts.flatMap(({ username, name }) => username ?? name ?? []);
  return (
    <>
      <div className="row">
        <ExternalLink linkId={channel.linkId} url={channel.url} className="button button-primary button-large">
          {t("object.open")}
        </ExternalLink>
      </div>
      <p className="small muted">
        {names.length > 0 ? <bdi>{t("object.logIn", { name: format.list(names) })} </bdi> : null}
        {channel.expectedTitle ? t("object.expectShort", { title: channel.expectedTitle }) : null}
      </p>
      <p className="sheet-address small">
        <span className="muted" dir="ltr">
          {channel.url.replace(/^https:\/\/(www\.)?/, "")}
        </span>
        <CopyButton small text={channel.url} label={t("object.copyAddress")} />
      </p>
    </>
  );
}
