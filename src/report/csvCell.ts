/**
 * Characters that make a spreadsheet take a cell for a formula, their full-width twins included, also behind white
 * space, control and format characters, which spreadsheets skip. Source: OWASP, "CSV Injection".
 */
const FORMULA = /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r\n]/u;

/** A cell's text made harmless for spreadsheets: one that could be taken for a formula gets an apostrophe in front. */
export function harmlessCell(text: string): string {
  const first = text.charCodeAt(0);
  if ((first >= 0x30 && first <= 0x39) || (first >= 0x41 && first <= 0x5a) || (first >= 0x61 && first <= 0x7a))
    return text; // most cells
  return FORMULA.test(text) ? `'${text}` : text;
}
