const LETTER = /\p{L}/u;

/** Whether two words stand side by side somewhere: more than a name, a number or an address. */
export function isSeveralWords(text: string): boolean {
  let before = false;
  for (const word of text.split(/\s+/)) {
    const has = LETTER.test(word);
    if (has && before) return true;
    before = has;
  }
  return false;
}
