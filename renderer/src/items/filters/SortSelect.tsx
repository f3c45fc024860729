import type { Sort } from "../../../../src/model/query.ts";
import { useTranslation } from "../../shared/hooks/useTranslation.ts";

const SORTS = ["verdict-desc", "date-desc", "date-asc", "kind-desc", "container-desc"] as const;

interface Props {
  readonly sort: Sort;
  readonly onChange: (sort: Sort) => void;
}

/** The order of the items. In a narrow window it is among the filters, else above the list. */
export function SortSelect({ sort, onChange }: Props) {
  const { t } = useTranslation();
  const sortBy = (value: string) => {
    const [by, direction] = value.split("-");
    onChange({ by: by as Sort["by"], descending: direction === "desc" });
  };
  return (
    <select
      className="select items-sort"
      aria-label={t("items.sort.label")}
      value={`${sort.by}-${sort.descending ? "desc" : "asc"}`}
      onChange={(event) => sortBy(event.target.value)}
    >
      {SORTS.map((each) => (
        <option key={each} value={each}>
          {t(`items.sort.${each}`)}
        </option>
      ))}
    </select>
  );
}
