import type { ReactNode } from "react";
import { useBridge } from "../bridge/BridgeContext.tsx";
import { Icon } from "./Icon.tsx";
import { useToast } from "./ToastContext.tsx";
import { useTranslation } from "./useTranslation.ts";

interface Props {
  readonly linkId: string;
  /** Where it leads, shown as a tooltip; opening goes by id, so that nothing on a screen can send the user elsewhere. */
  readonly url?: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A page of our own policy data, opened in the system's browser. */
export function ExternalLink({ linkId, url, className = "link-button", children }: Props) {
  const { t } = useTranslation();
  const bridge = useBridge();
  const toast = useToast();
  const failed = () => toast({ text: t("common.notOpened") });
  const open = () => bridge.openExternal(linkId).then((opened) => (opened ? undefined : failed()), failed);
  return (
    <button type="button" className={className} title={url} onClick={() => void open()}>
      {children} <Icon name="external" />
      <span className="visually-hidden"> {t("common.opensBrowser")}</span>
    </button>
  );
}

/** The host of an address, for a source's short name: "facebook.com". */
export function hostOf(url: string): string {
  try {
    return new URL(url).hostname.replace(/^www\./, "");
  } catch {
    return url;
  }
}
