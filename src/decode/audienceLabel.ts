import type { LabelledAudience } from "../model/record.ts";
import { AUDIENCE_LABELS, AUDIENCE_VALUES } from "./audienceWords.ts";
import { fold } from "./fold.ts";

const LABELS: ReadonlySet<string> = new Set(AUDIENCE_LABELS.flatMap(({ labels }) => labels.map(fold)));

const VALUES: ReadonlyMap<string, LabelledAudience> = new Map(
  AUDIENCE_VALUES.flatMap(({ audience, words }) => words.map((word) => [fold(word), audience] as const)),
);

const OPENINGS: readonly (readonly [string, LabelledAudience])[] = AUDIENCE_VALUES.flatMap(
  ({ audience, before = [] }) => before.map((word) => [fold(word), audience] as const),
);

/**
 * Whether a label or key says that its value is the item's audience. Only whole labels count: "Privacy" does,
 * "Privacy policy" does not. No known export has such a label; should Meta add one, it settles the item.
 */
export function audienceLabel(label: string): boolean {
  return LABELS.has(fold(label));
}

/** The audience that a value names; null for anything not understood, which must then be shown and not guessed. */
export function audienceValue(value: string): LabelledAudience | null {
  const folded = fold(value);
  const exact = VALUES.get(folded);
  if (exact !== undefined) return exact;
  // The names of people or lists follow, set off by a space or a mark.
  return (
    OPENINGS.find(
      ([opening]) => folded.startsWith(opening) && /^(?:\P{L}|$)/u.test(folded.slice(opening.length)),
    )?.[1] ?? null
  );
}
