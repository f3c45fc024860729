/** A line of text of a block: what a reader of the page sees between two ends of a block element. */
export interface HtmlText {
  /** With the line breaks of `<br>`; outer white space gone. */
  readonly text: string;
  /** What stood before it in the same line, as in "Group: Cooking"; without its colon. Null where nothing did. */
  readonly label: string | null;
  /** The address behind the line, where all of it is a link. */
  readonly href: string | null;
  /** What its class names suggest; `text` and `caption` are only hints. */
  readonly hint: "text" | "caption" | "none";
  /**
   * Whether it stands deep in its part of the block, as what is attached to a post does: a link's name, a file's title, a
   * place. What the user wrote stands at the part's top.
   */
  readonly attached: boolean;
  /** Lines with the same number are paragraphs of one text, or boxes inside it. */
  readonly paragraph: number;
  /** How many media stand before it in the block: a caption belongs to the last of them. */
  readonly mediaBefore: number;
}

/** A photo, video or sound that a block shows. `href` as the page has it. */
export interface HtmlMedia {
  readonly href: string;
  readonly kind: "image" | "video" | "audio" | "link";
}

/** A row of a table, or a group of rows under a heading of their own (`children`). */
export interface HtmlEntry {
  readonly label: string;
  readonly value: string;
  readonly href: string | null;
  readonly media: readonly HtmlMedia[];
  readonly children: readonly HtmlEntry[];
}

/** One item of a page, or what stands in its place. */
export interface HtmlBlock {
  readonly heading: string | null;
  /** The address behind the heading, where it is a link. */
  readonly headingHref: string | null;
  /** Lines of text outside tables, heading and time left out. */
  readonly lines: readonly HtmlText[];
  readonly entries: readonly HtmlEntry[];
  readonly media: readonly HtmlMedia[];
  /** The date as printed, from the end of the block. */
  readonly time: string | null;
  /** The address behind the printed date. */
  readonly footerLink: string | null;
  /** Set where the block has a place for a date, and the date is missing there or cannot be read. */
  readonly undated?: true;
  /** Set where a moment is printed there that cannot be read. */
  readonly unread?: true;
}

/** What a page says beside its blocks; complete when the first block comes. Times are Unix ms. */
export interface HtmlPage {
  /** The heading of the page, else its `<title>`. */
  readonly title: string;
  /** `href` of `<base>`. */
  readonly base: string | null;
  /** `lang` of `<html>`. */
  readonly language: string | null;
  readonly generatedAt: number | null;
  /** The window that a limited export covers. */
  readonly window: { readonly from: number; readonly to: number } | null;
}

/** All entries, each before those below it. */
export function* walkHtmlEntries(entries: readonly HtmlEntry[]): Generator<HtmlEntry> {
  for (const entry of entries) {
    yield entry;
    yield* walkHtmlEntries(entry.children);
  }
}
