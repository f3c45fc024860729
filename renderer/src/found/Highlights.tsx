import { useState } from "react";
import { itemText } from "../../../src/locales/index.ts";
import type { Highlight } from "../../../src/model/query.ts";
import { useItemsViews } from "../items/ItemsViews.tsx";
import { useTranslator } from "../shared/context/LanguageProvider.tsx";
import { useMediaUrl } from "../shared/hooks/useMediaUrl.ts";
import { useTranslation } from "../shared/hooks/useTranslation.ts";

/** So few letters are set larger. */
const SHORT = 36;

/** The person's own public items, large: what "public" means, seen. */
export function Highlights({ highlights }: { readonly highlights: readonly Highlight[] }) {
  const { t } = useTranslation();
  if (highlights.length === 0) return null;
  return (
    <ul className="tiles" aria-label={t("found.tiles")}>
      {highlights.map((highlight) => (
        <li key={highlight.item.row}>
          <Tile {...highlight} />
        </li>
      ))}
    </ul>
  );
}

function Tile({ why, item }: Highlight) {
  const { t } = useTranslation();
  const words = useTranslator();
  const { show } = useItemsViews();
  const [broken, setBroken] = useState(false);
  const picture = item.media.first?.type === "image" && item.media.first.inExport && !broken;
  const url = useMediaUrl(item.row, 0, picture);
  const text = itemText(words, item);
  const kind = t(`words:kind.${item.kind}`);
  // A post with a picture says so itself.
  const name = picture && item.kind === "post" && why === "picture" ? "" : t(`found.why.${why}`, { kind });
  return (
    <button
      type="button"
      className="tile"
      data-picture={picture}
      onClick={() => show({ verdicts: ["in-scope", "likely-in-scope"] }, item.row)}
    >
      {picture ? <img src={url} alt="" decoding="async" onError={() => setBroken(true)} /> : null}
      {picture && text === "" ? null : (
        <span className="tile-text" dir="auto" data-own data-short={text.length < SHORT}>
          {text || kind}
        </span>
      )}
      <span className="tile-note">
        {name === "" ? null : <>{name} </>}
        {item.createdAt ? <span className="number">{item.createdAt.slice(0, 4)}</span> : null}
      </span>
    </button>
  );
}
