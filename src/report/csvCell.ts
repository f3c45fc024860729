/**
 * Characters that make a spreadsheet take a cell for a formula, their full-width twins included, also behind white
 * space, control and format characters, which spreadsheets skip. Source: OWASP, "CSV Injection".
 */
const FORMULA = /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r\n]/u;

/** Where a cell of its own could begin inside a text, with all that spreadsheets skip. Always matches, so that no text takes long. */
const BORDER = /[;\t\r\n][;\s\p{Cc}\p{Cf}"]*/gu;
const SEPARATOR = /[;\t\r\n]/g;

/** A call, a pipe to another program, a reference to a sheet, which may lie in another file or on another computer. */
const DANGER = /[(|]|\S![\p{L}\p{N}_$\\#]/u;

/**
 * The same further inside a text: where a comma is the decimal sign, Excel splits at semicolons, takes a line end for the
 * end of the row, and a quote in the middle of a line means nothing to it. Lists ("- milk"), mentions and smileys stay: what
 * starts with another sign than "=" is a danger only with a call, a pipe or a reference to a sheet, which may lie in another
 * file or on another computer.
 */
function beginsFormula(text: string, at: number): boolean {
  if (/[=＝]/.test(text[at] ?? "")) return true;
  if (!/[+\-@＋－＠]/.test(text[at] ?? "")) return false;
  SEPARATOR.lastIndex = at;
  return DANGER.test(text.slice(at, SEPARATOR.exec(text)?.index));
}

/** A cell's text made harmless for spreadsheets: what could be taken for a formula gets an apostrophe in front. */
export function harmlessCell(text: string): string {
  const inside = text.replace(BORDER, (border, at: number) =>
    beginsFormula(text, at + border.length) ? `${border}'` : border,
  );
  const first = text.charCodeAt(0);
  if ((first >= 0x30 && first <= 0x39) || (first >= 0x41 && first <= 0x5a) || (first >= 0x61 && first <= 0x7a))
    return inside; // most cells
  return FORMULA.test(inside) ? `'${inside}` : inside;
}
