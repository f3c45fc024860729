type Kept<V> = Readonly<Record<string, V>>;

/**
 * What is on the disk, with what changed from `before` to `now`. What did not change is left as the disk has it: another host
 * may have changed it meanwhile, or it may be about an item of another export.
 */
export function mergeChange<V>(disk: Kept<V>, before: Kept<V>, now: Kept<V>): Record<string, V> {
  const merged: Record<string, V> = { ...disk };
  for (const [key, value] of Object.entries(now)) if (!isEqual(before[key], value)) merged[key] = value;
  for (const key of Object.keys(before)) if (!Object.hasOwn(now, key)) delete merged[key];
  return merged;
}

/** Values are words, numbers, or small objects made in one order. */
const isEqual = (one: unknown, other: unknown): boolean =>
  one === other || (one !== undefined && JSON.stringify(one) === JSON.stringify(other));
