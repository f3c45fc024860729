/** One record as a page shows it: a box with a heading, contents and a time. */
export interface Block {
  /** The heading as plain text; null for none. */
  readonly title: string | null;
  /** The contents as HTML. */
  readonly body: string;
  /** Unix seconds; null or 0 for no time below. */
  readonly at: number | null;
}

/** The frame of a page. */
export interface PageHead {
  readonly path: string;
  readonly title: string;
}

/** How pages of one era look. */
export interface Skin {
  readonly head: (page: PageHead) => string;
  readonly block: (block: Block, index: number) => string;
  readonly tail: string;
}
