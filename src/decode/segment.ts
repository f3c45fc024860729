/** Bytes of whole elements of one list, with the commas between them but not around them. */
export interface Segment {
  readonly list: number;
  readonly key: readonly string[];
  readonly bytes: Uint8Array;
  /** Where in `bytes` the commas between elements are. */
  readonly commas: readonly number[];
  /** The list ends after this segment, so `bytes` may be blank if the list is empty. */
  readonly last: boolean;
}

export type SplitFault = "json-invalid" | "json-encoding" | "json-too-deep" | "json-record-too-big";
