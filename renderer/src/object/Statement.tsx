import { useId, useState } from "react";
import type { Platform } from "../../../src/model/vocabulary.ts";
import { useOperation } from "../bridge/useOperation.ts";
import { CopyButton } from "../shared/CopyButton.tsx";
import { Pending } from "../shared/Problems.tsx";
import { useTranslation } from "../shared/useTranslation.ts";

/** An optional text for the form's field, to change and copy; it is never sent or kept. */
export function Statement({ platform }: { readonly platform: Platform }) {
  const { t } = useTranslation();
  const statement = useOperation("objection.statement", { platform });
  const [edited, setEdited] = useState<string | null>(null);
  const id = useId();
  const text = edited ?? statement.data?.text ?? "";
  return (
    <section className="card stack" aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{t("object.statement.title")}</h3>
      <p className="small muted measure" id={`${id}-hint`}>
        {t(statement.data?.hasCounts ? "object.statement.hintCounts" : "object.statement.hint")}
      </p>
      <Pending of={statement} />
      {statement.data ? (
        <>
          <textarea
            className="textarea"
            aria-labelledby={`${id}-title`}
            aria-describedby={`${id}-hint`}
            rows={8}
            dir="auto"
            value={text}
            onChange={(event) => setEdited(event.target.value)}
          />
          <div className="row">
            <CopyButton text={text} label={t("object.statement.copy")} />
            {edited !== null ? (
              <button type="button" className="button button-quiet" onClick={() => setEdited(null)}>
                {t("object.statement.reset")}
              </button>
            ) : null}
          </div>
        </>
      ) : null}
    </section>
  );
}
