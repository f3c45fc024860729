import { useCallback, useEffect, useRef, useState } from "react";
import type { Input, OperationName, Output } from "../../../src/api/contract/index.ts";
import type { Problem } from "../../../src/model/problem.ts";
import { useAudit } from "../shared/context/AuditContext.tsx";
import { useBridge } from "./BridgeContext.tsx";
import { problemOf } from "./problemOf.ts";

export interface Loaded<T> {
  /** The last answer; kept while a newer one is on its way, so that nothing flickers. */
  readonly data: T | null;
  readonly problem: Problem | null;
  readonly loading: boolean;
  readonly reload: () => void;
  /** Puts an answer in place that another operation brought along. */
  readonly replace: (data: T) => void;
}

/** Calls an operation, again whenever its input or the findings change. Answers that come too late are dropped. */
export function useOperation<N extends OperationName>(name: N, input: Input<N>): Loaded<Output<N>> {
  const bridge = useBridge();
  const { version } = useAudit();
  const [data, setData] = useState<Output<N> | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [loading, setLoading] = useState(true);
  const [round, setRound] = useState(0);
  const latest = useRef(0);
  const key = JSON.stringify(input);
  const occasion = `${version}.${round}`;

  useEffect(() => {
    const mine = `${++latest.current}/${occasion}`;
    setLoading(true);
    bridge.call(name, JSON.parse(key) as Input<N>).then(
      (answer) => {
        if (mine !== `${latest.current}/${occasion}`) return;
        setData(answer);
        setProblem(null);
        setLoading(false);
      },
      (error: unknown) => {
        if (mine !== `${latest.current}/${occasion}`) return;
        setProblem(problemOf(error));
        setLoading(false);
      },
    );
  }, [bridge, name, key, occasion]);

  const reload = useCallback(() => setRound((value) => value + 1), []);
  const replace = useCallback((answer: Output<N>) => {
    latest.current += 1;
    setData(answer);
    setProblem(null);
    setLoading(false);
  }, []);
  return { data, problem, loading, reload, replace };
}
