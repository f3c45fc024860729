import type { ItemDetail } from "../../../../src/api/contract/index.ts";
import { questionSentence } from "../../../../src/locales/index.ts";
import { useTranslator } from "../../shared/context/LanguageProvider.tsx";
import { useTranslation } from "../../shared/hooks/useTranslation.ts";
import { hashOf } from "../../shared/router.ts";
import { SourceLink } from "../../shared/SourceLink.tsx";

interface Props {
  readonly item: ItemDetail["item"];
  readonly reasons: ItemDetail["reasons"];
  readonly onQuestion: (question: string) => void;
}

/** Why the verdict is what it is: every rule in plain words, with the source behind it. */
export function ReasonList({ item, reasons, onQuestion }: Props) {
  const { t } = useTranslation();
  const words = useTranslator();
  const question = item.question;
  return (
    <section className="stack-small" aria-labelledby="detail-reasons">
      <h3 id="detail-reasons">{t("items.detail.why")}</h3>
      <ol className="reasons">
        {reasons.map((reason) => (
          <li key={`${reason.rule} ${reason.evidence?.file} ${reason.evidence?.pointer}`} className="reason">
            <p>{reason.text}</p>
            <p className="small muted">
              {t(`words:confidence.${reason.confidence}`, { defaultValue: reason.confidence })}
              {reason.source ? (
                <>
                  {" · "}
                  <SourceLink source={reason.source} />
                </>
              ) : null}
            </p>
          </li>
        ))}
      </ol>
      {question ? (
        <div className="notice">
          <div className="stack-small">
            <p dir="auto">{questionSentence(words, question)}</p>
            <p className="row small">
              <a href={hashOf("questions")}>{t("items.detail.answer")}</a>
              <button type="button" className="link-button" onClick={() => onQuestion(question)}>
                {t("items.detail.sameQuestion")}
              </button>
            </p>
          </div>
        </div>
      ) : null}
    </section>
  );
}
