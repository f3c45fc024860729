import { Trans } from "react-i18next";
import { mayHideItems } from "../../../src/model/problem.ts";
import type { Overview } from "../../../src/model/query.ts";
import { useItemsViews } from "../items/ItemsViews.tsx";
import { useAudit } from "../shared/AuditContext.tsx";
import { Icon } from "../shared/Icon.tsx";
import { hashOf } from "../shared/router.ts";
import { useFormat } from "../shared/useFormat.ts";
import { useTranslation } from "../shared/useTranslation.ts";
import { sumBy } from "./sums.ts";
import { VerdictBar } from "./VerdictBar.tsx";

/** The headline number with its certainty, and right below it what it does not know. */
export function Headline({ overview }: { readonly overview: Overview }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { show } = useItemsViews();
  const { settings } = useAudit();
  const { atLeast, atMost, of } = overview.summary.headline;
  const gaps = overview.files.unknown + overview.files.failed + overview.problems.filter(mayHideItems).length;
  return (
    <section className="card headline" aria-label={t("overview.headline.label")}>
      <p className="headline-number">
        <button type="button" onClick={() => show({ verdicts: ["in-scope", "likely-in-scope"] })}>
          <Trans
            i18nKey={atMost > atLeast ? "overview.headline.atLeast" : "overview.headline.exactly"}
            count={of}
            values={{ least: format.number(atLeast), of: format.number(of) }}
            components={{ n: <strong className="number" /> }}
          />
        </button>
      </p>
      <VerdictBar verdicts={sumBy(overview.byPlatform)} />
      <div className="stack-small">
        {atMost > atLeast ? (
          <p>
            {t("overview.headline.upTo", { count: atMost, most: format.number(atMost) })}{" "}
            {overview.openQuestions > 0 ? (
              <a href={hashOf("questions")}>{t("overview.headline.questions", { count: overview.openQuestions })}</a>
            ) : null}
          </p>
        ) : null}
        {settings?.countUnknownAsPublic ? <p className="small muted">{t("overview.headline.cautious")}</p> : null}
        {overview.reactions > 0 && !settings?.includeReactions ? (
          <p className="small muted">{t("overview.headline.reactions", { count: overview.reactions })}</p>
        ) : null}
        <p className="small muted">{t("overview.headline.says")}</p>
        {gaps > 0 ? (
          <p className="small headline-gaps">
            <Icon name="warning" /> {t("overview.headline.gaps", { count: gaps })}{" "}
            <button
              type="button"
              className="link-button"
              onClick={() => {
                const coverage = document.getElementById("coverage");
                coverage?.scrollIntoView();
                coverage?.focus({ preventScroll: true });
              }}
            >
              {t("overview.headline.gapsLink")}
            </button>
          </p>
        ) : null}
      </div>
    </section>
  );
}
