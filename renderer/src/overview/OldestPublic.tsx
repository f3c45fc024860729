import type { ItemRow } from "../../../src/model/query.ts";
import { useItemsViews } from "../items/ItemsViews.tsx";
import { useFormat } from "../shared/useFormat.ts";
import { useTranslation } from "../shared/useTranslation.ts";
import { VerdictChip } from "../shared/VerdictChip.tsx";

/** The item that answers "also fifteen years back?" */
export function OldestPublic({ item }: { readonly item: ItemRow }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { show } = useItemsViews();
  return (
    <section className="card stack-small" aria-labelledby="oldest-public">
      <h2 id="oldest-public">{t("overview.oldest")}</h2>
      <p className="small muted">
        {item.createdAt ? format.longDay(item.createdAt) : t("overview.noDate")} ·{" "}
        {t(`words:platform.${item.platform}`)} · {t(`words:kind.${item.kind}`)}
      </p>
      <p className="quote" dir="auto">
        {item.text || t("words:misc.noText")}
      </p>
      <div className="row">
        <VerdictChip verdict={item.verdict} />
        <button
          type="button"
          className="link-button small"
          onClick={() => show({ verdicts: ["in-scope", "likely-in-scope"] }, item.row)}
        >
          {t("overview.open")}
        </button>
      </div>
    </section>
  );
}
