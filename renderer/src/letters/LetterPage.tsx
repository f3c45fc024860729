import { useMemo } from "react";
import type { Letter } from "../../../src/model/letter.ts";
import { useFormat } from "../shared/hooks/useFormat.ts";
import { useTranslation } from "../shared/hooks/useTranslation.ts";
import { blocksOf, edited } from "./blocks.ts";
import { keyed } from "./keyed.ts";

/** So many lines of an annex are shown; all of them go into the files. */
const ANNEX_SHOWN = 50;

interface Props {
  /** As it was made; `edits` lie over it. */
  readonly letter: Letter;
  readonly edits: Readonly<Record<string, string>>;
  readonly onEdit: (id: string, text: string) => void;
  readonly onReset: () => void;
}

/** The letter as a page of paper, each piece of it a field to write in. */
export function LetterPage({ letter, edits, onEdit, onReset }: Props) {
  const { t } = useTranslation();
  const blocks = useMemo(() => blocksOf(letter), [letter]);
  const changed = blocks.filter(({ id, text }) => edits[id] !== undefined && edits[id] !== text).length;
  return (
    <>
      <div className="card letter-paper" lang={letter.language}>
        {blocks.map(({ id, part, text }) => (
          <textarea
            key={id}
            className="letter-block"
            data-part={part}
            aria-label={t(`letters.part.${part}`)}
            dir="auto"
            rows={rowsOf(edits[id] ?? text)}
            value={edits[id] ?? text}
            onChange={(event) => onEdit(id, event.target.value)}
          />
        ))}
        <p className="letter-signed" dir="auto">
          {edited(letter, edits).sender[0]}
        </p>
        {letter.annex ? <Annex annex={letter.annex} /> : null}
      </div>
      {changed > 0 ? (
        <div className="row">
          <span className="small muted">{t("letters.changed", { count: changed })}</span>
          <button type="button" className="button button-small button-quiet" onClick={onReset}>
            {t("letters.reset")}
          </button>
        </div>
      ) : null}
    </>
  );
}

/** Where the browser cannot grow a field with its text, so many lines are near enough. */
const rowsOf = (text: string) =>
  text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / 78)), 0);

function Annex({ annex }: { readonly annex: NonNullable<Letter["annex"]> }) {
  const { t } = useTranslation();
  const format = useFormat();
  const more = annex.lines.length - ANNEX_SHOWN;
  return (
    <div className="letter-annex">
      <h3>{annex.title}</h3>
      <ol>
        {keyed(annex.lines.slice(0, ANNEX_SHOWN), (line) => line).map(({ key, one }) => (
          <li key={key} dir="auto">
            {one}
          </li>
        ))}
      </ol>
      {more > 0 ? (
        <p className="muted">{t("letters.annexMore", { count: more, number: format.number(more) })}</p>
      ) : null}
    </div>
  );
}
