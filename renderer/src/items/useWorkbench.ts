import { useRef, useState } from "react";
import type { Decision } from "../../../src/model/vocabulary.ts";
import type { ItemPages } from "./list/useItemPages.ts";

interface Around {
  readonly pages: ItemPages;
  readonly open: number | null;
  readonly onOpen: (row: number) => void;
  readonly decide: (row: number, decision: Decision | null) => void;
}

/**
 * Where the user is in the list: the active place, from which keys start, and the open item, which goes with it. The same for
 * list, pictures, open item and keys.
 */
export function useWorkbench({ pages, open, onOpen, decide }: Around) {
  const [place, setPlace] = useState(0);
  /** Where the last move went, which a drawing from before it does not know. */
  const placed = useRef(0);
  /** A place that has to be in view; a new object each time. */
  const [shown, setShown] = useState<{ readonly place: number } | null>(null);
  /**
   * The row of the item at the chosen place: when the list closes a gap or gets a new one, the place follows the item. Null until
   * the page that has it is here.
   */
  const held = useRef<number | null>(null);
  /** The place whose item is to be opened as soon as its page is here. */
  const following = useRef<number | null>(null);
  const total = pages.total ?? 0;
  const within = (index: number) => Math.max(0, Math.min(index, total - 1));
  const active = within(place);

  const put = (index: number, row: number | null) => {
    held.current = row;
    placed.current = index;
    setPlace(index);
  };
  const choose = (index: number) => {
    following.current = null;
    put(index, pages.at(index)?.row ?? null);
  };
  const move = (index: number) => {
    const next = within(index);
    choose(next);
    setShown({ place: next });
    following.current = open === null ? null : next;
  };
  const reset = () => {
    following.current = null;
    put(0, null);
  };
  /** After every drawing of the list: a row may be here at once, or only when its page has come. */
  const settle = () => {
    const row = pages.at(active)?.row;
    if (row === undefined || place !== placed.current) return; // not here yet, or drawn before the last move
    if (following.current !== null) {
      following.current = null;
      held.current = row;
      if (row !== open) onOpen(row);
      return;
    }
    const wanted = open ?? held.current;
    if (wanted === row) return;
    const now = wanted === null ? null : pages.find(wanted);
    if (now === null) held.current = row;
    else put(now, wanted);
  };
  /** Decides about the open item, or else about the active one, and goes on to the next; taking a decision back stays. */
  const decideHere = (decision: Decision | null) => {
    const row = open ?? pages.at(within(placed.current))?.row;
    if (row === undefined) return;
    // From the list as it is now: what is decided may leave it, and then the next is where this was.
    const at = pages.find(row);
    const goesOn = decision !== null && at !== null && at < total - 1;
    const next = goesOn ? pages.at(at + 1)?.row : undefined;
    decide(row, decision);
    if (!goesOn) return;
    move(at + 1);
    if (next === undefined || open === null) return;
    following.current = null;
    onOpen(next);
  };
  return { active, shown, total, choose, move, reset, settle, decideHere };
}

export type Workbench = ReturnType<typeof useWorkbench>;
