import { ExternalLink } from "../shared/ExternalLink.tsx";
import { useTranslation } from "../shared/hooks/useTranslation.ts";
import { LINKS } from "../shared/linkIds.ts";
import { Tabs } from "../shared/Tabs.tsx";

const PLATFORMS = [
  { id: "facebook", link: LINKS.facebookExport },
  { id: "instagram", link: LINKS.instagramExport },
] as const;

const SETTINGS = ["range", "format", "quality", "leaveOut"] as const;

interface StepsProps {
  readonly platform: "facebook" | "instagram";
  readonly link: { readonly linkId: string; readonly url: string };
}

function Steps({ platform, link }: StepsProps) {
  const { t } = useTranslation();
  const name = t(`words:platform.${platform}`);
  return (
    <div className="stack">
      <ol className="steps">
        <li>
          <ExternalLink {...link}>{t("start.export.openPage", { platform: name })}</ExternalLink>
          <p className="small muted">{t(`start.export.path.${platform}`)}</p>
        </li>
        <li>{t("start.export.create")}</li>
        <li>
          {t("start.export.settings")}
          <dl className="settings-list">
            {SETTINGS.map((setting) => (
              <div key={setting}>
                <dt>{t(`start.export.${setting}.name`)}</dt>
                <dd>
                  <strong>{t(`start.export.${setting}.value`)}</strong>
                  <span className="small muted">{t(`start.export.${setting}.why`)}</span>
                </dd>
              </div>
            ))}
          </dl>
        </li>
        <li>{t("start.export.wait")}</li>
      </ol>
      <p className="small muted">{t("start.export.html")}</p>
    </div>
  );
}

/** How to get the export, with the settings that make the audit complete. */
export function HowToExport() {
  const { t } = useTranslation();
  return (
    <section className="card stack" aria-labelledby="how-to-export">
      <h2 id="how-to-export">{t("start.export.title")}</h2>
      <Tabs
        label={t("start.export.title")}
        tabs={PLATFORMS.map(({ id, link }) => ({
          id,
          label: t(`words:platform.${id}`),
          panel: <Steps platform={id} link={link} />,
        }))}
      />
    </section>
  );
}
