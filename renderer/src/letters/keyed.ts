/** Lines with keys for drawing them: two may have the same words, so a key is the words and how often they came before. */
export function keyed<T>(list: readonly T[], of: (one: T) => string): { readonly key: string; readonly one: T }[] {
  const seen = new Map<string, number>();
  return list.map((one) => {
    const words = of(one);
    const before = seen.get(words) ?? 0;
    seen.set(words, before + 1);
    return { key: `${before} ${words}`, one };
  });
}
