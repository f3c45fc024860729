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

/** Whose findings an operation is asked for; undefined where it is not about one of several people. */
const whoseOf = (input: object): unknown => ("person" in input ? input.person : undefined);

/**
 * Calls an operation, again whenever its input or the findings change. Answers that come too late are dropped, and what was
 * answered of one person is gone at once when another is asked about.
 */
export function useOperation<N extends OperationName>(name: N, input: Input<N>): Loaded<Output<N>> {
  const bridge = useBridge();
  const { version } = useAudit();
  const whose = whoseOf(input);
  const [answered, setAnswered] = useState<{ readonly data: Output<N>; readonly whose: unknown } | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [loading, setLoading] = useState(true);
  const [round, setRound] = useState(0);
  const latest = useRef(0);
  const current = useRef(whose);
  current.current = whose;
  const key = JSON.stringify(input);
  const occasion = `${version}.${round}`;

  useEffect(() => {
    const mine = `${++latest.current}/${occasion}`;
    setLoading(true);
    bridge.call(name, JSON.parse(key) as Input<N>).then(
      (answer) => {
        if (mine !== `${latest.current}/${occasion}`) return;
        setAnswered({ data: answer, whose: whoseOf(JSON.parse(key) as Input<N>) });
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
  const replace = useCallback(
    (answer: Output<N>) => {
      // Of a person who is not shown any more: the answer about the one who is shown is still to come.
      if (current.current !== whose) return;
      latest.current += 1;
      setAnswered({ data: answer, whose });
      setProblem(null);
      setLoading(false);
    },
    [whose],
  );
  const data = answered !== null && answered.whose === whose ? answered.data : null;
  return { data, problem, loading, reload, replace };
}
