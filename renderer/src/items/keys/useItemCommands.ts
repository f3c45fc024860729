import type { RefObject } from "react";
import type { Decision } from "../../../../src/model/vocabulary.ts";
import { useAudit } from "../../shared/context/AuditContext.tsx";
import { useUndo } from "../../shared/hooks/useUndo.ts";
import type { ItemPages } from "../list/useItemPages.ts";
import type { SelectionTools } from "../list/useSelection.ts";
import type { Workbench } from "../useWorkbench.ts";
import type { Command } from "./keys.ts";
import { useItemKeys } from "./useItemKeys.ts";

interface Around {
  readonly list: RefObject<HTMLDivElement | null>;
  readonly pages: ItemPages;
  readonly selection: SelectionTools;
  readonly bench: Workbench;
  readonly open: number | null;
  /** The decision about the open item, as far as it is known. */
  readonly current: Decision | null;
  readonly decide: (decision: Decision | null) => void;
  readonly onOpen: (row: number) => void;
  readonly onClose: () => void;
  readonly onFilters: () => void;
  readonly onLayout: () => void;
  readonly onHelp: () => void;
}

/** What single keys do on the items' screen. */
export function useItemCommands(around: Around): void {
  const { settings } = useAudit();
  const undo = useUndo();
  const { list, pages, selection, bench, open, current, decide } = around;
  const row = () => pages.at(bench.active)?.row;
  const several = () => selection.size(bench.total) > 0;
  /** Whether the user sees which item a key is about; what nobody sees is not decided. */
  const atItem = () => open !== null || document.activeElement === list.current;

  const step = (by: number) => {
    const moves = atItem();
    if (open === null) list.current?.focus({ preventScroll: true });
    bench.move(bench.active + (moves ? by : 0));
  };
  const chosen = (decision: Decision | null): boolean => {
    if (!several() && !atItem()) return false;
    const now = several() ? null : open === null ? (pages.at(bench.active)?.decision ?? null) : current;
    decide(decision === now ? null : decision);
    return true;
  };
  const about = (act: (row: number) => void): boolean => {
    const here = row();
    if (here === undefined || !atItem()) return false;
    act(here);
    return true;
  };

  useItemKeys(settings?.singleKeys ?? true, (command: Command) => {
    if (typeof command === "object") return chosen(command.decision);
    switch (command) {
      case "next":
        step(1);
        return true;
      case "previous":
        step(-1);
        return true;
      case "open":
        return about(around.onOpen);
      case "close":
        if (open !== null) around.onClose();
        return open !== null;
      case "select":
        return about((here) => selection.toggle(here, bench.active));
      case "undo":
        void undo();
        return true;
      case "search":
        document.getElementById("items-search")?.focus();
        return true;
      case "filters":
        around.onFilters();
        return true;
      case "pictures":
        around.onLayout();
        return true;
      case "help":
        around.onHelp();
        return true;
    }
  });
}
