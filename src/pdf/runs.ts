import { create } from "fontkit";
import { FONTS } from "./fonts.ts";

/** A stretch of text that one font can print. */
export interface Run {
  readonly font: string;
  readonly text: string;
  /** It runs from right to left, so that a line of it is set as a whole. */
  readonly whole: boolean;
}

interface Face {
  readonly name: string;
  readonly bytes: Buffer;
  readonly rightToLeft: boolean;
  has(codePoint: number): boolean;
}

let faces: readonly Face[] | null = null;

/** The fonts, opened once. */
export function openFaces(): readonly Face[] {
  faces ??= FONTS.map(({ name, bytes, rightToLeft }) => {
    const file = bytes();
    const font = create(file);
    if (!("hasGlyphForCodePoint" in font)) throw new TypeError("a font collection where one font was meant");
    return { name, bytes: file, rightToLeft, has: (codePoint: number) => font.hasGlyphForCodePoint(codePoint) };
  });
  return faces;
}

const known = new Map<number, Face | undefined>();

/** The first font that has a character. */
function faceFor(codePoint: number): Face | undefined {
  if (!known.has(codePoint))
    known.set(
      codePoint,
      openFaces().find((one) => one.has(codePoint)),
    );
  return known.get(codePoint);
}

/** Joins, marks and selectors belong to the character before them and need no glyph of their own. */
const ATTACHED = /^(?:\p{M}|\u200c|\u200d|\p{Emoji_Modifier})$/u;
const SPACE = /^\s$/u;
/** Read back from a PDF these glyphs of the fonts are no space but a NUL. */
const NARROW = /[\u2000-\u200a\u202f\u205f]/g;

/**
 * Text as runs of one font each. A space stays in the run it follows. A character that no font has is left out and named in `missing`,
 * with all that belongs to it.
 */
export function runsOf(text: string, missing: Set<string>): Run[] {
  const runs: { font: string; text: string; whole: boolean }[] = [];
  let dropped = false;
  for (const character of text.replaceAll(NARROW, "\u00a0")) {
    const last = runs.at(-1);
    const codePoint = character.codePointAt(0) ?? 0;
    if (dropped && ATTACHED.test(character)) continue;
    dropped = false;
    const face = faceFor(codePoint);
    if (last !== undefined && SPACE.test(character)) last.text += character;
    else if (face === undefined) {
      if (/\p{C}/u.test(character)) continue; // direction marks and the like: nothing is lost
      missing.add(character);
      dropped = true;
    } else if (last?.font === face.name) last.text += character;
    else runs.push({ font: face.name, text: character, whole: face.rightToLeft });
  }
  return runs;
}
