import { act, renderHook } from "@testing-library/react";
import { expect, test } from "vitest";
import type { ItemPages } from "../../../renderer/src/items/list/useItemPages.ts";
import { useWorkbench } from "../../../renderer/src/items/useWorkbench.ts";

/** A list of which only the rows of `here` have come so far; row 100 stands at place 0, 101 at place 1, and so on. */
function pagesOf(here: readonly number[], total = 10): ItemPages {
  const at = (place: number) => (here.includes(place) ? { row: 100 + place } : undefined);
  const find = (row: number) => here.find((place) => 100 + place === row) ?? null;
  return { total, at, find } as unknown as ItemPages;
}

test("a move to a row whose page is not here yet is not taken back by what was drawn before it", () => {
  const props = { pages: pagesOf([0, 1, 2, 3]), open: null, onOpen: () => undefined, decide: () => undefined };
  const { result, rerender } = renderHook((given: typeof props) => useWorkbench(given), { initialProps: props });
  act(() => result.current.move(3));
  act(() => result.current.settle());
  const before = result.current;
  rerender({ ...props, pages: pagesOf([3]) });
  act(() => {
    result.current.move(4);
    before.settle(); // of the drawing before the move
  });
  rerender(props);
  rerender({ ...props, pages: pagesOf([3, 4]) });
  act(() => result.current.settle());
  expect(result.current.active).toBe(4);
});

test("a decision right after a move is about the item that was moved to, and goes on from there", () => {
  const decided: number[] = [];
  const props = {
    pages: pagesOf([0, 1, 2, 3, 4, 5]),
    open: null,
    onOpen: () => undefined,
    decide: (row: number) => void decided.push(row),
  };
  const { result } = renderHook((given: typeof props) => useWorkbench(given), { initialProps: props });
  act(() => {
    const drawn = result.current; // two keys between two drawings
    drawn.move(3);
    drawn.decideHere("keep");
    drawn.settle();
  });
  expect(decided).toEqual([103]);
  act(() => result.current.settle());
  expect(result.current.active).toBe(4);
});
