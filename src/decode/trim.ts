/**
 * The text without the characters at its start and its end that do not belong there. A loop, because the pattern for it
 * (`[ .]+$`) takes time by the square of a long run in the middle. The characters are of one UTF-16 unit each.
 */
export function trimmed(text: string, start: ReadonlySet<string>, end = start): string {
  let from = 0;
  let to = text.length;
  while (from < to && isOuter(text, from, start)) from++;
  while (to > from && isOuter(text, to - 1, end)) to--;
  return text.slice(from, to);
}

const SPACE = /\s/;

function isOuter(text: string, at: number, characters: ReadonlySet<string>): boolean {
  const c = text.charAt(at);
  return characters.has(c) || SPACE.test(c);
}
