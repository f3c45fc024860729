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
  const ticked = [...was].map(([row, decision]) => ({ row, decision }));
  const tick = async (entries: readonly TodoEntry[], done: boolean) => {
    if (done) {
      setWas(
        new Map([...was, ...entries.flatMap(({ row, decision }) => (decision ? [[row, decision] as const] : []))]),
      );
      await bridge.call("items.decide", { rows: entries.map(({ row }) => row), decision: "done" });
      return;
    }
    for (const { row, decision } of entries) await bridge.call("items.decide", { rows: [row], decision });
  };
  return { ticked, tick };
}
