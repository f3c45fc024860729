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
  /** A place that has to be in view; a new object each time. */
  const [shown, setShown] = useState<{ readonly place: number } | null>(null);
  /**
   * The item that stands at the chosen place: when the list closes a gap or gets a new one, the place follows the item. Its row is
   * null until the page that has it is here.
   */
  const held = useRef<{ readonly place: number; readonly row: number | null }>({ place: 0, row: null });
  /** The place whose item is to be opened as soon as its page is here. */
  const following = useRef<number | null>(null);
  const total = pages.total ?? 0;
  const active = Math.max(0, Math.min(place, total - 1));

  const choose = (index: number) => {
    following.current = null;
    held.current = { place: index, row: pages.at(index)?.row ?? null };
    setPlace(index);
  };
  const move = (index: number) => {
    const next = Math.max(0, Math.min(total - 1, index));
    choose(next);
    setShown({ place: next });
    following.current = open === null ? null : next;
  };
  const reset = () => {
    following.current = null;
    held.current = { place: 0, row: null };
    setPlace(0);
  };
  /** After every drawing of the list: a row may be here at once, or only when its page has come. */
  const settle = () => {
    const row = pages.at(active)?.row;
    if (row === undefined) return;
    if (following.current !== null) {
      if (following.current !== active) return; // drawn before the move
      following.current = null;
      held.current = { place: active, row };
      if (row !== open) onOpen(row);
      return;
    }
    const wanted = open ?? held.current.row;
    if (wanted === row) return;
    const now = wanted === null ? null : pages.find(wanted);
    if (now !== null) setPlace(now);
    else if (wanted !== null || held.current.place === active) held.current = { place: active, row }; // else drawn before the move
  };
  /** Decides about the open item, or else about the active one, and goes on to the next; taking a decision back stays. */
  const decideHere = (decision: Decision | null) => {
    const row = open ?? pages.at(active)?.row;
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
