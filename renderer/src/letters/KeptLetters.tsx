import { useState } from "react";
import type { KeptLetter } from "../../../src/model/letter.ts";
import type { Problem } from "../../../src/model/problem.ts";
import { useBridge } from "../bridge/BridgeContext.tsx";
import { problemOf } from "../bridge/problemOf.ts";
import { useOperation } from "../bridge/useOperation.ts";
import { usePerson } from "../shared/context/PersonContext.tsx";
import { useToast } from "../shared/context/ToastContext.tsx";
import { useFormat } from "../shared/hooks/useFormat.ts";
import { useTranslation } from "../shared/hooks/useTranslation.ts";
import { Icon } from "../shared/Icon.tsx";
import { ProblemNotice } from "../shared/Problems.tsx";
import { differences } from "./blocks.ts";
import { draftOf } from "./draft.ts";
import { useDraft } from "./LetterDraftProvider.tsx";

/** The letters the person kept: to be taken up again, or removed. */
export function KeptLetters() {
  const { t } = useTranslation();
  const format = useFormat();
  const bridge = useBridge();
  const toast = useToast();
  const { draft, change, changeIf } = useDraft();
  const { person } = usePerson();
  const kept = useOperation("letters", { person });
  const [problem, setProblem] = useState<Problem | null>(null);
  const doing = (act: () => Promise<unknown>) => () => {
    setProblem(null);
    act().catch((error: unknown) => setProblem(problemOf(error)));
  };
  const open = async (letter: KeptLetter) => {
    const { input, annex } = letter;
    const { language } = letter.letter;
    const fresh = await bridge.call("letter.make", { letter: input, language, annex, person });
    change(draftOf(letter, differences({ ...letter.letter, annex: null }, fresh.letter)));
  };
  const remove = async (letter: KeptLetter) => {
    await bridge.call("letters.remove", { id: letter.id, person });
    if (draft.keptId === letter.id) changeIf(draft, { keptId: null });
    toast({
      text: t("letters.keptRemoved"),
      undo: async () => void (await bridge.call("letters.keep", { ...letter, person })),
    });
  };
  if (!kept.data || kept.data.length === 0) return null;
  return (
    <section className="stack-small" aria-labelledby="letters-kept">
      <h2 id="letters-kept">{t("letters.kept")}</h2>
      {problem ? <ProblemNotice problem={problem} /> : null}
      <ul className="card letter-list">
        {kept.data.map((letter) => (
          <li key={letter.id} className="row-between">
            <span>
              {letter.letter.subject}
              <span className="small muted letter-line">
                {t("letters.keptOn", { date: format.longDay(letter.keptOn) })}
              </span>
            </span>
            <span className="row">
              <button type="button" className="button button-small" onClick={doing(() => open(letter))}>
                {t("letters.openKept")}
              </button>
              <button type="button" className="button button-small button-quiet" onClick={doing(() => remove(letter))}>
                <Icon name="trash" />
                {t("letters.removeKept")}
              </button>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
