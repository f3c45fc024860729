import type { ViewKind } from "../../../src/model/vocabulary.ts";
import { look, type Sought } from "../../../src/view/index.ts";

/** An item of the first account, published on its own timeline in the spring of 2014. */
export const sought = (row: number, text: string, more: Partial<Sought> = {}): Sought => ({
  row,
  text,
  at: Date.parse("2014-03-03T10:15:20Z"),
  timed: true,
  account: 0,
  shown: "may",
  ground: null,
  ...more,
});

/** The rows that a page shows, for a person of a name. */
export function seenIn(
  kind: ViewKind,
  page: string,
  items: readonly Sought[],
  names: readonly string[] = ["Ada Example"],
) {
  const lines = page.split("\n").map((line) => line.trim());
  const { matches } = look(
    { kind, lines },
    { items: () => items, writers: [{ names, language: null }], appWords: ["Can be used"] },
  );
  return matches.map(({ row }) => row);
}

/** Why a page is refused. */
export function refusal(kind: ViewKind, page: string, items: readonly Sought[], names?: readonly string[]): string {
  try {
    seenIn(kind, page, items, names);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return "not refused";
}

export const LONG = "The lake was frozen this morning and we walked across it with the dogs until noon";
