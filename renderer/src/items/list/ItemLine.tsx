import type { TFunction } from "i18next";
import { memo } from "react";
import { itemText } from "../../../../src/locales/index.ts";
import type { ItemRow } from "../../../../src/model/query.ts";
import { NOTE_ICONS } from "../../found/SpecialSpots.tsx";
import { useTranslator } from "../../shared/context/LanguageProvider.tsx";
import { type Format, useFormat } from "../../shared/hooks/useFormat.ts";
import { useTranslation } from "../../shared/hooks/useTranslation.ts";
import { Icon } from "../../shared/Icon.tsx";
import { VerdictChip } from "../../shared/VerdictChip.tsx";
import { type CellProps, optionOf } from "./cells.ts";
import { Thumbnail } from "./Thumbnail.tsx";

/** One row. The list handles clicks and keys, and holds the focus; the box is for the mouse, Space on the list does the same. */
export const ItemLine = memo(function ItemLine(cell: CellProps) {
  const { index, item, selected } = cell;
  const { t } = useTranslation();
  const words = useTranslator();
  const format = useFormat();
  const notes = item?.notes.filter((note) => note !== "contested") ?? [];
  return (
    <div {...optionOf(cell)} className="item-line">
      <span className="item-box" aria-hidden="true">
        <span data-on={selected}>{selected ? <Icon name="check" /> : null}</span>
      </span>
      {item === null ? (
        <span className="item-words">
          <span className="skeleton" style={{ width: `${70 - ((index * 13) % 40)}%`, height: "0.9rem" }} />
          <span className="skeleton" style={{ width: "9rem", height: "0.7rem" }} />
        </span>
      ) : (
        <>
          <Thumbnail key={item.row} item={item} />
          <span className="item-words">
            <span className="item-text" dir="auto">
              {itemText(words, item) || item.attached || <span className="muted">{wordlessName(item, t)}</span>}
            </span>
            <span className="item-meta">
              <span className="nowrap">{facts(item, t, format).join(" · ")}</span>
              {item.container ? (
                <bdi className="item-container">
                  {item.container.name ?? t(`words:inContainer.${item.container.type}`)}
                </bdi>
              ) : null}
            </span>
          </span>
          {notes.length > 0 ? (
            <span className="item-notes">
              {notes.map((note) => (
                <span key={note} role="img" title={t(`words:note.${note}`)} aria-label={t(`words:note.${note}`)}>
                  <Icon name={NOTE_ICONS[note]} />
                </span>
              ))}
            </span>
          ) : null}
          {item.decision ? <span className="tag">{t(`words:decision.${item.decision}`)}</span> : null}
          <VerdictChip verdict={item.verdict} />
        </>
      )}
    </div>
  );
});

/** What a row says below its text. One piece of text, not three: rows are made by the dozen while scrolling. */
function facts(item: ItemRow, t: TFunction, format: Format): string[] {
  return [
    item.createdAt ? format.day(item.createdAt) : t("words:misc.noDate"),
    t(`words:platform.${item.platform}`),
    item.field ? t(`words:field.${item.field}`, { defaultValue: item.field }) : t(`words:kind.${item.kind}`),
  ];
}

function wordlessName(item: ItemRow, t: TFunction): string {
  return item.media.count > 0 ? t("items.mediaOnly", { count: item.media.count }) : t("words:misc.noText");
}
