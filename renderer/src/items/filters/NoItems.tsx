import { Filter } from "../../../../src/model/filter.ts";
import { useTranslation } from "../../shared/hooks/useTranslation.ts";
import type { ItemsAs } from "../list/cells.ts";

interface Props {
  readonly filter: Filter;
  readonly as: ItemsAs;
  readonly onChange: (filter: Filter) => void;
  readonly onList: () => void;
}

/** Said where nothing fits, with each way out. */
export function NoItems({ filter, as, onChange, onList }: Props) {
  const { t } = useTranslation();
  const filtered = JSON.stringify({ ...filter, text: "" }) !== JSON.stringify(Filter.parse({}));
  return (
    <div className="items-none stack-small">
      <p className="muted">{t("items.none")}</p>
      <p className="row">
        {filter.text === "" ? null : (
          <button type="button" className="button" onClick={() => onChange({ ...filter, text: "" })}>
            {t("items.clearSearch")}
          </button>
        )}
        {filtered ? (
          <button type="button" className="button" onClick={() => onChange({ ...Filter.parse({}), text: filter.text })}>
            {t("items.withoutFilters")}
          </button>
        ) : null}
        {as === "pictures" ? (
          <button type="button" className="button" onClick={onList}>
            {t("items.asList")}
          </button>
        ) : null}
      </p>
    </div>
  );
}
