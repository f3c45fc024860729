import type { ItemDetail } from "../../../src/api/contract.ts";
import { useBridge } from "../bridge/BridgeContext.tsx";
import { ExternalLink } from "../shared/ExternalLink.tsx";
import { Icon } from "../shared/Icon.tsx";
import { useToast } from "../shared/ToastContext.tsx";
import { useTranslation } from "../shared/useTranslation.ts";

interface Props {
  readonly row: number;
  readonly item: ItemDetail["item"];
  readonly actions: ItemDetail["actions"];
}

/** Where on the platform this item can be changed: the item itself where the export has its address, else the right page. */
export function WhereToAct({ row, item, actions }: Props) {
  const { t } = useTranslation();
  const bridge = useBridge();
  const toast = useToast();
  if (!item.url && actions.length === 0) return null;
  const failed = () => toast({ text: t("common.notOpened") });
  const openItem = () => bridge.openItem(row).then((opened) => (opened ? undefined : failed()), failed);
  return (
    <section className="stack-small" aria-labelledby="detail-act">
      <h3 id="detail-act">{t("items.detail.act")}</h3>
      {item.url ? (
        <div>
          <button type="button" className="button button-small" title={item.url} onClick={() => void openItem()}>
            {t("items.detail.openItem", { platform: t(`words:platform.${item.platform}`) })}
            <Icon name="external" />
            <span className="visually-hidden"> {t("common.opensBrowser")}</span>
          </button>
        </div>
      ) : null}
      <ul className="stack-small actions">
        {actions.map((action) => (
          <li key={action.linkId}>
            <ExternalLink linkId={action.linkId} url={action.url}>
              {action.label}
            </ExternalLink>
            {action.path ? <p className="small muted">{action.path}</p> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
