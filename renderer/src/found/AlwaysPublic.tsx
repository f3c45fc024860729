import { fieldWord, itemText } from "../../../src/locales/index.ts";
import type { ItemRow } from "../../../src/model/query.ts";
import { useItemsViews } from "../items/ItemsViews.tsx";
import { useTranslator } from "../shared/context/LanguageProvider.tsx";
import { useTranslation } from "../shared/hooks/useTranslation.ts";

/** What anyone can see whatever the settings are: name, picture and the like. */
export function AlwaysPublic({ items }: { readonly items: readonly ItemRow[] }) {
  const { t } = useTranslation();
  const words = useTranslator();
  const { show } = useItemsViews();
  return (
    <section className="card stack-small" aria-labelledby="always-public">
      <h2 id="always-public">{t("overview.always.title")}</h2>
      <p className="small muted">{t("overview.always.why")}</p>
      <ul className="line-grid">
        {items.map((item) => (
          <li key={item.row} className="line-grid-entry">
            <button type="button" className="line" onClick={() => show({ kinds: [item.kind] }, item.row)}>
              <span className="line-words">
                <span dir="auto">{itemText(words, item) || t(`words:kind.${item.kind}`)}</span>
                <span className="small muted">
                  {(item.field ? fieldWord(words, item.field) : null) ?? t(`words:kind.${item.kind}`)} ·{" "}
                  {t(`words:platform.${item.platform}`)}
                </span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
