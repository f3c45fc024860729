import type { ItemDetail } from "../../../../src/api/contract/index.ts";
import type { Item } from "../../../../src/model/report.ts";
import { useFormat } from "../../shared/hooks/useFormat.ts";
import { useTranslation } from "../../shared/hooks/useTranslation.ts";
import { PathText } from "../../shared/PathText.tsx";

/** For whoever wants to check: the exact time, and where each reason and the item itself stand in the export. */
export function Evidence({ item, reasons }: Pick<ItemDetail, "item" | "reasons">) {
  const { t } = useTranslation();
  const found = reasons.flatMap(({ rule, evidence }) => (evidence ? [{ rule, evidence }] : []));
  return (
    <details className="small evidence">
      <summary>{t("items.detail.evidence")}</summary>
      <div className="stack-small">
        <Instant item={item} />
        {found.length > 0 ? (
          <div>
            <p className="muted">{t("items.detail.behind")}</p>
            <ol>
              {found.map(({ rule, evidence }) => (
                <li key={`${rule} ${evidence.file} ${evidence.pointer}`}>
                  <PathText path={evidence.file} pointer={evidence.pointer} />
                </li>
              ))}
            </ol>
          </div>
        ) : null}
        <div>
          <p className="muted">{t("items.detail.sources", { count: item.sources.length })}</p>
          <ul className="plain-list">
            {item.sources.map((source) => (
              <li key={`${source.source} ${source.file} ${source.pointer}`}>
                <PathText path={source.file} pointer={source.pointer} />
              </li>
            ))}
          </ul>
        </div>
      </div>
    </details>
  );
}

/** The moment, where the export tells more than the day. */
function Instant({ item }: { readonly item: Item }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (item.createdAt === null || item.createdAtPrecision === "day") return null;
  const instant = format.instant(item.createdAt);
  return <p>{t(item.createdAtZone === "utc" ? "items.detail.utc" : "items.detail.asPrinted", { instant })}</p>;
}
