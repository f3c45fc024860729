import { useCallback } from "react";
import type { Filter } from "../../../src/model/filter.ts";
import type { Decision } from "../../../src/model/vocabulary.ts";
import { useBridge } from "../bridge/BridgeContext.tsx";
import { useToast } from "../shared/context/ToastContext.tsx";
import { useTranslation } from "../shared/hooks/useTranslation.ts";
import { useUndo } from "../shared/hooks/useUndo.ts";

/** Sets or takes back a decision on rows or on all that a filter shows, and offers to undo it. */
export function useDecide() {
  const { t } = useTranslation();
  const bridge = useBridge();
  const toast = useToast();
  const undo = useUndo();
  return useCallback(
    async (items: { rows: number[] } | { filter: Filter }, decision: Decision | null) => {
      const { changed } = await bridge.call("items.decide", { ...items, decision });
      const text = decision
        ? t("items.decided", { count: changed, decision: t(`words:decision.${decision}`) })
        : t("items.undecided", { count: changed });
      toast({ text, undo });
    },
    [bridge, toast, undo, t],
  );
}
