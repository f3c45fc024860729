/** Longest address and longest domain there are (RFC 5321, 4.5.3.1). */
const LONGEST = 254;
/** What no address has in a running text; a sentence goes on with these. */
const LOCAL = /[^\s@<>()[\],;:"']/;
const DOMAIN = /^[^\s@<>()[\],;:"']+\.[a-z]{2}/i;

/** Whether a text is an e-mail address and nothing else. */
export function isEmail(text: string): boolean {
  if (text.length > LONGEST || /\s/.test(text)) return false;
  const [local, domain, more] = text.split("@");
  if (local === undefined || local === "" || domain === undefined || more !== undefined) return false;
  const dot = domain.lastIndexOf(".", domain.length - 2);
  return dot > 0;
}

/** Whether an e-mail address stands somewhere in a text. Takes time in proportion to its length, whatever it holds. */
export function holdsEmail(text: string): boolean {
  for (let at = text.indexOf("@"); at !== -1; at = text.indexOf("@", at + 1)) {
    if (at > 0 && LOCAL.test(text.charAt(at - 1)) && DOMAIN.test(text.slice(at + 1, at + 1 + LONGEST))) return true;
  }
  return false;
}
