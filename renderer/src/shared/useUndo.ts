import { useCallback } from "react";
import { useBridge } from "../bridge/BridgeContext.tsx";
import { useToast } from "./ToastContext.tsx";
import { useTranslation } from "./useTranslation.ts";

/** Takes back the last answer, decision or switch, and says so. */
export function useUndo(): () => Promise<void> {
  const { t } = useTranslation();
  const bridge = useBridge();
  const toast = useToast();
  return useCallback(async () => {
    const change = await bridge.call("undo", {});
    toast({ text: change ? t("common.undone", { count: change.items }) : t("common.nothingToUndo") });
  }, [bridge, toast, t]);
}
