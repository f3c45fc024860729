import { useState } from "react";
import { CopyButton } from "../../shared/CopyButton.tsx";
import { useTranslation } from "../../shared/hooks/useTranslation.ts";

/** Beyond this a text is shown in part: a caption can hold a megabyte. */
const FIRST = 4000;

/** What the user wrote, as plain text: addresses in it are not links. `alone`: there is nothing else to show. */
export function ItemText({ text, alone }: { readonly text: string; readonly alone: boolean }) {
  const { t } = useTranslation();
  const [all, setAll] = useState(false);
  if (text === "") return alone ? <p className="muted">{t("words:misc.noText")}</p> : null;
  const long = text.length > FIRST;
  return (
    <section className="stack-small" aria-label={t("items.detail.text")}>
      <p className="detail-text" dir="auto">
        {long && !all ? `${text.slice(0, FIRST)}…` : text}
      </p>
      <div className="row">
        {long && !all ? (
          <button type="button" className="button button-small" onClick={() => setAll(true)}>
            {t("items.detail.allText", { count: text.length })}
          </button>
        ) : null}
        <CopyButton small text={text} label={t("items.detail.copy")} />
      </div>
    </section>
  );
}
