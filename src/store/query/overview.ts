import { noteBit } from "../../columns/batch.ts";
import type { Overview, QuestionDetail } from "../../model/query.ts";
import type { VerdictCounts } from "../../model/report.ts";
import { type Account, isOpen } from "../../model/report.ts";
import { isListed, NOTES, VERDICTS } from "../../model/vocabulary.ts";
import type { AuditData } from "../auditData.ts";
import { rowOf } from "../itemOf.ts";
import { highlightsOf } from "./highlights.ts";
import { countBoth, EVERYBODY, summarise, type Whose } from "./summary.ts";

const ALWAYS_LIMIT = 50;
/** Rules behind the items that anyone can see whatever the settings. */
const ALWAYS_RULES = new Set(["facebook-always-public", "instagram-always-public"]);

/** Everything the overview screen shows, counted in a few passes over the columns. */
export function overviewOf(
  data: AuditData,
  accounts: readonly Account[],
  questions: readonly QuestionDetail[],
  includeReactions: boolean,
  whose: Whose = EVERYBODY,
): Omit<Overview, "reduced"> {
  const { items } = data;
  const rows = whose === EVERYBODY ? items.rows : items.rows.filter((row) => whose(items.account[row] ?? 0));
  const counts = countBoth(data, includeReactions, whose);
  const { head } = counts;
  const breakdown = (map: ReadonlyMap<string, VerdictCounts>) =>
    [...map].map(([value, verdicts]) => ({ value, verdicts }));
  const files = { read: 0, "not-needed": 0, private: 0, unknown: 0, failed: 0 };
  for (const file of data.files) files[file.status]++;
  return {
    generatedAt: data.generatedAt.toISOString(),
    sources: [...data.sources],
    accounts: [...accounts],
    files: {
      ...files,
      notRead: data.files.filter((f) => f.status === "unknown" || f.status === "failed").slice(0, 500),
    },
    summary: summarise(counts),
    byPlatform: breakdown(head.platform),
    byKind: breakdown(head.kind),
    byYear: breakdown(head.year),
    ...scan(data, rows, includeReactions),
    highlights: highlightsOf(data, rows),
    listed: rows.reduce((sum, row) => sum + (isListed(items.decisionAt(row)) ? 1 : 0), 0),
    openQuestions: questions.filter(isOpen).length,
    problems: [...data.problems],
  };
}

function scan(
  data: AuditData,
  rows: Uint32Array,
  includeReactions: boolean,
): Pick<Overview, "reactions" | "notes" | "oldestPublic" | "alwaysPublic"> {
  const { items } = data;
  const always = items.findings.list.map(
    (f) => f.value === "public" && f.reasons.some((r) => ALWAYS_RULES.has(r.rule)),
  );
  const likely = VERDICTS.indexOf("likely-in-scope");
  const noted = new Map<number, number>();
  const alwaysRows: number[] = [];
  let reactions = 0;
  let oldest = -1;
  for (const row of rows) {
    if (items.isReaction(row)) {
      reactions++;
      if (!includeReactions) continue;
    }
    const bits = items.notes[row] ?? 0;
    if (bits !== 0) noted.set(bits, (noted.get(bits) ?? 0) + 1);
    if (always[items.finding[row] ?? 0] && alwaysRows.length < ALWAYS_LIMIT) alwaysRows.push(row);
    const at = items.createdAt[row] ?? Number.NaN;
    if (Number.isNaN(at) || items.verdictAt(row) > likely) continue;
    if (oldest === -1 || at < (items.createdAt[oldest] ?? Number.POSITIVE_INFINITY)) oldest = row;
  }
  const count = (bit: number) => [...noted].reduce((sum, [bits, n]) => (bits & bit ? sum + n : sum), 0);
  return {
    reactions,
    notes: NOTES.map((value) => ({ value, count: count(noteBit(value)) })).filter((n) => n.count > 0),
    oldestPublic: oldest === -1 ? null : rowOf(oldest, data),
    alwaysPublic: alwaysRows.map((row) => rowOf(row, data)),
  };
}
