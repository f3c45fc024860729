import { useId } from "react";
import { useFormat } from "../shared/hooks/useFormat.ts";
import { useTranslation } from "../shared/hooks/useTranslation.ts";
import type { Upload } from "./useDroppedFiles.ts";

export function UploadProgress({ upload }: { readonly upload: Upload }) {
  const { t } = useTranslation();
  const format = useFormat();
  const id = useId();
  return (
    <div className="stack-small drop-upload">
      <span id={id} dir="auto">
        {t("start.upload.copying", { name: upload.name })}
      </span>
      <progress className="progress" aria-labelledby={id} max={Math.max(upload.size, 1)} value={upload.sent} />
      <span className="small muted">
        {t("start.upload.sent", { sent: format.bytes(upload.sent), size: format.bytes(upload.size) })}{" "}
        {t("start.upload.faster")}
      </span>
    </div>
  );
}
