import { useTranslation } from "../shared/hooks/useTranslation.ts";
import { hashOf } from "../shared/router.ts";

/** Beside what the user remembers: the way to look it up. */
export function CheckLink() {
  const { t } = useTranslation();
  return (
    <p className="small">
      <a href={hashOf("check")}>{t("check.link")}</a> <span className="muted">{t("check.linkHint")}</span>
    </p>
  );
}
