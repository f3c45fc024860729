/** One of the person's items, as it is looked for in a page. */
export interface Sought {
  readonly row: number;
  /** What the person wrote, as it is. */
  readonly text: string;
  /** Unix ms; null where unknown. */
  readonly at: number | null;
  /** Whether its time is known to the minute. */
  readonly timed: boolean;
  /** The place of its account in the audit's list. */
  readonly account: number;
  /**
   * `may`: a page of this kind may show it. `beside`: it stands on the same ground, yet was not published when the export was made.
   * `no`: it stands elsewhere; it only tells whether a text is one item's alone.
   */
  readonly shown: "may" | "beside" | "no";
  /** The name of its ground (a group, a host), where it has one: the page must name it. */
  readonly ground: string | null;
}

/** An item that the page shows. */
export interface Match {
  readonly row: number;
  readonly certainty: "certain" | "likely";
  /** The line of the page that shows it. */
  readonly line: number;
}
