import { useEffect, useState } from "react";
import { useBridge } from "../../bridge/BridgeContext.tsx";

/** Address of an item's media file, once it can be shown; undefined before that, and while `wanted` is false. */
export function useMediaUrl(row: number, index: number, wanted = true): string | undefined {
  const bridge = useBridge();
  const key = `${row}/${index}`;
  const [brought, setBrought] = useState<string | null>(null);
  const { bringMedia } = bridge;
  useEffect(() => {
    if (!wanted || bringMedia === undefined) return;
    let left = false;
    const show = () => {
      if (!left) setBrought(key);
    };
    bringMedia(row, index).then(show, show); // what did not come says so where it is shown
    return () => {
      left = true;
    };
  }, [bringMedia, row, index, key, wanted]);
  return wanted && (bringMedia === undefined || brought === key) ? bridge.mediaUrl(row, index) : undefined;
}
