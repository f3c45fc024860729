import { useBridge } from "../bridge/BridgeContext.tsx";
import { useTranslation } from "../shared/hooks/useTranslation.ts";
import { Icon } from "../shared/Icon.tsx";

const CHECKS = ["offline", "source", "saved", "messages"] as const;

/** What happens to the data, and how anyone can check that it is so. */
export function PrivacyPromise() {
  const { t } = useTranslation();
  const { host } = useBridge();
  return (
    <section className="card stack" aria-labelledby="privacy-promise">
      <h2 id="privacy-promise" className="row">
        <Icon name="lock" />
        {t("start.privacy.title")}
      </h2>
      <p>{t(`start.privacy.promise.${host}`)}</p>
      <h3>{t("start.privacy.check")}</h3>
      <ul className="plain-list">
        {CHECKS.map((check) => (
          <li key={check}>{t(`start.privacy.${check}`)}</li>
        ))}
      </ul>
    </section>
  );
}
