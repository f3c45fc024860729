import type { RunAudit } from "../audit.ts";
import type { State } from "../state/state.ts";
import type { StoreEvent } from "./contract/index.ts";

/** What a session is made with. */
export interface SessionOptions {
  readonly state: State;
  readonly runAudit: RunAudit;
  readonly parseWorker: URL | null;
  /** The folder of example exports that the build made. */
  readonly examples: URL;
  readonly emit: (event: StoreEvent) => void;
  /** The languages the system or the browser asks for, best first (BCP 47). */
  readonly systemLanguages?: readonly string[];
  /** IANA name of the system's time zone; default: as this process has it. */
  readonly timeZone?: string;
}
