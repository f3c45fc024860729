import type { ReactNode } from "react";
import { useBridge } from "../bridge/BridgeContext.tsx";
import { useToast } from "./context/ToastContext.tsx";
import { useTranslation } from "./hooks/useTranslation.ts";
import { Icon } from "./Icon.tsx";

interface Props {
  readonly linkId: string;
  /** The page's address in our own policy data. In the desktop app it is for reading alone: there the page opens by its id. */
  readonly url: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A page of our own policy data: a link that this browser opens, or, in the desktop app, a button that the system's does. */
export function ExternalLink({ linkId, url, className = "link-button", children }: Props) {
  const { openExternal } = useBridge();
  return (
    <OutwardLink url={url} className={className} open={openExternal ? () => openExternal(linkId) : undefined}>
      {children}
    </OutwardLink>
  );
}

interface OutwardProps {
  readonly url: string;
  readonly className?: string;
  /** How the host opens it; without, this browser follows the link. */
  readonly open: (() => Promise<boolean>) | undefined;
  readonly children: ReactNode;
}

/** A way out of the app. Where the system opens nothing, that is said with the address, to be taken elsewhere. */
export function OutwardLink({ url, className = "link-button", open, children }: OutwardProps) {
  const { t } = useTranslation();
  const toast = useToast();
  const words = (
    <>
      {children} <Icon name="external" />
      <span className="visually-hidden"> {t("common.opensBrowser")}</span>
    </>
  );
  if (!open)
    return (
      <a className={className} href={url} target="_blank" rel="noreferrer">
        {words}
      </a>
    );
  const failed = () => toast({ text: t("common.notOpened", { address: url }) });
  return (
    <button
      type="button"
      className={className}
      onClick={() => void open().then((opened) => (opened ? undefined : failed()), failed)}
    >
      {words}
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
