/** A line of text; with `link` it leads to that address, which must be of our own data. */
export interface Line {
  readonly text: string;
  readonly link?: string;
}

/** How a piece of a page looks; sizes in points. */
export interface Look {
  readonly size: number;
  /** Points below the block. */
  readonly gap?: number;
  /** Points above it, where it does not begin a page. */
  readonly before?: number;
  /** Points that must be left on the page, else a new one begins: a title is never the last line of one. */
  readonly room?: number;
  /** Points between lines. */
  readonly leading?: number;
  /** Points from the left margin. */
  readonly indent?: number;
  /** "#rrggbb". */
  readonly color?: string;
}

/** What a piece of a page is, to who has it read aloud. */
export type Tag = "H1" | "H2" | "H3" | "H4" | "P" | "LI" | "Caption";

/** Draws inside a figure; points from its left top corner. */
export interface Pen {
  rect(
    place: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
    color: string,
  ): void;
  /** A short text that begins at `x`, or has its middle there; gives its width. */
  label(
    text: string,
    place: { readonly x: number; readonly y: number; readonly size: number; readonly middle?: true },
  ): number;
}
