import { mediaLines } from "./media.ts";
import { type Printer, printed } from "./printer.ts";
import { type Fields, fieldsOf, listOf, numberOf, textOf } from "./shapes.ts";
import { escapeText, link, tag, userText } from "./text.ts";

/** A row of two cells. */
export function pairRow(label: string, value: string): string {
  return `<tr><td class="_2pin _a6_q">${escapeText(label)}</td><td class="_2pin _2piu _a6_r">${value}</td></tr>`;
}

/** A row of one cell, the value in a box of its own. */
export function wideRow(label: string, value: string): string {
  return `<tr><td colspan="2" class="_2pin _a6_q">${escapeText(label)}<div><div>${value}</div></div></td></tr>`;
}

export function table(rows: string): string {
  return rows === "" ? "" : `<table style="table-layout: fixed;">${rows}</table>`;
}

function nested(printer: Printer, entry: Fields): string {
  const inner = listOf(entry.dict)
    .map((one) => {
      const { title, dict } = fieldsOf(one);
      // A group holds entries of its own; a bare entry is a row by itself.
      return dict === undefined
        ? labelRows(printer, [one])
        : `<tr><td colspan="2">${title ? tag("h2", "", escapeText(textOf(title))) : ""}${table(labelRows(printer, listOf(dict)))}</td></tr>`;
    })
    .join("");
  const title = textOf(entry.title) || textOf(entry.label);
  return `<tr><td colspan="2" class="_2pin _a6_q">${title === "" ? "" : tag("h2", "", escapeText(title))}${table(inner)}</td></tr>`;
}

/** Longest value, in UTF-16 units, that stands beside its label. */
const SHORT = 16;

/** Rows for the entries of a record in the label_values shape. */
function labelRows(printer: Printer, entries: readonly unknown[]): string {
  return entries
    .map((raw) => {
      const entry = fieldsOf(raw);
      const label = textOf(entry.label);
      if (Array.isArray(entry.dict)) return nested(printer, entry);
      const at = numberOf(entry.timestamp_value);
      if (at !== null) return pairRow(label, printed(printer, at));
      if (Array.isArray(entry.media)) {
        return `<tr><td colspan="2" class="_2pin _a6_q">${escapeText(label)}${listOf(entry.media)
          .map((one) => mediaLines(printer, fieldsOf(one), ""))
          .join("")}</td></tr>`;
      }
      const several = listOf(entry.vec).map((one) => textOf(fieldsOf(one).value));
      const value = several.length > 0 ? several.join("\n") : textOf(entry.value);
      const href = textOf(entry.href);
      if (printer.beside && href === "" && value.length <= SHORT) return pairRow(label, userText(value));
      return href === "" ? wideRow(label, userText(value)) : wideRow(label, link(href, escapeText(value)));
    })
    .join("");
}

/** The tables of one record in the label_values shape. */
export function labelTable(printer: Printer, record: Fields): string {
  return table(labelRows(printer, listOf(record.label_values)));
}
