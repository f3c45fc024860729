import { useEffect, useState } from "react";
import { useBridge } from "../bridge/BridgeContext.tsx";
import { useAudit } from "./AuditContext.tsx";

/** The numbers beside the steps: open questions, and items as the list counts them. Null before there is an audit. */
export function useCounts(ready: boolean): { questions: number; items: number } | null {
  const bridge = useBridge();
  const { version } = useAudit();
  const [counts, setCounts] = useState<{ version: number; questions: number; items: number } | null>(null);
  useEffect(() => {
    let current = ready;
    if (ready)
      bridge.call("overview", {}).then(
        (overview) => {
          if (current) setCounts({ version, questions: overview.openQuestions, items: overview.summary.headline.of });
        },
        () => undefined, // the screen beside it shows the problem
      );
    return () => {
      current = false;
    };
  }, [bridge, ready, version]);
  return ready ? counts : null;
}
