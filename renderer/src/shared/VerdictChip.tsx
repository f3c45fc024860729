import type { Verdict } from "../../../src/model/vocabulary.ts";
import { useTranslation } from "./hooks/useTranslation.ts";

/** A shape for each verdict, from full to empty, so that colour is never the only sign. */
export function VerdictMark({ verdict }: { readonly verdict: Verdict }) {
  return (
    <svg className="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {verdict === "in-scope" && <circle cx="8" cy="8" r="5.5" fill="currentColor" />}
      {verdict === "likely-in-scope" && (
        <>
          <circle cx="8" cy="8" r="4.75" fill="none" stroke="currentColor" strokeWidth="1.5" />
          <path d="M8 2.5a5.5 5.5 0 0 1 0 11Z" fill="currentColor" />
        </>
      )}
      {verdict === "undetermined" && (
        <circle cx="8" cy="8" r="4.75" fill="none" stroke="currentColor" strokeWidth="1.75" strokeDasharray="2.4 2.2" />
      )}
      {verdict === "formerly-public" && (
        <>
          <circle cx="8" cy="8" r="4.75" fill="none" stroke="currentColor" strokeWidth="1.5" />
          <path d="M8 5.2V8l1.9 1.5" fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" />
        </>
      )}
      {verdict === "not-in-scope" && (
        <circle cx="8" cy="8" r="4.75" fill="none" stroke="currentColor" strokeWidth="1.5" />
      )}
    </svg>
  );
}

export function VerdictChip({ verdict }: { readonly verdict: Verdict }) {
  const { t } = useTranslation();
  return (
    <span className="chip chip-verdict" data-verdict={verdict}>
      <VerdictMark verdict={verdict} />
      <span>{t(`words:verdict.${verdict}`)}</span>
    </span>
  );
}
