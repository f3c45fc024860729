import type { Reply, Request, StoreWorkerData } from "../../src/api/messages.ts";
import type { Problem } from "../../src/model/problem.ts";

/** From the main process to the store's process. `begin` comes first, and once. */
export type ToStore =
  | { readonly type: "begin"; readonly workerUrl: string; readonly data: StoreWorkerData }
  | { readonly type: "request"; readonly request: Request }
  /** Ends the process as it is, saving nothing. */
  | { readonly type: "end" };

/** From the store's process to the main process. `ended` is the last, and the process ends after it. */
export type FromStore =
  | { readonly type: "reply"; readonly reply: Reply }
  | { readonly type: "ended"; readonly problem: Problem };
