import { questionSentence } from "../../../src/locales/index.ts";
import { useOperation } from "../bridge/useOperation.ts";
import { waiting } from "../questions/sequence.ts";
import { useTranslator } from "../shared/context/LanguageProvider.tsx";
import { usePerson } from "../shared/context/PersonContext.tsx";
import { useTranslation } from "../shared/hooks/useTranslation.ts";
import { Icon } from "../shared/Icon.tsx";
import { hashOf } from "../shared/router.ts";

/** The one open question whose answer settles most. */
export function BiggestQuestion() {
  const { t } = useTranslation();
  const words = useTranslator();
  const { data } = useOperation("questions", { person: usePerson().person });
  const [first] = waiting(data ?? []);
  if (!first) return null;
  return (
    <a className="card biggest" href={hashOf("questions")}>
      <span className="biggest-icon">
        <Icon name="questions" />
      </span>
      <span className="biggest-words">
        <span dir="auto">{questionSentence(words, { topic: first.topic, subject: first.subject })}</span>
        <span className="small muted">{t("found.settles", { count: first.open })}</span>
      </span>
      <Icon name="chevron" />
    </a>
  );
}
