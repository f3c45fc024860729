import type { VerdictCounts } from "../../../src/model/report.ts";
import { VERDICTS } from "../../../src/model/vocabulary.ts";

/** One bar, split by verdict. It repeats numbers that stand beside it, so it is hidden from screen readers. */
export function VerdictBar({ verdicts, of }: { readonly verdicts: VerdictCounts; readonly of?: number }) {
  const total = VERDICTS.reduce((sum, verdict) => sum + verdicts[verdict], 0);
  if (total === 0) return <span className="bar" aria-hidden="true" />;
  return (
    <span className="bar" aria-hidden="true">
      <span className="bar-fill" style={{ width: `${of ? Math.max(0.5, (total / of) * 100) : 100}%` }}>
        {VERDICTS.filter((verdict) => verdicts[verdict] > 0).map((verdict) => (
          <span key={verdict} className="bar-part" data-verdict={verdict} style={{ flexGrow: verdicts[verdict] }} />
        ))}
      </span>
    </span>
  );
}
