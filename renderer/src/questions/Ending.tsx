import type { Summary } from "../../../src/model/report.ts";
import { useOverview } from "../shared/context/OverviewContext.tsx";
import { useFormat } from "../shared/hooks/useFormat.ts";
import { useJourney } from "../shared/hooks/useJourney.ts";
import { useTranslation } from "../shared/hooks/useTranslation.ts";
import { Icon } from "../shared/Icon.tsx";
import { hashOf } from "../shared/router.ts";

interface Props {
  /** What was known when the screen was opened. */
  readonly before: Summary["headline"] | null;
  /** How many questions are left, and how many items the biggest of them concerns. */
  readonly rest: { readonly count: number; readonly most: number };
  readonly onRest: () => void;
  readonly onBack: (() => void) | null;
}

/** Where asking may stop: what the answers changed, what the rest would change, and where to go on. */
export function Ending({ before, rest, onRest, onBack }: Props) {
  const { t } = useTranslation();
  const journey = useJourney();
  const now = useOverview().data?.summary.headline ?? null;
  const changed = before && now && (before.atLeast !== now.atLeast || before.atMost !== now.atMost);
  const next = journey.object ? "reduce" : "object";
  return (
    <section className="card question-ending" aria-labelledby="questions-ending">
      <h2 id="questions-ending">
        <Icon name="ticked" /> {t(rest.count > 0 ? "questions.enough.title" : "questions.enough.all")}
      </h2>
      {changed ? (
        <dl className="question-change">
          <Range label={t("questions.enough.before")} headline={before} />
          <Range label={t("questions.enough.now")} headline={now} />
        </dl>
      ) : null}
      {rest.count > 0 ? <p>{t("questions.enough.rest", { count: rest.count, most: rest.most })}</p> : null}
      <div className="row">
        <a className="button button-primary button-large" href={hashOf(next)}>
          {t(`questions.enough.${next}`)}
        </a>
        {rest.count > 0 ? (
          <button type="button" className="button button-quiet" onClick={onRest}>
            {t("questions.enough.goOn")}
          </button>
        ) : null}
        {onBack ? (
          <button type="button" className="button button-quiet" onClick={onBack}>
            {t("questions.back")}
          </button>
        ) : null}
      </div>
    </section>
  );
}

function Range({ label, headline }: { readonly label: string; readonly headline: Summary["headline"] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { atLeast, atMost, of } = headline;
  return (
    <div>
      <dt className="small muted">{label}</dt>
      <dd className="number">
        {t(atMost > atLeast ? "questions.enough.range" : "questions.enough.exact", {
          least: format.number(atLeast),
          most: format.number(atMost),
          of: format.number(of),
        })}
      </dd>
    </div>
  );
}
