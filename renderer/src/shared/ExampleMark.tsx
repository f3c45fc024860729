import { useOverview } from "./context/OverviewContext.tsx";
import { useTranslation } from "./hooks/useTranslation.ts";
import { hashOf } from "./router.ts";

/** Says on every screen that what it shows is of invented people, and leads to one's own. */
export function ExampleMark() {
  const { t } = useTranslation();
  if (useOverview().data?.example !== true) return null;
  return (
    <p className="example-mark small">
      <strong>{t("example.mark")}</strong> <a href={hashOf("start")}>{t("example.own")}</a>
    </p>
  );
}
