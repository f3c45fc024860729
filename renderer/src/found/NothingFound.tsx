import { useTranslation } from "../shared/hooks/useTranslation.ts";
import { Notice } from "../shared/Notice.tsx";
import { hashOf } from "../shared/router.ts";

/** Nothing in scope was found: a real answer, and not an all-clear. */
export function NothingFound() {
  const { t } = useTranslation();
  return (
    <Notice title={t("overview.nothing.title")}>
      <ul className="plain-list">
        <li>{t("overview.nothing.always")}</li>
        <li>{t("overview.nothing.comments")}</li>
        <li>
          {t("overview.nothing.object")} <a href={hashOf("object")}>{t("overview.nothing.link")}</a>
        </li>
        <li>{t("overview.nothing.read")}</li>
      </ul>
    </Notice>
  );
}
