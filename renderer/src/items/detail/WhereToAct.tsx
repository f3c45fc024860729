import type { ItemDetail } from "../../../../src/api/contract/index.ts";
import { useBridge } from "../../bridge/BridgeContext.tsx";
import { ActionWords } from "../../shared/ActionWords.tsx";
import { OutwardLink } from "../../shared/ExternalLink.tsx";
import { useTranslation } from "../../shared/hooks/useTranslation.ts";

interface Props {
  readonly row: number;
  readonly item: ItemDetail["item"];
  readonly link: ItemDetail["link"];
  readonly actions: ItemDetail["actions"];
}

/** Where on the platform this item can be changed: the item itself where the export has its address, else the right page. */
export function WhereToAct({ row, item, link, actions }: Props) {
  const { t } = useTranslation();
  const bridge = useBridge();
  const { openItem } = bridge;
  if (link === null && actions.length === 0) return null;
  return (
    <section className="stack-small" aria-labelledby="detail-act">
      <h3 id="detail-act">{t("items.detail.act")}</h3>
      {link === null ? null : (
        <div>
          <OutwardLink className="button button-small" url={link} open={openItem ? () => openItem(row) : undefined}>
            {t("items.detail.openItem", { platform: t(`words:platform.${item.platform}`) })}
          </OutwardLink>
        </div>
      )}
      <ul className="stack-small actions">
        {actions.map((action) => (
          <li key={action.title}>
            <ActionWords action={action} />
          </li>
        ))}
      </ul>
    </section>
  );
}
