import { useEffect, useRef, useState } from "react";
import { itemText } from "../../../src/locales/index.ts";
import type { Problem } from "../../../src/model/problem.ts";
import { problemOf } from "../bridge/problemOf.ts";
import { useOperation } from "../bridge/useOperation.ts";
import { useTranslator } from "../shared/context/LanguageProvider.tsx";
import { useTranslation } from "../shared/hooks/useTranslation.ts";
import { Icon } from "../shared/Icon.tsx";
import { Pending, ProblemNotice } from "../shared/Problems.tsx";
import { DecisionButtons } from "./DecisionButtons.tsx";
import { ItemFacts } from "./ItemFacts.tsx";
import { ItemMedia } from "./ItemMedia.tsx";
import { ItemText } from "./ItemText.tsx";
import { ReasonList } from "./ReasonList.tsx";
import { useDecide } from "./useDecide.ts";
import { WhereToAct } from "./WhereToAct.tsx";

interface Props {
  readonly row: number;
  readonly onClose: () => void;
  readonly onQuestion: (question: string) => void;
}

/** The whole item: its words and pictures, its verdict with every reason, and what can be done about it. */
export function DetailPane({ row, onClose, onQuestion }: Props) {
  const { t } = useTranslation();
  const words = useTranslator();
  const detail = useOperation("items.detail", { row });
  const decide = useDecide();
  const [problem, setProblem] = useState<Problem | null>(null);
  const pane = useRef<HTMLElement>(null);
  const data = detail.data?.row === row ? detail.data : null;
  useEffect(() => {
    if (row >= 0) pane.current?.scrollTo(0, 0);
  }, [row]);
  return (
    <aside
      ref={pane}
      className="detail"
      aria-label={t("items.detail.label")}
      onKeyDown={(event) => {
        if (event.key === "Escape") onClose();
      }}
    >
      <div className="detail-head">
        <h2>{data ? t(`words:kind.${data.item.kind}`) : t("items.detail.label")}</h2>
        <button type="button" className="button button-icon" aria-label={t("common.close")} onClick={onClose}>
          <Icon name="close" />
        </button>
      </div>
      {data ? (
        <div className="stack detail-body">
          <ItemFacts item={data.item} />
          <ItemText key={row} text={itemText(words, data.item)} />
          <ItemMedia row={row} media={data.item.media} />
          <section className="stack-small" aria-labelledby="detail-decision">
            <h3 id="detail-decision">{t("items.detail.decision")}</h3>
            <DecisionButtons
              current={data.decision}
              onDecide={(decision) => {
                setProblem(null);
                decide({ rows: [row] }, decision).catch((error: unknown) => setProblem(problemOf(error)));
              }}
            />
            {problem ? <ProblemNotice problem={problem} /> : null}
          </section>
          <ReasonList item={data.item} reasons={data.reasons} onQuestion={onQuestion} />
          <WhereToAct row={row} item={data.item} link={data.link} actions={data.actions} />
        </div>
      ) : (
        <div className="detail-body">
          <Pending of={{ ...detail, data: null }} />
        </div>
      )}
    </aside>
  );
}
