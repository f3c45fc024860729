import type { ObjectionView } from "../../../src/api/contract/index.ts";
import { useFormat } from "../shared/hooks/useFormat.ts";
import { useTranslation } from "../shared/hooks/useTranslation.ts";
import { ChannelCard } from "./ChannelCard.tsx";

/** What the export does not hold: each platform's forms, and the requests that concern no single one. Last, and folded. */
export function Others({ groups }: { readonly groups: ObjectionView["platforms"] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const elsewhere = groups.filter(({ platform }) => platform !== "other");
  const requests = groups.filter(({ platform }) => platform === "other");
  const name = (platform: (typeof groups)[number]["platform"]) => t(`words:platform.${platform}`);
  return (
    <>
      {elsewhere.length > 0 ? (
        <details className="fold">
          <summary>
            {t("object.alsoOn", { names: format.list(elsewhere.map(({ platform }) => name(platform))) })}
          </summary>
          <div className="stack fold-body">
            {elsewhere.map(({ platform, channels }) => (
              <section key={platform} className="stack" aria-label={name(platform)}>
                <h2>{name(platform)}</h2>
                {platform === "whatsapp" ? <p className="measure">{t("object.whatsapp")}</p> : null}
                {onePerPage(channels).map((channel) => (
                  <ChannelCard key={channel.id} channel={channel} />
                ))}
              </section>
            ))}
          </div>
        </details>
      ) : null}
      {requests.map(({ platform, channels }) => (
        <details key={platform} className="fold">
          <summary>{t("object.otherTab")}</summary>
          <div className="stack fold-body">
            {onePerPage(channels).map((channel) => (
              <ChannelCard key={channel.id} channel={channel} />
            ))}
          </div>
        </details>
      ))}
    </>
  );
}

/** One card for each page: two requests that are made on the same form are one way to it. */
function onePerPage<T extends { readonly url: string }>(channels: readonly T[]): T[] {
  return channels.filter(({ url }, index) => channels.findIndex((other) => other.url === url) === index);
}
