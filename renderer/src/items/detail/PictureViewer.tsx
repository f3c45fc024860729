import { useEffect, useRef } from "react";
import { useTranslation } from "../../shared/hooks/useTranslation.ts";
import { Icon } from "../../shared/Icon.tsx";

interface Props {
  readonly url: string;
  readonly name: string;
  readonly onClose: () => void;
}

/** One picture as large as the window; a click anywhere, or Escape, leads back. */
export function PictureViewer({ url, name, onClose }: Props) {
  const { t } = useTranslation();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    if (element && !element.open) element.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog ref={dialog} className="viewer" aria-label={name} onClose={onClose}>
      <button type="button" className="viewer-close" aria-label={t("common.close")} onClick={onClose}>
        <img className="viewer-picture" src={url} alt={name} />
        <Icon name="close" />
      </button>
    </dialog>
  );
}
