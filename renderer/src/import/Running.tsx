import type { Progress } from "../../../src/model/query.ts";
import { useFormat } from "../shared/hooks/useFormat.ts";
import { useTranslation } from "../shared/hooks/useTranslation.ts";
import { Icon } from "../shared/Icon.tsx";
import { remainingWords } from "./remaining.ts";

const PHASES = ["listing", "reading", "judging"] as const;

/** The three phases, with counts below the one that is going on. */
export function Running({ progress }: { readonly progress: Progress }) {
  const { t } = useTranslation();
  const format = useFormat();
  const now = PHASES.indexOf(progress.phase as (typeof PHASES)[number]);
  const share = progress.bytesTotal > 0 ? Math.min(1, progress.bytesDone / progress.bytesTotal) : 0;
  const remaining = remainingWords(progress.remainingMs);
  return (
    <section className="card stack-large" aria-busy="true">
      <div className="stack-small">
        <progress
          className="progress"
          aria-label={t("import.progress")}
          max={1}
          {...(progress.phase === "reading" ? { value: share } : {})}
        />
        <div className="row-between small muted number">
          <span>
            {t("import.bytes", { done: format.bytes(progress.bytesDone), total: format.bytes(progress.bytesTotal) })}
          </span>
          <span>{remaining ? t(remaining.key, { count: remaining.count }) : t("import.remaining.unknown")}</span>
        </div>
      </div>
      <ol className="phases">
        {PHASES.map((phase, index) => (
          <li
            key={phase}
            data-state={index < now ? "done" : index === now ? "now" : "later"}
            aria-current={index === now ? "step" : undefined}
          >
            <span className="phase-mark">{index < now ? <Icon name="check" /> : null}</span>
            <span>{t(`import.phase.${phase}`)}</span>
            {index < now ? <span className="visually-hidden">{t("import.done")}</span> : null}
          </li>
        ))}
      </ol>
      <dl className="figures">
        <div>
          <dt>{t("import.items")}</dt>
          <dd className="number">{format.number(progress.items)}</dd>
        </div>
        <div>
          <dt>{t("import.files")}</dt>
          <dd className="number">
            {t("import.filesOf", {
              done: format.number(progress.filesDone),
              total: format.number(progress.filesTotal),
            })}
          </dd>
        </div>
      </dl>
      {/* Only the phase is announced; counts would never stop talking. */}
      <p className="visually-hidden" role="status">
        {now >= 0 ? t(`import.phase.${PHASES[now] ?? "listing"}`) : ""}
      </p>
    </section>
  );
}
