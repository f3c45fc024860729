import type { KeyboardEvent } from "react";
import type { ItemPages } from "./useItemPages.ts";
import type { SelectionTools } from "./useSelection.ts";

interface Around {
  readonly active: number;
  readonly total: number;
  /** How many stand side by side. */
  readonly columns: number;
  /** How many whole rows are in view. */
  readonly page: number;
  readonly pages: ItemPages;
  readonly selection: SelectionTools;
  readonly move: (index: number) => void;
  readonly onOpen: (row: number) => void;
  /** Whether an item is open beside the list. */
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/**
 * Keys of the list: arrows, Page up and down, Home, End move; with Shift they select on the way; Space selects, Enter
 * opens, Ctrl+A selects all that the filter shows, Escape closes the open item, and without one drops the selection.
 */
export function useListKeys({
  active,
  total,
  columns,
  page: rows,
  pages,
  selection,
  move,
  onOpen,
  isOpen,
  onClose,
}: Around) {
  const page = Math.max(1, rows - 1) * columns;
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: columns,
    ArrowUp: -columns,
    ...(columns > 1 ? { ArrowRight: 1, ArrowLeft: -1 } : {}),
    PageDown: page,
    PageUp: -page,
    Home: -total,
    End: total,
  };
  return (event: KeyboardEvent) => {
    if (total === 0) return;
    const step = steps[event.key];
    const row = pages.at(active)?.row;
    if (step !== undefined) {
      const next = Math.max(0, Math.min(total - 1, active + step));
      if (event.shiftKey) {
        const [first, last] = [Math.min(active, next), Math.max(active, next)];
        void pages.rowsBetween(first, last).then(selection.addRows);
      }
      move(next);
    } else if (event.key === "Enter" && row !== undefined) onOpen(row);
    else if (event.key === " " && row !== undefined) selection.toggle(row, active);
    else if (event.key === "a" && (event.ctrlKey || event.metaKey)) selection.selectAll();
    else if (event.key === "Escape") {
      if (isOpen) onClose();
      else selection.clear();
    } else return;
    event.preventDefault();
  };
}
