import { Answered, type LetterKind, type RequestView } from "../../../src/model/letter.ts";
import { DateField } from "../object/DateField.tsx";
import { useFormat } from "../shared/hooks/useFormat.ts";
import { useTranslation } from "../shared/hooks/useTranslation.ts";
import { Choice } from "./Choice.tsx";
import type { EarlierRequest } from "./draft.ts";
import { useDraft } from "./LetterDraftProvider.tsx";

/** What may have been sent before: all but a complaint, which goes to another. */
const BEFORE: readonly LetterKind[] = ["objection", "erasure", "access", "reminder", "non-user", "child"];

/** The request that a reminder or a complaint is about: one that was noted here, or any other by its day and answer. */
export function EarlierRequestFields({ requests }: { readonly requests: readonly RequestView[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { draft, change } = useDraft();
  const { earlier } = draft;
  const known = requests.some(({ id }) => id === draft.follows);
  const set = (patch: Partial<EarlierRequest>) => change({ earlier: { ...earlier, ...patch } });
  return (
    <div className="object-dates">
      {requests.length > 0 ? (
        <Choice
          label={t("letters.aboutWhich")}
          value={known ? draft.follows : ""}
          set={(follows) => change({ follows })}
          options={[...requests.map((one): [string, string] => [one.id, nameOf(one)]), ["", t("letters.another")]]}
        />
      ) : null}
      {known ? null : (
        <>
          <Choice
            label={t("letters.sentWhat")}
            value={earlier.kind}
            set={(kind) => set({ kind: kind as LetterKind })}
            options={BEFORE.map((kind) => [kind, t(`letters:kind.${kind}`)])}
          />
          <DateField
            label={t("letters.sentOn")}
            value={earlier.sentOn || null}
            onSave={async (date) => set({ sentOn: date ?? "" })}
          />
          <Choice
            label={t("letters.answer")}
            value={earlier.answer}
            set={(answer) => set({ answer: answer as EarlierRequest["answer"] })}
            options={[
              ["", t("letters.noAnswer")],
              ...Answered.options.map((what): [string, string] => [what, t(`letters.answered.${what}`)]),
            ]}
          />
          {earlier.answer === "" ? null : (
            <DateField
              label={t("letters.answeredOn")}
              value={earlier.answeredOn || null}
              onSave={async (date) => set({ answeredOn: date ?? "" })}
            />
          )}
        </>
      )}
    </div>
  );

  function nameOf({ kind, about, sentOn }: RequestView): string {
    return t("letters.requestName", { kind: t(`letters:kind.${kind}`), about, date: format.longDay(sentOn) });
  }
}
