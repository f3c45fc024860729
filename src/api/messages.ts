import type { Problem } from "../model/problem.ts";
import type { OperationName, StoreEvent } from "./contract/index.ts";
import type { MediaAsk } from "./media/media.ts";

/** What the store's thread is started with. URLs cross as text. */
export interface StoreWorkerData {
  readonly dataDir: string;
  /** Address of the built parse worker; null parses in the store's own thread. */
  readonly parseWorkerUrl: string | null;
  /** 32 bytes that seal the saved state, or null to keep it plain. */
  readonly stateKey: Uint8Array | null;
}

/** From the host to the store's thread. `close` saves what waits and ends the thread. */
export type Request =
  | { readonly type: "call"; readonly id: number; readonly name: OperationName; readonly input: unknown }
  | { readonly type: "media"; readonly id: number; readonly ask: MediaAsk }
  /** Nobody waits for the reply to this media request any more. */
  | { readonly type: "cancel"; readonly id: number }
  /** What the screens' system or browser asks for, best first (BCP 47). No reply. */
  | { readonly type: "languages"; readonly languages: readonly string[] }
  | { readonly type: "close"; readonly id: number };

/** From the store's thread to the host. */
export type Reply =
  | { readonly type: "result"; readonly id: number; readonly value: unknown }
  | { readonly type: "problem"; readonly id: number; readonly problem: Problem }
  | { readonly type: "event"; readonly event: StoreEvent };
