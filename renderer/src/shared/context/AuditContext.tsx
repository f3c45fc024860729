import { createContext, useContext } from "react";
import type { Settings } from "../../../../src/api/contract/index.ts";
import type { Problem } from "../../../../src/model/problem.ts";
import type { Progress } from "../../../../src/model/query.ts";

/** What every screen knows about the one audit that is open. */
export interface AuditContextValue {
  readonly progress: Progress | null;
  /** Goes up whenever findings, decisions or settings changed; whoever shows some asks again. */
  readonly version: number;
  /** Goes up with each audit that is started or closed: what a screen remembers of the one before is over. */
  readonly run: number;
  readonly settings: Settings | null;
  /** The store's thread died, or the local host is gone. */
  readonly crashed: Problem | null;
  /** Why the last start did not even begin. */
  readonly startProblem: Problem | null;
  start(paths: string[]): Promise<void>;
  startExample(): Promise<void>;
  cancel(): Promise<void>;
  /** Closes the audit; what the user said about it stays saved. */
  close(): Promise<void>;
  saveSettings(patch: Partial<Settings>): Promise<void>;
}

export const AuditContext = createContext<AuditContextValue | null>(null);

export function useAudit(): AuditContextValue {
  const value = useContext(AuditContext);
  if (!value) throw new Error("no audit around this component");
  return value;
}
