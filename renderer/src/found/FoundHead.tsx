import type { Ref } from "react";
import { Trans } from "react-i18next";
import type { OverviewView } from "../../../src/api/contract/index.ts";
import { unreadTexts } from "../../../src/model/problem.ts";
import { useItemsViews } from "../items/ItemsViews.tsx";
import { useAudit } from "../shared/context/AuditContext.tsx";
import { useFormat } from "../shared/hooks/useFormat.ts";
import { useJourney } from "../shared/hooks/useJourney.ts";
import { useTranslation } from "../shared/hooks/useTranslation.ts";
import { Icon } from "../shared/Icon.tsx";
import { hashOf } from "../shared/router.ts";
import { thingsNotRead } from "./gaps.ts";

interface Props {
  readonly overview: OverviewView;
  readonly heading: Ref<HTMLHeadingElement>;
  readonly onGaps: () => void;
}

/** The sentence with the number, how far it may go, what was not read, and what to do now. */
export function FoundHead({ overview, heading, onGaps }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const { show } = useItemsViews();
  const { settings } = useAudit();
  const journey = useJourney();
  const { atLeast, atMost, of } = overview.summary.headline;
  const unread = unreadTexts(overview.problems);
  const gaps = thingsNotRead(overview);
  return (
    <section className="found-head" aria-label={t("found.label")}>
      <h1 ref={heading} tabIndex={-1}>
        <Trans
          i18nKey={atMost > atLeast ? "found.atLeast" : "found.exactly"}
          count={of}
          values={{ least: format.number(atLeast), of: format.number(of) }}
          components={{ n: <strong className="number" /> }}
        />
      </h1>
      <p className="found-range muted">
        {atMost > atLeast ? <span>{t("found.upTo", { count: atMost, most: format.number(atMost) })} </span> : null}
        {settings?.countUnknownAsPublic ? <span>{t("found.cautious")} </span> : null}
        {unread > 0 ? <span>{t("words:unreadTexts", { count: unread })} </span> : null}
        {gaps > 0 ? (
          <button type="button" className="link-button found-gaps" onClick={onGaps}>
            {t("found.gaps", { count: gaps })}
          </button>
        ) : null}
      </p>
      <div className="row found-actions">
        {journey.object ? (
          <a className="button button-primary button-large" href={hashOf("reduce")}>
            {t("found.next")}
          </a>
        ) : (
          <a className="button button-primary button-large" href={hashOf("object")}>
            {t("found.object")}
          </a>
        )}
        {atMost > 0 ? (
          <button
            type="button"
            className="button button-quiet button-large"
            onClick={() =>
              show({
                verdicts: atLeast > 0 ? ["in-scope", "likely-in-scope"] : ["undetermined", "formerly-public"],
              })
            }
          >
            {t("found.see")}
          </button>
        ) : null}
        {journey.object ? (
          <span className="found-sent">
            <Icon name="check" /> {t("found.objected")}
          </span>
        ) : null}
      </div>
    </section>
  );
}
