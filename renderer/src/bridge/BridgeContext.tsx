import { createContext, useContext } from "react";
import type { HostBridge } from "../../../src/api/contract/index.ts";

const BridgeContext = createContext<HostBridge | null>(null);

export const BridgeProvider = BridgeContext.Provider;

/** The only thing that screens talk to. */
export function useBridge(): HostBridge {
  const bridge = useContext(BridgeContext);
  if (!bridge) throw new Error("no bridge around this component");
  return bridge;
}
