import type { LabelledAudience } from "../model/record.ts";
import { labelsOf, valuesOf } from "../words/index.ts";
import { fold } from "./fold.ts";

const LABELS: ReadonlySet<string> = new Set(labelsOf("audience").map(fold));

const VALUES: ReadonlyMap<string, LabelledAudience> = new Map(
  (["public", "limited", "nobody"] as const).flatMap((audience) =>
    valuesOf(audience).map((word) => [fold(word), audience] as const),
  ),
);

/** Words before the names of people or lists. */
const LIMITED_TO: readonly string[] = valuesOf("limitedTo").map(fold);

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
  const limited = LIMITED_TO.some(
    (opening) => folded.startsWith(opening) && /^(?:\P{L}|$)/u.test(folded.slice(opening.length)),
  );
  return limited ? "limited" : null;
}
