import { type ClipboardEvent, useId } from "react";
import { FileButton } from "../shared/FileButton.tsx";
import { useTranslation } from "../shared/hooks/useTranslation.ts";
import { useOwnDrop } from "./useOwnDrop.ts";

interface Props {
  readonly busy: boolean;
  /** What was pasted or chosen, with the name it has. */
  readonly give: (content: Blob, file: string) => void;
}

/** Takes a page: pasted, dropped as a file, or chosen. What was pasted is looked at once and does not stay in the field. */
export function PageField({ busy, give }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const giveText = (text: string) => give(new Blob([text]), t("check.pasted"));
  const over = useOwnDrop((dropped) => (typeof dropped === "string" ? giveText(dropped) : give(dropped, dropped.name)));
  const onPaste = (event: ClipboardEvent) => {
    const file = event.clipboardData.files[0];
    const text = event.clipboardData.getData("text/plain");
    event.preventDefault();
    if (text !== "") giveText(text);
    else if (file) give(file, file.name);
  };
  return (
    <div className="page-field stack-small" data-over={over}>
      <label htmlFor={id}>{t("check.field")}</label>
      <textarea
        id={id}
        className="textarea"
        rows={3}
        readOnly={busy}
        value=""
        onChange={() => undefined}
        placeholder={t("check.placeholder")}
        onPaste={onPaste}
      />
      <div className="file-choice small">
        <span>{t("check.file")}</span>
        <FileButton
          label={t("check.choose")}
          accept=".html,.htm,.mhtml,.mht,.webarchive,.txt"
          look="small"
          disabled={busy}
          onFiles={([file]) => file && give(file, file.name)}
        />
      </div>
    </div>
  );
}
