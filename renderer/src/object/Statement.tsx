import { useId, useState } from "react";
import type { Platform } from "../../../src/model/vocabulary.ts";
import { useOperation } from "../bridge/useOperation.ts";
import { CopyButton } from "../shared/CopyButton.tsx";
import { usePerson } from "../shared/context/PersonContext.tsx";
import { useTranslation } from "../shared/hooks/useTranslation.ts";
import { Pending } from "../shared/Problems.tsx";

/** An optional text for the form's field, to copy, and to change first; it is never sent or kept. */
export function Statement({ platform }: { readonly platform: Platform }) {
  const { t } = useTranslation();
  const statement = useOperation("objection.statement", { platform, person: usePerson().person });
  const [edited, setEdited] = useState<string | null>(null);
  const id = useId();
  const text = edited ?? statement.data?.text ?? "";
  return (
    <>
      <Pending of={statement} />
      {statement.data ? (
        <>
          <div className="row">
            <CopyButton text={text} label={t("object.statement.copy")} />
            {edited !== null ? (
              <button type="button" className="button button-quiet" onClick={() => setEdited(null)}>
                {t("object.statement.reset")}
              </button>
            ) : null}
          </div>
          <details className="small">
            <summary>{t("object.statement.read")}</summary>
            <div className="stack-small fold-body">
              <p className="muted" id={`${id}-hint`}>
                {t(statement.data.hasCounts ? "object.statement.hintCounts" : "object.statement.hint")}
              </p>
              <textarea
                className="textarea"
                aria-label={t("object.statement.title")}
                aria-describedby={`${id}-hint`}
                rows={8}
                dir="auto"
                value={text}
                onChange={(event) => setEdited(event.target.value)}
              />
            </div>
          </details>
        </>
      ) : null}
    </>
  );
}
