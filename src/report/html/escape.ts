const SPECIAL: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Control characters but tab and line ends, and surrogates without their other half. */
const FORBIDDEN = /\p{Cs}|[^\P{Cc}\n\r\t]/gu;

/**
 * Text for HTML content or a quoted attribute: markup escaped, and control characters that HTML forbids (as well as lone
 * surrogates) replaced by U+FFFD, so that nothing in a text can change the page.
 */
export function escapeHtml(text: string): string {
  return text.replace(FORBIDDEN, "\u{fffd}").replace(/[&<>"']/g, (character) => SPECIAL[character] ?? "");
}

/** Directional marks, embeddings, overrides and isolates (Unicode UAX #9). */
const BIDI = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/**
 * A sentence of ours with somebody's words filled in (a file's or a group's name): as {@link escapeHtml}, and without
 * bidi controls, because one in the name would turn the rest of the sentence around.
 */
export function escapeSentence(text: string): string {
  return escapeHtml(text.replace(BIDI, ""));
}

/** Somebody's words inside a line of ours: isolated, so that bidi controls in them cannot reorder what is around. */
export function isolated(text: string): string {
  return `<bdi>${escapeHtml(text)}</bdi>`;
}

/** A picture of an item as `picturesOf` gives it; "" without one. What it shows is said beside it. */
export function picture(address: string | undefined): string {
  return address === undefined ? "" : `<img class="picture" alt="" src="${escapeHtml(address)}">`;
}

/** A link to a source of our own policy data. Anything but http(s) is shown as text. */
export function sourceLink(url: string, label: string): string {
  return /^https?:\/\//i.test(url)
    ? `<a href="${escapeHtml(url)}" rel="noreferrer noopener external">${escapeHtml(label)}</a>`
    : escapeHtml(label);
}
