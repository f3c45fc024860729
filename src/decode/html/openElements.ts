import { BODY, CAPTION, FOOTER, HEADING, TEXT } from "./hints.ts";
import * as tag from "./tags.ts";

/** Words of the user stand less deep below the element that marks their part. Observed: 1, and 4 to 6 for what is attached. */
const ATTACHED = 3;

/** Elements below this depth count as the one they are in: no page nests so deep. */
const DEEPEST = 500;

/** An open element. Frames are used again and again: an element costs no memory. */
export interface Frame {
  tag: number;
  hints: number;
  /** The nearest text or caption hint, this frame's own included. */
  near: number;
  /** How deep it stands below the element with that hint. */
  below: number;
  inFooter: boolean;
  /** Whether it is, or stands in, the part between heading and footer. */
  inBody: boolean;
  /** Whether it is the block's own element. */
  root: boolean;
  /** Whether the block held nothing yet when the frame began. */
  first: boolean;
  linesBefore: number;
  /** Counts the elements; a paragraph has its parent's number, as have boxes inside an element with words of its own. */
  number: number;
  /** Whether it, or the text it is a box in, has words of its own. */
  speaks: boolean;
  heading: boolean;
}

function newFrame(): Frame {
  return {
    tag: 0,
    hints: 0,
    near: 0,
    below: 0,
    inFooter: false,
    inBody: false,
    root: false,
    first: false,
    linesBefore: 0,
    number: 0,
    speaks: false,
    heading: false,
  };
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
      frame = newFrame();
      this.#frames.push(frame);
    }
    frame.tag = bits;
    frame.hints = hints;
    frame.near = hints & (TEXT | CAPTION) || (hints & BODY ? 0 : (parent?.near ?? 0));
    frame.below = frame.near === 0 || hints & (TEXT | CAPTION) ? 0 : (parent?.below ?? 0) + 1;
    frame.inFooter = parent?.inFooter === true || (bits & tag.FOOT) !== 0 || (hints & FOOTER) !== 0;
    frame.inBody = parent?.inBody === true || (hints & BODY) !== 0;
    if (frame.inFooter) this.hasFooter = true;
    frame.root = parent === undefined;
    frame.first = first;
    frame.linesBefore = linesBefore;
    frame.speaks = parent?.speaks === true && hints === 0 && (bits & tag.FOOT) === 0;
    frame.number = parent !== undefined && (frame.speaks || bits & tag.PARAGRAPH) ? parent.number : this.#opened++;
    frame.heading = parent !== undefined && ((bits & tag.TITLE) !== 0 || (hints & HEADING) !== 0);
    this.depth++;
  }

  /**
   * An element has words of its own: boxes that follow inside it are part of them. Not so in the block itself or its body,
   * whose boxes are parts of their own. True where boxes before the words are part of them too.
   */
  speak(frame: Frame): boolean {
    if (frame.speaks || frame.root || frame.hints & BODY) return false;
    frame.speaks = true;
    return true;
  }

  /** Whether what stands directly in an element is attached to the user's words, not part of them. */
  isAttached(frame: Frame | undefined): boolean {
    return frame !== undefined && (frame.near & TEXT) !== 0 && frame.below >= ATTACHED;
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
