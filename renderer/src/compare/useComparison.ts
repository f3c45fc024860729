import { useState } from "react";
import type { ComparisonView } from "../../../src/api/contract/index.ts";
import type { Problem } from "../../../src/model/problem.ts";
import { useBridge } from "../bridge/BridgeContext.tsx";
import { pathFor } from "../bridge/pathFor.ts";
import { problemOf } from "../bridge/problemOf.ts";
import { useOperation } from "../bridge/useOperation.ts";

/** The comparison that is kept, and making another with files that the user chooses. */
export function useComparison() {
  const bridge = useBridge();
  const last = useOperation("compare.last", {});
  const [running, setRunning] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);

  const compareWith = async (files: readonly File[]) => {
    if (files.length === 0) return;
    setProblem(null);
    setRunning(true);
    try {
      const paths: string[] = [];
      for (const file of files) paths.push(await pathFor(bridge, file, () => undefined, true));
      last.replace(await bridge.call("compare", { paths }));
    } catch (error) {
      setProblem(problemOf(error));
    } finally {
      setRunning(false);
    }
  };
  const view: ComparisonView | null = last.data;
  return { view, running, problem: problem ?? last.problem, compareWith };
}
