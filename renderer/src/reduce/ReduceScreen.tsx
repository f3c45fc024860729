import { useState } from "react";
import type { MeasureView } from "../../../src/api/contract/index.ts";
import { today } from "../../../src/model/day.ts";
import { useBridge } from "../bridge/BridgeContext.tsx";
import { useOperation } from "../bridge/useOperation.ts";
import { useOverview } from "../shared/context/OverviewContext.tsx";
import { usePerson } from "../shared/context/PersonContext.tsx";
import { useToast } from "../shared/context/ToastContext.tsx";
import { useFormat } from "../shared/hooks/useFormat.ts";
import { useTranslation } from "../shared/hooks/useTranslation.ts";
import { useUndo } from "../shared/hooks/useUndo.ts";
import { Notice } from "../shared/Notice.tsx";
import { PersonSwitch } from "../shared/PersonSwitch.tsx";
import { Pending } from "../shared/Problems.tsx";
import { Screen } from "../shared/Screen.tsx";
import { Measure } from "./Measure.tsx";
import "./reduce.css";

/** The third step: what makes most less public for the least effort; trying changes no answer, saying so does. */
export function ReduceScreen() {
  const { t } = useTranslation();
  const bridge = useBridge();
  const toast = useToast();
  const undo = useUndo();
  const { person } = usePerson();
  const measures = useOperation("reduce", { person });
  const [tried, setTried] = useState<readonly string[]>([]);
  const toggle = (id: string) =>
    setTried((now) => (now.includes(id) ? now.filter((other) => other !== id) : [...now, id]));
  const saySince = async (measure: MeasureView, on: string | null) => {
    setTried((now) => now.filter((id) => id !== measure.id));
    const { changed } = await bridge.call("reduce.done", { id: measure.id, on });
    toast({ text: t("questions.changed", { count: changed }), undo: () => undo() });
  };
  const putOnList = async ({ filter, decision }: MeasureView) => {
    const { changed } = await bridge.call("items.decide", { filter, decision });
    toast({ text: t("reduce.listed", { count: changed }), undo: () => undo() });
  };
  return (
    <Screen title={t("reduce.title")} intro={t("reduce.intro")} narrow>
      <PersonSwitch />
      <Trial tried={tried.filter((id) => measures.data?.some((measure) => measure.id === id))} />
      <Pending of={measures} />
      {measures.data?.length === 0 ? <Notice icon="check">{t("reduce.none")}</Notice> : null}
      <ol className="measures">
        {measures.data?.map((measure) => (
          <li key={measure.id} className="card">
            <Measure
              measure={measure}
              tried={tried.includes(measure.id)}
              onTry={() => toggle(measure.id)}
              onSince={(on) => saySince(measure, on)}
              onToday={() => saySince(measure, today())}
              onList={() => putOnList(measure)}
            />
          </li>
        ))}
      </ol>
    </Screen>
  );
}

/** The number as it is, and as it would be with what is being tried. */
function Trial({ tried }: { readonly tried: readonly string[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const now = useOverview().data?.summary.headline;
  const then = useOperation("reduce.try", { ids: [...tried], person: usePerson().person }).data;
  if (!now) return null;
  const shown = tried.length > 0 && then ? then : now;
  return (
    <p className="trial" role="status" data-trying={tried.length > 0}>
      <strong className="number">{format.number(shown.atLeast)}</strong>
      <span>
        {t(tried.length > 0 ? "reduce.would" : "reduce.now", {
          count: shown.atLeast,
          most: format.number(shown.atMost),
          of: format.number(shown.of),
        })}
      </span>
    </p>
  );
}
