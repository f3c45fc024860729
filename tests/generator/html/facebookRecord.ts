import type { Block } from "./block.ts";
import { labelTable, pairRow, table } from "./labelTable.ts";
import { mediaLines } from "./media.ts";
import { PRINTED_WORDS } from "./printedWords.ts";
import { type Printer, printed } from "./printer.ts";
import { type Fields, fieldsOf, isFields, listOf, numberOf, textOf } from "./shapes.ts";
import { escapeText, link, tag, userText } from "./text.ts";

/** One line of a body. */
function line(html: string): string {
  return html === "" ? "" : tag("div", "_2pin", tag("div", "", html));
}

/** Icons stand for the kinds of reactions; the kind is in no word of the page. */
const ICONS: Readonly<Record<string, string>> = { SORRY: "sad", ANGER: "angry" };

function reactionIcon(word: string): string {
  return `<img src="files/icons/${ICONS[word] ?? word.toLowerCase()}.png" />`;
}

/** What stands in one element of `data`. */
function dataLines(printer: Printer, data: Fields): string {
  const out: string[] = [];
  if (typeof data.post === "string") out.push(line(userText(data.post)));
  if (typeof data.text === "string") out.push(line(userText(data.text)));
  const comment = fieldsOf(data.comment);
  if (typeof comment.comment === "string") out.push(line(userText(comment.comment)));
  if (typeof comment.group === "string") {
    out.push(
      tag(
        "div",
        "_3-95",
        `${tag("span", "_a6_m", PRINTED_WORDS[printer.time.language].group)}${escapeText(comment.group)}`,
      ),
    );
  }
  const reaction = textOf(fieldsOf(data.reaction).reaction);
  if (reaction !== "") out.push(line(`${reactionIcon(reaction)} ${escapeText(textOf(fieldsOf(data.reaction).actor))}`));
  if (typeof data.name === "string") out.push(line(escapeText(data.name)));
  return out.join("");
}

/** When a post was changed. */
function changedLine(printer: Printer, data: Fields): string {
  const at = numberOf(data.update_timestamp);
  return at === null ? "" : line(`${PRINTED_WORDS[printer.time.language].updated} ${printed(printer, at)}`);
}

/** What stands in one element of an attachment. `titled`: the title of a picture is what the user wrote (stories). */
function attachmentLines(printer: Printer, data: Fields, titled: boolean): string {
  const media = fieldsOf(data.media);
  if (isFields(data.media)) {
    const caption = textOf(media.description) || (titled ? textOf(media.title) : "");
    return mediaLines(printer, media, caption);
  }
  const external = fieldsOf(data.external_context);
  const url = textOf(external.url);
  if (url !== "") return line(escapeText(textOf(external.name))) + line(link(url, escapeText(url)));
  const place = fieldsOf(data.place);
  if (isFields(data.place)) return line(escapeText(textOf(place.name))) + line(escapeText(textOf(place.address)));
  const poll = fieldsOf(data.poll);
  if (isFields(data.poll)) {
    const options = listOf(poll.options).map((one) => line(escapeText(textOf(fieldsOf(one).option))));
    return line(escapeText(textOf(poll.question))) + options.join("");
  }
  const named = fieldsOf(data.life_event ?? data.fundraiser ?? data.event);
  return line(escapeText(textOf(named.title) || textOf(named.name)));
}

/** A thing with a heading of its own: a listing, an event, a note, a Page, a friend. */
function thing(printer: Printer, record: Fields): Block {
  const at = numberOf(record.timestamp ?? record.created_timestamp ?? record.create_timestamp);
  const words = textOf(record.description) || textOf(record.text);
  const starts = numberOf(record.start_timestamp);
  const rows = [
    starts === null ? "" : pairRow("Start", printed(printer, starts)),
    ...["price", "seller", "category", "marketplace"].map((key) => {
      const value = textOf(record[key]);
      return value === "" ? "" : pairRow(key.charAt(0).toUpperCase() + key.slice(1), escapeText(value));
    }),
  ];
  const url = textOf(record.url);
  const body = line(userText(words)) + table(rows.join("")) + (url === "" ? "" : line(link(url, escapeText(url))));
  return { title: textOf(record.title) || textOf(record.name) || null, body, at };
}

/** How a page shows one record of Facebook's lists, whatever its shape. `titled`: see the stories. */
export function facebookBlock(printer: Printer, raw: unknown, titled: boolean): Block {
  const record = fieldsOf(raw);
  const at = numberOf(record.timestamp);
  if (Array.isArray(record.label_values)) {
    return { title: textOf(record.title) || null, body: labelTable(printer, record), at };
  }
  if (typeof record.uri === "string") {
    const body = mediaLines(printer, record, textOf(record.description));
    return { title: null, body, at: numberOf(record.creation_timestamp) };
  }
  if (!Array.isArray(record.data) && !Array.isArray(record.attachments)) return thing(printer, record);
  const data = listOf(record.data).map(fieldsOf);
  const words = data.map((one) => dataLines(printer, one));
  const changed = data.map((one) => changedLine(printer, one));
  const attached = listOf(record.attachments).flatMap((one) =>
    listOf(fieldsOf(one).data).map((two) => attachmentLines(printer, fieldsOf(two), titled)),
  );
  // The words first, then pictures and links, then when it was changed.
  return { title: textOf(record.title) || null, body: [...words, ...attached, ...changed].join(""), at };
}
