import { useEffect, useRef } from "react";
import type { ItemDetail } from "../../../../src/api/contract/index.ts";
import { itemText } from "../../../../src/locales/index.ts";
import type { Decision } from "../../../../src/model/vocabulary.ts";
import { useOperation } from "../../bridge/useOperation.ts";
import { useTranslator } from "../../shared/context/LanguageProvider.tsx";
import { useFormat } from "../../shared/hooks/useFormat.ts";
import { useTranslation } from "../../shared/hooks/useTranslation.ts";
import { Icon } from "../../shared/Icon.tsx";
import { Pending } from "../../shared/Problems.tsx";
import { Evidence } from "./Evidence.tsx";
import { ItemFacts, ItemHead } from "./ItemFacts.tsx";
import { ItemMedia } from "./ItemMedia.tsx";
import { ItemText } from "./ItemText.tsx";
import { ReasonList } from "./ReasonList.tsx";
import { WhereToAct } from "./WhereToAct.tsx";

interface Props {
  readonly row: number;
  /** Where it stands in the list; null where that is not known. */
  readonly place: number | null;
  readonly total: number;
  readonly onStep: (by: 1 | -1) => void;
  readonly onLoaded: (detail: ItemDetail) => void;
  readonly onDecide: (decision: Decision | null) => void;
  readonly onClose: () => void;
  readonly onQuestion: (question: string) => void;
}

/** The whole item: its pictures and words first, then who can use it and why, and where it is changed. */
export function DetailPane({ row, place, total, onStep, onLoaded, onDecide, onClose, onQuestion }: Props) {
  const { t } = useTranslation();
  const words = useTranslator();
  const detail = useOperation("items.detail", { row });
  const pane = useRef<HTMLElement>(null);
  const loaded = useRef(onLoaded);
  loaded.current = onLoaded;
  const data = detail.data?.row === row ? detail.data : null;
  useEffect(() => {
    if (row >= 0) pane.current?.scrollTo(0, 0);
  }, [row]);
  useEffect(() => {
    if (data) loaded.current(data);
  }, [data]);
  return (
    <aside ref={pane} className="detail" aria-label={t("items.detail.label")}>
      <Steps place={place} total={total} onStep={onStep} onClose={onClose} />
      {data ? (
        <div className="detail-body">
          <ItemMedia row={row} media={data.item.media} />
          <ItemHead item={data.item} />
          <ItemText key={row} text={itemText(words, data.item)} alone={data.item.media.length === 0} />
          <ItemFacts detail={data} onDecide={onDecide} />
          <ReasonList item={data.item} reasons={data.reasons} onQuestion={onQuestion} />
          <WhereToAct row={row} item={data.item} link={data.link} actions={data.actions} />
          <Evidence key={`evidence ${row}`} item={data.item} reasons={data.reasons} />
        </div>
      ) : (
        <div className="detail-body">
          <Pending of={{ ...detail, data: null }} />
        </div>
      )}
    </aside>
  );
}

function Steps({ place, total, onStep, onClose }: Pick<Props, "place" | "total" | "onStep" | "onClose">) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <div className="detail-head">
      <button
        type="button"
        className="button button-icon"
        aria-label={t("items.keys.previous")}
        aria-keyshortcuts="k"
        disabled={place === 0}
        onClick={() => onStep(-1)}
      >
        <Icon name="back" />
      </button>
      <button
        type="button"
        className="button button-icon"
        aria-label={t("items.keys.next")}
        aria-keyshortcuts="j"
        disabled={place !== null && place >= total - 1}
        onClick={() => onStep(1)}
      >
        <Icon name="chevron" />
      </button>
      <p className="small muted number" role="status">
        {place === null
          ? null
          : t("items.detail.place", { place: format.number(place + 1), count: total, all: format.number(total) })}
      </p>
      <button type="button" className="button button-icon" aria-label={t("common.close")} onClick={onClose}>
        <Icon name="close" />
      </button>
    </div>
  );
}
