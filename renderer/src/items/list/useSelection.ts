import { useCallback, useState } from "react";

/** Which items a decision will be about: single rows, or everything that the filter shows. */
export type Selection = { readonly all: true } | { readonly all: false; readonly rows: ReadonlySet<number> };

const none: Selection = { all: false, rows: new Set() };

export function useSelection() {
  const [selection, setSelection] = useState<Selection>(none);
  /** The list place from which a range with Shift is counted. */
  const [anchor, setAnchor] = useState(0);

  const has = useCallback((row: number) => selection.all || selection.rows.has(row), [selection]);
  const toggle = useCallback((row: number, index: number) => {
    setAnchor(index);
    setSelection((now) => {
      const rows = new Set(now.all ? [] : now.rows);
      if (!rows.delete(row)) rows.add(row);
      return { all: false, rows };
    });
  }, []);
  const addRows = useCallback((added: readonly number[]) => {
    setSelection((now) => ({ all: false, rows: new Set([...(now.all ? [] : now.rows), ...added]) }));
  }, []);
  const selectAll = useCallback(() => setSelection({ all: true }), []);
  const clear = useCallback(() => setSelection(none), []);
  const size = (total: number) => (selection.all ? total : selection.rows.size);
  return { selection, anchor, has, toggle, addRows, selectAll, clear, size };
}

export type SelectionTools = ReturnType<typeof useSelection>;
