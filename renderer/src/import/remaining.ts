/** The words for an estimate: seconds rounded to five, then minutes; null while it cannot be told. */
export function remainingWords(ms: number | null): { key: string; count: number } | null {
  if (ms === null) return null;
  const seconds = ms / 1000;
  if (seconds < 55) return { key: "import.remaining.seconds", count: Math.max(5, Math.ceil(seconds / 5) * 5) };
  return { key: "import.remaining.minutes", count: Math.max(1, Math.round(seconds / 60)) };
}
