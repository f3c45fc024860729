import type { LetterKind } from "../../../src/model/letter.ts";
import { useFormat } from "../shared/hooks/useFormat.ts";
import { useTranslation } from "../shared/hooks/useTranslation.ts";
import { Pending } from "../shared/Problems.tsx";
import { openPlaces } from "./blocks.ts";
import { useDraft } from "./LetterDraftProvider.tsx";
import { LetterFields } from "./LetterFields.tsx";
import { LetterPage } from "./LetterPage.tsx";
import { PrintedLetter } from "./PrintedLetter.tsx";
import { RecipientNotes } from "./RecipientNotes.tsx";
import { SentIt } from "./SentIt.tsx";
import { TakeLetter } from "./TakeLetter.tsx";
import { useLetter } from "./useLetter.ts";

/** One letter: what goes in, the page, how it gets there, and "I have sent it". */
export function LetterEditor({ kind }: { readonly kind: LetterKind }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { draft, change } = useDraft();
  const hand = useLetter(kind);
  const { fresh, letter, edits } = hand;
  const places = letter === null ? 0 : openPlaces(letter);
  const keep = (mine: Readonly<Record<string, string>>) => change({ edits: { ...draft.edits, [hand.editsKey]: mine } });
  return (
    <>
      <LetterFields kind={kind} hand={hand} />
      <Pending of={hand.made} />
      {fresh && letter ? (
        <>
          <section className="stack-small" aria-labelledby="letter-page">
            <h2 id="letter-page">{t("letters.page")}</h2>
            <p className="small muted measure">{t("letters.pageHint")}</p>
            <p className="small letter-places" role="status">
              {places > 0 ? t("letters.places", { count: places, number: format.number(places) }) : null}
            </p>
            <LetterPage
              letter={fresh.letter}
              edits={edits}
              onEdit={(id, text) => keep({ ...edits, [id]: text })}
              onReset={() => keep({})}
            />
          </section>
          <TakeLetter hand={hand} letter={letter} made={fresh} />
          <RecipientNotes letter={letter} recipient={fresh.recipient} />
          <SentIt kind={kind} hand={hand} letter={letter} />
          <PrintedLetter letter={letter} />
        </>
      ) : null}
    </>
  );
}
