import type { Answer, AudienceWord, Period } from "../../../src/model/report.ts";

/** One row of the editor: this audience until this day (not included); the last row has no end. */
export interface PeriodRow {
  readonly key: number;
  readonly audience: AudienceWord;
  readonly until: string;
  /** See `Period`. */
  readonly seen?: number | undefined;
}

export interface PeriodForm {
  readonly rows: readonly PeriodRow[];
  /** The day of "Limit past posts", or "". */
  readonly limitedOn: string;
}

/** Reads an answer back into the editor; one that holds no periods gives a first row and a last. */
export function formOf(answer: Answer | null): PeriodForm {
  const given = answer !== null && typeof answer === "object" ? answer : {};
  const periods = withoutGaps(given.periods ?? []);
  const rows =
    periods.length > 0
      ? periods.map((period, key) => ({ key, audience: period.audience, until: period.to ?? "", seen: period.seen }))
      : [
          { key: 0, audience: "public" as const, until: "" },
          { key: 1, audience: "limited" as const, until: "" },
        ];
  return { rows, limitedOn: given.limitPastPostsOn ?? "" };
}

/** Periods in the order of time. A time that none speaks of stays open: the rows of the editor meet, and none may grow into it. */
function withoutGaps(given: readonly Period[]): Period[] {
  const out: Period[] = [];
  let told: string | undefined = "";
  for (const period of given.toSorted((a, b) => ((a.from ?? "") < (b.from ?? "") ? -1 : 1))) {
    if (told !== undefined && (period.from ?? "") > told) out.push({ to: period.from, audience: "mixed" });
    out.push(period);
    told = period.to;
  }
  if (out.length > 0 && told !== undefined) out.push({ audience: "mixed" });
  return out;
}

export type PeriodFault = "date-missing" | "dates-out-of-order";

/** The answer that the editor's rows make, or what is wrong with them: each row but the last needs a later day than the one before. */
export function answerOf(form: PeriodForm): { answer: Exclude<Answer, string> } | { fault: PeriodFault } {
  const periods: Period[] = [];
  let from: string | undefined;
  for (const [index, row] of form.rows.entries()) {
    const last = index === form.rows.length - 1;
    if (!last && row.until === "") return { fault: "date-missing" };
    if (!last && from !== undefined && row.until <= from) return { fault: "dates-out-of-order" };
    periods.push({
      ...(from === undefined ? {} : { from }),
      ...(last ? {} : { to: row.until }),
      audience: row.audience,
      ...(row.seen === undefined ? {} : { seen: row.seen }),
    });
    from = row.until;
  }
  return { answer: { periods, ...(form.limitedOn === "" ? {} : { limitPastPostsOn: form.limitedOn }) } };
}
