import { useState } from "react";
import type { Decision } from "../../../src/model/vocabulary.ts";
import { useBridge } from "../bridge/BridgeContext.tsx";
import type { TodoEntry } from "./ListGroup.tsx";

/**
 * What was ticked since the list was opened, with what was to be done about it: ticked items keep their places and can be
 * unticked until the list is left.
 */
export function useTicks() {
  const bridge = useBridge();
  const [was, setWas] = useState<ReadonlyMap<number, Decision>>(new Map());
  /** Boxes that were just clicked show it at once; what is kept says the same a moment later. */
  const [clicked, setClicked] = useState<ReadonlyMap<number, boolean>>(new Map());
  const ticked = [...was].map(([row, decision]) => ({ row, decision }));
  const isDone = ({ row, done }: TodoEntry) => clicked.get(row) ?? done;
  /** Called with what is kept: from then on that counts. */
  const settle = (entries: readonly TodoEntry[]) => {
    const agreed = entries.filter(({ row, done }) => clicked.get(row) === done);
    if (agreed.length === 0) return;
    setClicked(new Map([...clicked].filter(([row]) => !agreed.some((entry) => entry.row === row))));
  };
  const tick = async (entries: readonly TodoEntry[], done: boolean) => {
    setClicked(new Map([...clicked, ...entries.map(({ row }) => [row, done] as const)]));
    try {
      if (done) {
        setWas(
          new Map([...was, ...entries.flatMap((one) => (one.decision ? [[one.row, one.decision] as const] : []))]),
        );
        await bridge.call("items.decide", { rows: entries.map(({ row }) => row), decision: "done" });
      } else for (const { row, decision } of entries) await bridge.call("items.decide", { rows: [row], decision });
    } catch (error) {
      setClicked(new Map());
      throw error;
    }
  };
  return { ticked, tick, isDone, settle };
}
