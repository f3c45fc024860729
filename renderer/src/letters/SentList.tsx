import { useOperation } from "../bridge/useOperation.ts";
import { usePerson } from "../shared/context/PersonContext.tsx";
import { useTranslation } from "../shared/hooks/useTranslation.ts";
import { Pending } from "../shared/Problems.tsx";
import { SentThread } from "./SentThread.tsx";
import { threadsOf } from "./threads.ts";
import "./letters.css";

/** What was sent to whom and when, what is waited for, and the next step of each. */
export function SentList() {
  const { t } = useTranslation();
  const requests = useOperation("requests", { person: usePerson().person });
  const threads = threadsOf(requests.data ?? []);
  if (requests.problem) return <Pending of={requests} />;
  if (threads.length === 0) return null;
  return (
    <section className="stack-small" aria-labelledby="letters-sent">
      <h2 id="letters-sent">{t("letters.sent")}</h2>
      {threads.map((thread) => (
        <SentThread key={thread[0].id} thread={thread} />
      ))}
    </section>
  );
}
