import { useCallback } from "react";
import { useBridge } from "../../bridge/BridgeContext.tsx";
import { useToast } from "../context/ToastContext.tsx";
import { useTranslation } from "./useTranslation.ts";

/** Takes back the last answer, decision or switch, and says so, at the given place of the screen where there is one. */
export function useUndo(): (place?: string) => Promise<void> {
  const { t } = useTranslation();
  const bridge = useBridge();
  const toast = useToast();
  return useCallback(
    async (place) => {
      const change = await bridge.call("undo", {});
      const text = change ? t("common.undone", { count: change.items }) : t("common.nothingToUndo");
      toast(place === undefined ? { text } : { text, place });
    },
    [bridge, toast, t],
  );
}
