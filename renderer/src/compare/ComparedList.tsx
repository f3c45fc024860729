import type { ReactNode } from "react";
import type { COMPARED_LISTS, ComparedRow } from "../../../src/model/comparison.ts";
import { useFormat } from "../shared/hooks/useFormat.ts";
import { useTranslation } from "../shared/hooks/useTranslation.ts";

interface Props {
  readonly list: (typeof COMPARED_LISTS)[number];
  readonly count: number;
  /** The first of them. */
  readonly rows: readonly ComparedRow[];
  readonly children?: ReactNode;
}

/** One list of a comparison, folded: what it means, and its first items. */
export function ComparedList({ list, count, rows, children }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <details className="card compared">
      <summary>
        <h2>{t("compare.list", { name: t(`cli:compare.${list}`), count })}</h2>
      </summary>
      <p className="muted measure">{t(`report:comparison.what.${list}`)}</p>
      {children}
      {count > rows.length ? <p className="small muted">{t("report:comparison.cut", { count: rows.length })}</p> : null}
      <ul className="compared-rows">
        {rows.map((row) => (
          <li key={`${row.platform} ${row.id}`}>
            <p className="small muted">
              {row.createdAt ? format.day(row.createdAt) : t("words:misc.noDate")} · {t(`words:kind.${row.kind}`)} ·{" "}
              {t(`words:platform.${row.platform}`)} ·{" "}
              {row.from === null
                ? t(`words:verdict.${row.verdict}`)
                : t("report:comparison.change", {
                    from: t(`words:verdict.${row.from}`),
                    to: t(`words:verdict.${row.verdict}`),
                  })}
            </p>
            <p dir="auto" className="compared-text">
              {row.text === "" ? t("words:misc.noText") : row.text}
            </p>
          </li>
        ))}
      </ul>
    </details>
  );
}
