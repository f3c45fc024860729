import type { ChannelView } from "../../../src/api/contract/index.ts";
import { ExternalLink, hostOf } from "../shared/ExternalLink.tsx";
import { useTranslation } from "../shared/hooks/useTranslation.ts";
import { SourceLink } from "../shared/SourceLink.tsx";
import { Contested, FactList } from "./EffectsList.tsx";

/** One form: where it is, which page to expect, what it asks, what it does and does not do, and what is contested. */
export function ChannelCard({ channel }: { readonly channel: ChannelView }) {
  const { t } = useTranslation();
  // A page to read is no form, and has no next way.
  const form = channel.purpose !== "info";
  return (
    <article className="card stack" aria-label={channel.title}>
      <div className="stack-small">
        <h3>{channel.title}</h3>
        {channel.menuPath ? <p className="small muted">{t("object.menu", { path: channel.menuPath })}</p> : null}
      </div>
      <div className="row">
        <ExternalLink linkId={channel.linkId} url={channel.url} className="button">
          {t(form ? "object.open" : "object.openPage")}
        </ExternalLink>
        <span className="small muted" dir="ltr">
          {hostOf(channel.url)}
        </span>
      </div>
      {channel.expectedTitle ? (
        <p className="small">{t(form ? "object.expect" : "object.expectPage", { title: channel.expectedTitle })}</p>
      ) : null}
      <FactList
        facts={[
          [t("object.asks"), channel.asks],
          [t("object.does"), channel.does],
          [t("object.doesNot"), channel.doesNot],
        ]}
      />
      <Contested points={channel.contested} />
      <SourceLine channel={channel} />
    </article>
  );
}

function SourceLine({ channel }: { readonly channel: ChannelView }) {
  const { t } = useTranslation();
  return (
    <details className="small muted">
      <summary>
        {t("object.sources", { count: channel.sources.length })} ·{" "}
        {t(`words:confidence.${channel.confidence}`, { defaultValue: channel.confidence })}
      </summary>
      <ul className="plain-list">
        {channel.sources.map((source) => (
          <li key={source.linkId}>
            <SourceLink source={source} />
          </li>
        ))}
      </ul>
    </details>
  );
}
