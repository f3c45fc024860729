import type { Answer, Period } from "./report.ts";

type Periods = Exclude<Answer, string>;

/** An answer as periods: one word for all time is a period without ends. */
export function asPeriods(answer: Answer | null): Periods {
  if (typeof answer === "object") return answer ?? {};
  return answer === "public" || answer === "limited" || answer === "nobody" || answer === "mixed"
    ? { periods: [{ audience: answer }] }
    : {};
}

/** An answer with another word for one period; what it says of other times stays as it is. */
export function withPeriod(
  answer: Answer | null,
  period: Period & { readonly from: string; readonly to: string },
): Periods {
  const { periods = [], ...rest } = asPeriods(answer);
  const { from, to } = period;
  const others = periods.flatMap((one): Period[] => [
    ...(one.from === undefined || one.from < from
      ? [{ ...one, to: one.to === undefined || one.to > from ? from : one.to }]
      : []),
    ...(one.to === undefined || one.to > to
      ? [{ ...one, from: one.from === undefined || one.from < to ? to : one.from }]
      : []),
  ]);
  return { ...rest, periods: [period, ...others] };
}
