import type { Tracking } from "../../../src/api/contract/index.ts";
import { useTranslation } from "../shared/hooks/useTranslation.ts";
import { DateField } from "./DateField.tsx";
import { type TrackingChange, trackingOf } from "./tracking.ts";

interface Props {
  readonly platforms: readonly Tracking["platform"][];
  readonly tracking: readonly Tracking[];
  readonly track: (change: TrackingChange) => Promise<void>;
}

/** One line: an objection that was made already changes what is left to do. */
export function ObjectedAlready({ platforms, tracking, track }: Props) {
  const { t } = useTranslation();
  return (
    <details className="fold">
      <summary>{t("object.already.title")}</summary>
      <div className="stack fold-body">
        <p className="muted measure">{t("object.already.look")}</p>
        <div className="object-dates">
          {platforms.map((platform) => {
            const now = trackingOf(tracking, platform);
            return (
              <DateField
                key={platform}
                label={t("object.already.date", { platform: t(`words:platform.${platform}`) })}
                value={now.objectedEarlierOn}
                onSave={(date) => track({ platform, objectedEarlierOn: date })}
              />
            );
          })}
        </div>
        {tracking.some(({ objectedEarlierOn }) => objectedEarlierOn !== null) ? (
          <p className="measure" role="status">
            {t("object.already.means")}
          </p>
        ) : null}
      </div>
    </details>
  );
}
