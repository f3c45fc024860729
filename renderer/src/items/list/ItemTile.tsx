import { memo, useEffect, useState } from "react";
import { itemText } from "../../../../src/locales/index.ts";
import type { ItemRow } from "../../../../src/model/query.ts";
import { useTranslator } from "../../shared/context/LanguageProvider.tsx";
import { useFormat } from "../../shared/hooks/useFormat.ts";
import { useMediaUrl } from "../../shared/hooks/useMediaUrl.ts";
import { useTranslation } from "../../shared/hooks/useTranslation.ts";
import { Icon } from "../../shared/Icon.tsx";
import { VerdictMark } from "../../shared/VerdictChip.tsx";
import { type CellProps, optionOf } from "./cells.ts";

/** One's own picture, as large as the columns allow. What it says besides is for who cannot see it, and in its corners. */
export const ItemTile = memo(function ItemTile(cell: CellProps) {
  const { item, selected } = cell;
  const { t } = useTranslation();
  return (
    <div {...optionOf(cell)} className="item-tile">
      {item === null ? (
        <span className="tile-face" />
      ) : (
        <>
          <Face key={item.row} item={item} />
          <Words item={item} />
          <span className="tile-verdict" data-verdict={item.verdict} aria-hidden="true">
            <VerdictMark verdict={item.verdict} />
          </span>
          {item.decision ? <span className="tile-decision">{t(`words:decision.${item.decision}`)}</span> : null}
        </>
      )}
      <span className="item-box" aria-hidden="true">
        <span data-on={selected}>{selected ? <Icon name="check" /> : null}</span>
      </span>
    </div>
  );
});

function Words({ item }: { readonly item: ItemRow }) {
  const { t } = useTranslation();
  const words = useTranslator();
  const format = useFormat();
  return (
    <span className="visually-hidden">
      {[
        itemText(words, item) || t(`words:kind.${item.kind}`),
        item.createdAt ? format.day(item.createdAt) : t("words:misc.noDate"),
        t(`words:verdict.${item.verdict}`),
      ].join(", ")}
    </span>
  );
}

/** Long enough that a fast scroll asks for nothing that it only passes: a picture may have many megabytes. */
const LOOKED_AT_MS = 120;

/** The picture, the first frame of a film, or, where the export lacks it, the words beside a sign. */
function Face({ item }: { readonly item: ItemRow }) {
  const words = useTranslator();
  const [wanted, setWanted] = useState(false);
  const [broken, setBroken] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setWanted(true), LOOKED_AT_MS);
    return () => clearTimeout(timer);
  }, []);
  const first = item.media.first;
  const film = first?.type === "video";
  const shown = first?.inExport === true && !broken && (first.type === "image" || film);
  const url = useMediaUrl(item.row, 0, shown && wanted);
  const fail = () => setBroken(true);
  if (!shown)
    return (
      <span className="tile-face tile-words" aria-hidden="true">
        <Icon name={film ? "video" : "image"} />
        <span dir="auto">{itemText(words, item)}</span>
      </span>
    );
  return (
    <span className="tile-face" aria-hidden="true">
      {url !== undefined && !film ? <img src={url} alt="" decoding="async" draggable={false} onError={fail} /> : null}
      {url !== undefined && film ? (
        <video src={`${url}#t=0.1`} muted playsInline preload="metadata" onError={fail} />
      ) : null}
      {film || item.media.count > 1 ? (
        <span className="tile-sign">
          <Icon name={film ? "video" : "copy"} />
        </span>
      ) : null}
    </span>
  );
}
