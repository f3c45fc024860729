import { useId, useRef, useState } from "react";
import type { Output } from "../../../src/api/contract/index.ts";
import type { Problem } from "../../../src/model/problem.ts";
import type { ViewKind } from "../../../src/model/vocabulary.ts";
import { useBridge } from "../bridge/BridgeContext.tsx";
import { problemOf } from "../bridge/problemOf.ts";
import { LiveHeadline } from "../questions/LiveHeadline.tsx";
import { useTranslator } from "../shared/context/LanguageProvider.tsx";
import { useOverview } from "../shared/context/OverviewContext.tsx";
import { useTranslation } from "../shared/hooks/useTranslation.ts";
import { useUndo } from "../shared/hooks/useUndo.ts";
import { Notice } from "../shared/Notice.tsx";
import { problemWords } from "../shared/problemWords.ts";
import { hashOf } from "../shared/router.ts";
import { Screen } from "../shared/Screen.tsx";
import { FoundInPage } from "./FoundInPage.tsx";
import { giveExample, givePage } from "./givePage.ts";
import { pagesFor } from "./kinds.ts";
import { PageField } from "./PageField.tsx";
import { Steps } from "./Steps.tsx";
import "./check.css";

type Found = Output<"view.show">;

/** Proof instead of memory: the person shows a page as a stranger sees it, and what stands on it is public. */
export function CheckScreen() {
  const { t } = useTranslation();
  const bridge = useBridge();
  const undo = useUndo();
  const overview = useOverview().data;
  const pages = pagesFor(overview?.accounts.map(({ platform }) => platform) ?? []);
  const [chosen, setChosen] = useState<ViewKind | null>(null);
  const kind = chosen ?? pages[0] ?? "profile";
  const [found, setFound] = useState<Found | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [busy, setBusy] = useState<boolean>(false);
  const latest = useRef(0);
  const select = useId();

  const look = async (looking: Promise<Found>) => {
    const mine = ++latest.current;
    setBusy(true);
    setProblem(null);
    try {
      const result = await looking;
      if (mine === latest.current) setFound(result);
    } catch (error) {
      if (mine === latest.current) setProblem(problemOf(error));
    } finally {
      if (mine === latest.current) setBusy(false);
    }
  };
  const takeBack = async () => {
    setFound(null);
    await undo();
  };
  return (
    <div data-own-drop="">
      <Screen title={t("check.title")} intro={t("check.intro")} narrow>
        <p>
          <a href={hashOf("questions")}>{t("check.back")}</a>
        </p>
        <LiveHeadline />
        <div className="field">
          <label htmlFor={select}>{t("check.which")}</label>
          <select
            id={select}
            className="select"
            value={kind}
            onChange={(event) => setChosen(pages.find((page) => page === event.target.value) ?? null)}
          >
            {pages.map((page) => (
              <option key={page} value={page}>
                {t(`check.open.${page}.name`)}
              </option>
            ))}
          </select>
        </div>
        <Steps kind={kind} />
        <PageField busy={busy} give={(content, file) => void look(givePage(bridge, kind, content, file))} />
        {overview?.example ? (
          <div>
            <button
              type="button"
              className="button"
              onClick={() => void look(giveExample(bridge, t("check.examplePage")))}
            >
              {t("check.example")}
            </button>
          </div>
        ) : null}
        <div role="status" className="stack">
          {busy ? <p className="muted">{t("check.looking")}</p> : null}
          {found && !busy ? <FoundInPage found={found} undo={() => void takeBack()} /> : null}
        </div>
        {problem ? <Refused problem={problem} /> : null}
        <p className="small muted">{t("check.promise")}</p>
      </Screen>
    </div>
  );
}

/** Why a page proves nothing, and what to do instead. */
function Refused({ problem }: { readonly problem: Problem }) {
  const words = useTranslator();
  return (
    <Notice kind="warning" urgent>
      <p dir="auto">{problemWords(words, problem)}</p>
    </Notice>
  );
}
