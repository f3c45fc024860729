import { useEffect, useState } from "react";
import type { TodoView } from "../../../src/api/contract/index.ts";
import type { Problem } from "../../../src/model/problem.ts";
import { useBridge } from "../bridge/BridgeContext.tsx";
import { problemOf } from "../bridge/problemOf.ts";
import { useOperation } from "../bridge/useOperation.ts";
import { usePerson } from "../shared/context/PersonContext.tsx";
import { useFormat } from "../shared/hooks/useFormat.ts";
import { useTranslation } from "../shared/hooks/useTranslation.ts";
import { Icon } from "../shared/Icon.tsx";
import { Notice } from "../shared/Notice.tsx";
import { PersonSwitch } from "../shared/PersonSwitch.tsx";
import { Pending, ProblemNotice } from "../shared/Problems.tsx";
import { hashOf } from "../shared/router.ts";
import { Screen } from "../shared/Screen.tsx";
import { ListGroup, type TodoEntry } from "./ListGroup.tsx";
import { ListProgress } from "./ListProgress.tsx";
import { useTicks } from "./useTicks.ts";
import "./list.css";

/** Everything marked to be deleted or hidden, by where that is done and by year: to be worked through, printed, saved. */
export function ListScreen() {
  const { t } = useTranslation();
  const { person } = usePerson();
  const { ticked, tick, isDone, settle } = useTicks();
  const list = useOperation("list", { ticked, person });
  const [problem, setProblem] = useState<Problem | null>(null);
  const onTick = (entries: readonly TodoEntry[], done: boolean) => {
    setProblem(null);
    tick(entries, done).catch((error: unknown) => setProblem(problemOf(error)));
  };
  const data = list.data;
  useEffect(() => {
    if (data) settle(entriesOf(data));
  });
  return (
    <Screen
      title={t("list.title")}
      intro={data && data.total > 0 ? t("list.intro") : null}
      actions={data && data.total > 0 ? <Take onProblem={setProblem} /> : null}
      narrow
    >
      <PersonSwitch />
      <Pending of={list} />
      {problem ? <ProblemNotice problem={problem} /> : null}
      {data && data.total + data.done > 0 ? <ListProgress total={data.total} done={data.done} /> : null}
      {data?.total === 0 && data.done === 0 ? (
        <Notice icon="list" title={t("list.none")}>
          <p>
            {t("list.how")} <a href={hashOf("items")}>{t("list.toItems")}</a>
          </p>
        </Notice>
      ) : null}
      {data?.groups.map((group) => (
        <ListGroup key={keyOf(group)} group={group} isDone={isDone} onTick={onTick} />
      ))}
      {data && data.total > openIn(data) ? <More total={data.total - openIn(data)} /> : null}
    </Screen>
  );
}

const entriesOf = ({ groups }: TodoView) => groups.flatMap(({ years }) => years.flatMap(({ entries }) => entries));
const openIn = (list: TodoView) => entriesOf(list).filter(({ done }) => !done).length;
const keyOf = ({ platform, action }: TodoView["groups"][number]) => `${platform} ${action?.title}`;

function More({ total }: { readonly total: number }) {
  const { t } = useTranslation();
  const format = useFormat();
  return <p className="muted">{t("list.more", { count: total, more: format.number(total) })}</p>;
}

/** Print it, or take it along as a table or a page. */
function Take({ onProblem }: { readonly onProblem: (problem: Problem | null) => void }) {
  const { t } = useTranslation();
  const bridge = useBridge();
  const { person } = usePerson();
  const save = async (format: "csv" | "html") => {
    onProblem(null);
    try {
      const { fileName, text } = await bridge.call("list.file", { format, person });
      await bridge.saveText(fileName, text);
    } catch (error) {
      onProblem(problemOf(error));
    }
  };
  return (
    <>
      <button type="button" className="button button-small" onClick={() => window.print()}>
        {t("list.print")}
      </button>
      {(["html", "csv"] as const).map((format) => (
        <button key={format} type="button" className="button button-small" onClick={() => void save(format)}>
          <Icon name="download" />
          {t(`list.save.${format}`)}
        </button>
      ))}
    </>
  );
}
