import type { HostBridge } from "../../../src/api/contract/index.ts";

declare global {
  interface Window {
    /** Put there by Electron's preload; absent in a browser. */
    readonly outscope?: HostBridge;
  }
}

/** The bridge of Electron's preload, or undefined in a browser. */
export const windowBridge = (): HostBridge | undefined => window.outscope;
