import { type Printer, printed } from "./printer.ts";
import { type Fields, fieldsOf, listOf, numberOf, textOf } from "./shapes.ts";
import { escapeText, tag, userText } from "./text.ts";

/** The picture or film itself, inside a link to it. */
export function mediaElement(printer: Printer, uri: string): string {
  const href = escapeText(uri.startsWith("https:") ? uri : printer.prefix + uri);
  const shown = uri.endsWith(".mp4")
    ? `<video src="${href}" controls="1" class="_a6_o _3-96"><a target="_blank" href="${href}">Click for video</a></video>`
    : `<img src="${href}" class="_a6_o _3-96" />`;
  return `<a target="_blank" href="${href}">${shown}</a>`;
}

/** Rows of what the camera noted. */
function cameraRows(printer: Printer, media: Fields): string {
  const meta = fieldsOf(media.media_metadata);
  const kind = fieldsOf(meta.photo_metadata ?? meta.video_metadata);
  const rows: string[] = [];
  const row = (label: string, value: string) =>
    rows.push(
      `<tr><td colspan="2" class="_2pin _a6_q"><div class="_a6-q">${label}</div><div><div class="_a6-q">${escapeText(value)}</div></div></td></tr>`,
    );
  for (const one of listOf(kind.exif_data)) {
    const exif = fieldsOf(one);
    if (typeof exif.latitude === "number") row("Latitude", String(exif.latitude));
    if (typeof exif.longitude === "number") row("Longitude", String(exif.longitude));
    const taken = numberOf(exif.taken_timestamp);
    if (taken !== null && taken > 0) row("Taken", printed(printer, taken));
    if (typeof exif.upload_ip === "string") row("Upload IP address", exif.upload_ip);
    if (typeof exif.device_id === "string") row("Device id", exif.device_id);
  }
  return rows.length === 0 ? "" : `<div><table style="table-layout: fixed;">${rows.join("")}</table></div>`;
}

/** One picture or film with what the user wrote about it, and the camera's notes. */
export function mediaLines(printer: Printer, media: Fields, caption: string): string {
  const uri = textOf(media.uri);
  const element = uri === "" ? "" : tag("div", "_a7nf", tag("div", "_a7ng", mediaElement(printer, uri)));
  const words = caption === "" ? "" : tag("div", "_3-95", userText(caption));
  return tag("div", "_2pin", element + cameraRows(printer, media)) + words;
}
