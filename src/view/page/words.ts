import type { ScreenWord } from "../../words/index.ts";
import { screenWords } from "../../words/index.ts";
import { foldWords } from "../foldWords.ts";

/** The words of Meta's screens with one meaning, folded. */
export function foldedWords(...meanings: readonly ScreenWord[]): ReadonlySet<string> {
  return new Set(meanings.flatMap((meaning) => screenWords(meaning).map(foldWords)).filter((word) => word !== ""));
}
