import { BODY, CAPTION, FOOTER, HEADING, TEXT } from "./hints.ts";
import * as tag from "./tags.ts";

/** Elements below this depth count as the one they are in: no page nests so deep. */
const DEEPEST = 500;

/** An open element. Frames are used again and again: an element costs no memory. */
export interface Frame {
  tag: number;
  hints: number;
  /** The nearest text or caption hint, this frame's own included. */
  near: number;
  inFooter: boolean;
  /** Whether the block held nothing yet when the frame began. */
  first: boolean;
  linesBefore: number;
  /** Counts the elements; a paragraph has its parent's number. */
  number: number;
  heading: boolean;
}

/** The open elements of a block, and what they mean for the text inside them. */
export class OpenElements {
  depth = 0;
  /** Whether a footer was among them. */
  hasFooter: boolean = false;
  readonly #frames: Frame[] = [];
  #deeper = 0;
  #opened = 0;

  get top(): Frame | undefined {
    return this.depth > 0 ? this.#frames[this.depth - 1] : undefined;
  }

  /** Whether one more can begin; one that is too deep is only counted. */
  enter(): boolean {
    if (this.depth < DEEPEST) return true;
    this.#deeper++;
    return false;
  }

  push(bits: number, hints: number, first: boolean, linesBefore: number): void {
    const parent = this.top;
    let frame = this.#frames[this.depth];
    if (frame === undefined) {
      frame = { tag: 0, hints: 0, near: 0, inFooter: false, first: false, linesBefore: 0, number: 0, heading: false };
      this.#frames.push(frame);
    }
    frame.tag = bits;
    frame.hints = hints;
    frame.near = hints & (TEXT | CAPTION) || (hints & BODY ? 0 : (parent?.near ?? 0));
    frame.inFooter = parent?.inFooter === true || (bits & tag.FOOT) !== 0 || (hints & FOOTER) !== 0;
    if (frame.inFooter) this.hasFooter = true;
    frame.first = first;
    frame.linesBefore = linesBefore;
    frame.number = bits & tag.PARAGRAPH && parent !== undefined ? parent.number : this.#opened++;
    frame.heading = parent !== undefined && ((bits & tag.TITLE) !== 0 || (hints & HEADING) !== 0);
    this.depth++;
  }

  /** The element that ends; null where it was too deep, or none is open. It is good until the next one begins. */
  pop(): Frame | null {
    if (this.#deeper > 0) this.#deeper--;
    else if (this.depth > 0) return this.#frames[--this.depth] ?? null;
    return null;
  }

  reset(): void {
    this.depth = 0;
    this.hasFooter = false;
    this.#deeper = 0;
    this.#opened = 0;
  }
}
