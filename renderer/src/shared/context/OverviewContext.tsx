import { createContext, type ReactNode, useContext, useEffect, useState } from "react";
import type { OverviewView } from "../../../../src/api/contract/index.ts";
import { useBridge } from "../../bridge/BridgeContext.tsx";
import { problemOf } from "../../bridge/problemOf.ts";
import type { Loaded } from "../../bridge/useOperation.ts";
import { useAudit } from "./AuditContext.tsx";
import { usePerson } from "./PersonContext.tsx";

const none: Loaded<OverviewView> = {
  data: null,
  problem: null,
  loading: true,
  reload: () => undefined,
  replace: () => undefined,
};
const OverviewContext = createContext<Loaded<OverviewView>>(none);

/** The overview of the open audit, of the person chosen where there are several. Several parts of a screen show numbers of it; the store is asked once. */
export const useOverview = () => useContext(OverviewContext);

export function OverviewProvider({ children }: { readonly children: ReactNode }) {
  const bridge = useBridge();
  const { version, progress } = useAudit();
  const [round, setRound] = useState(0);
  const [state, setState] = useState<Loaded<OverviewView>>(none);
  const ready = progress?.phase === "ready";
  const { person, choose } = usePerson();
  const occasion = `${version}.${round}.${person ?? ""}`;
  useEffect(() => {
    let asked = occasion;
    if (!ready) {
      setState(none);
      return;
    }
    const reload = () => setRound((value) => value + 1);
    const tools = { loading: false, reload, replace: none.replace };
    bridge.call("overview", { person }).then(
      (data) => {
        // Of several people one is shown, and never all of them added up.
        if (asked === occasion && data.people !== undefined && person === undefined) choose(0);
        else if (asked === occasion) setState({ data, problem: null, ...tools });
      },
      (error: unknown) => {
        if (asked === occasion) setState((now) => ({ data: now.data, problem: problemOf(error), ...tools }));
      },
    );
    return () => {
      asked = "";
    };
  }, [bridge, ready, occasion, person, choose]);
  return <OverviewContext value={state}>{children}</OverviewContext>;
}
