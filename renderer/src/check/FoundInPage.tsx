import { useState } from "react";
import type { Output } from "../../../src/api/contract/index.ts";
import { useFormat } from "../shared/hooks/useFormat.ts";
import { useTranslation } from "../shared/hooks/useTranslation.ts";
import { Notice } from "../shared/Notice.tsx";
import { RestOfTime } from "./RestOfTime.tsx";

type Found = Output<"view.show">;

/** What a page proved: how many by now, back to when, and each with the line that shows it. */
export function FoundInPage({ found, undo }: { readonly found: Found; readonly undo: () => void }) {
  const { t } = useTranslation();
  const format = useFormat();
  const [answered, setAnswered] = useState<boolean>(false);
  const words = { count: found.seen, of: format.number(found.of) };
  return (
    <section className="stack" aria-label={t("check.found")}>
      <Notice icon="check">
        <p className="number">
          {found.oldest === null
            ? t("check.seen", words)
            : t("check.seenBackTo", { ...words, day: format.longDay(found.oldest) })}
        </p>
        <p className="small">{t("check.now", { count: found.matched, added: format.number(found.added) })}</p>
        {found.added > 0 && !answered ? (
          <div>
            <button type="button" className="button button-small" onClick={undo}>
              {t("common.undo")}
            </button>
          </div>
        ) : null}
      </Notice>
      <p className="small muted">{t("check.provesNothing")}</p>
      {found.rest === null ? null : <RestOfTime rest={found.rest} answered={answered} setAnswered={setAnswered} />}
      <details>
        <summary>{t("check.lines", { count: found.matches.length })}</summary>
        <ul className="page-lines">
          {found.matches.map(({ item, line, certainty }) => (
            <li key={item.row}>
              <span className="small muted">
                {item.createdAt === null ? t("overview.noDate") : format.day(item.createdAt)}
                {certainty === "likely" ? ` · ${t("check.likely")}` : ""}
              </span>
              <q dir="auto">{line}</q>
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}
