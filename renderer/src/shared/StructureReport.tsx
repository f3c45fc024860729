import { useState } from "react";
import { useOperation } from "../bridge/useOperation.ts";
import { CopyButton } from "./CopyButton.tsx";
import { Dialog } from "./Dialog.tsx";
import { useTranslation } from "./hooks/useTranslation.ts";
import { Pending } from "./Problems.tsx";

/** Offers the shape of the files that were not understood, for the maintainers. The user sees all of it before copying. */
export function StructureReport() {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  return (
    <div>
      <button type="button" className="button button-small" onClick={() => setOpen(true)}>
        {t("structure.button")}
      </button>
      {open ? <StructureDialog onClose={() => setOpen(false)} /> : null}
    </div>
  );
}

function StructureDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const report = useOperation("structure", {});
  return (
    <Dialog
      title={t("structure.title")}
      onClose={onClose}
      actions={
        <>
          <button type="button" className="button" onClick={onClose}>
            {t("common.close")}
          </button>
          {report.data ? <CopyButton text={report.data.text} label={t("structure.copy")} /> : null}
        </>
      }
    >
      <p>{t("structure.what")}</p>
      <p className="muted">{t("structure.notSent")}</p>
      <Pending of={report} />
      {report.data ? (
        <textarea
          className="textarea code"
          aria-label={t("structure.title")}
          rows={14}
          dir="ltr"
          readOnly
          spellCheck={false}
          value={report.data.text}
        />
      ) : null}
    </Dialog>
  );
}
