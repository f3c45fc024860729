import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { Settings } from "../../../../src/api/contract/index.ts";
import type { Problem } from "../../../../src/model/problem.ts";
import type { Progress } from "../../../../src/model/query.ts";
import { useBridge } from "../../bridge/BridgeContext.tsx";
import { problemOf } from "../../bridge/problemOf.ts";
import { navigate, readRoute } from "../router.ts";
import { AuditContext } from "./AuditContext.tsx";

const RUNNING = new Set(["listing", "reading", "judging"]);

/**
 * Follows the store's events and moves the user from start to import to what was found as the audit goes on. Whatever changes
 * the findings, whoever asked for it, comes as the event `changed`; nothing is loaded again on any other ground.
 */
export function AuditProvider({ children }: { readonly children: ReactNode }) {
  const bridge = useBridge();
  const [progress, setProgress] = useState<Progress | null>(null);
  const [version, setVersion] = useState(0);
  const [run, setRun] = useState(0);
  const [settings, setSettings] = useState<Settings | null>(null);
  const [crashed, setCrashed] = useState<Problem | null>(null);
  const [startProblem, setStartProblem] = useState<Problem | null>(null);
  const phase = useRef<Progress["phase"] | null>(null);
  const told = useRef(0);

  const arrive = useCallback((next: Progress) => {
    const before = phase.current;
    phase.current = next.phase;
    setProgress(next);
    const screen = readRoute().screen;
    if (RUNNING.has(next.phase)) {
      setCrashed(null);
      if (before !== null && !RUNNING.has(before) && screen === "start") navigate("import");
    }
    if (next.phase === "ready" && before !== "ready") {
      setVersion((value) => value + 1);
      if (screen === "import" || (screen === "start" && before === null)) navigate("found");
    }
  }, []);

  useEffect(() => {
    const fail = (error: unknown) => setStartProblem(problemOf(error));
    // Events are newer than the answer to a question that was asked before them.
    bridge.call("audit.progress", {}).then((now) => (told.current === 0 ? arrive(now) : undefined), fail);
    bridge.call("settings.get", {}).then(setSettings, fail);
    return bridge.onEvent((event) => {
      if (event.type === "progress") {
        told.current += 1;
        arrive(event.progress);
      } else if (event.type === "changed") setVersion((value) => value + 1);
      else setCrashed(event.problem);
    });
  }, [bridge, arrive]);

  const begin = useCallback(
    async (call: () => Promise<Progress>) => {
      setStartProblem(null);
      setCrashed(null);
      const before = told.current;
      const open = phase.current;
      phase.current = "idle";
      try {
        const next = await call();
        setRun((value) => value + 1);
        // Events are newer than this answer: a small export can be ready before it is here.
        if (told.current !== before) return;
        navigate("import");
        arrive(next);
      } catch (error) {
        // Nothing has begun: what was open is open still.
        phase.current = open;
        setStartProblem(problemOf(error));
      }
    },
    [arrive],
  );

  const value = useMemo(
    () => ({
      progress,
      version,
      run,
      settings,
      crashed,
      startProblem,
      start: (paths: string[]) => begin(() => bridge.call("audit.start", { paths })),
      startExample: () => begin(() => bridge.call("audit.example", {})),
      cancel: async () => arrive(await bridge.call("audit.cancel", {})),
      close: async () => {
        await bridge.call("audit.forget", {});
        arrive(await bridge.call("audit.progress", {}));
        setRun((value) => value + 1);
      },
      saveSettings: async (patch: Partial<Settings>) => setSettings(await bridge.call("settings.set", patch)),
    }),
    [progress, version, run, settings, crashed, startProblem, begin, bridge, arrive],
  );
  return <AuditContext.Provider value={value}>{children}</AuditContext.Provider>;
}
