import { useOperation } from "../bridge/useOperation.ts";
import { Notice } from "../shared/Notice.tsx";
import { hashOf } from "../shared/router.ts";
import { useFormat } from "../shared/useFormat.ts";
import { useTranslation } from "../shared/useTranslation.ts";

/** What an objection that was made already means for the headline. */
export function ObjectedEarlier() {
  const { t } = useTranslation();
  const format = useFormat();
  const { data } = useOperation("objection", {});
  const made = data?.tracking.flatMap(({ platform, objectedEarlierOn, confirmedOn, submittedOn }) => {
    const on = objectedEarlierOn ?? confirmedOn ?? submittedOn;
    return on ? [{ platform, on }] : [];
  });
  if (!made || made.length === 0) return null;
  return (
    <Notice icon="object" title={t("overview.objected.title")}>
      <ul className="plain-list">
        {made.map(({ platform, on }) => (
          <li key={platform}>
            {t("overview.objected.on", { platform: t(`words:platform.${platform}`), date: format.longDay(on) })}
          </li>
        ))}
      </ul>
      <p>
        {t("overview.objected.means")} <a href={hashOf("object")}>{t("overview.objected.link")}</a>
      </p>
    </Notice>
  );
}
