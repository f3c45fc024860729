import { type ReactNode, useId } from "react";
import { supportedLanguages } from "../../../src/locales/index.ts";
import type { LetterKind } from "../../../src/model/letter.ts";
import { DateField } from "../object/DateField.tsx";
import { useOverview } from "../shared/context/OverviewContext.tsx";
import { useFormat } from "../shared/hooks/useFormat.ts";
import { useTranslation } from "../shared/hooks/useTranslation.ts";
import { Choice } from "./Choice.tsx";
import { type Draft, FOLLOW_UPS, WITHOUT_ACCOUNT } from "./draft.ts";
import { EarlierRequestFields } from "./EarlierRequestFields.tsx";
import { useDraft } from "./LetterDraftProvider.tsx";
import type { LetterInHand } from "./useLetter.ts";

interface Props {
  readonly kind: LetterKind;
  readonly hand: LetterInHand;
}

/** A child is younger than this many years ago. */
const CHILD_BORN_AFTER = "2005-01-01";

/** What goes into the letter, and nothing else does: ticked, or typed. */
export function LetterFields({ kind, hand }: Props) {
  const { t } = useTranslation();
  const { draft, change } = useDraft();
  const later = (patch: (date: string | null) => Partial<Draft>) => async (date: string | null) => change(patch(date));
  return (
    <section className="card stack letter-fields" aria-labelledby="letter-fields">
      <div>
        <h2 id="letter-fields" tabIndex={-1}>
          {t("letters.goesIn")}
        </h2>
        <p className="small muted">{t("letters.goesInHint")}</p>
      </div>
      <div className="object-dates">
        <TextField
          label={t("letters.name")}
          value={draft.name ?? hand.known.name ?? ""}
          set={(name) => change({ name })}
        />
        <TextField label={t("letters.email")} value={draft.email} set={(email) => change({ email })} />
        <TextField label={t("letters.address")} rows={2} value={draft.address} set={(address) => change({ address })} />
      </div>
      {WITHOUT_ACCOUNT.has(kind) ? null : <Accounts known={hand.known.accounts} />}
      {kind === "erasure" ? <Items lines={hand.fresh?.letter.annex?.lines.length ?? 0} /> : null}
      {kind === "child" ? (
        <div className="object-dates">
          <TextField
            label={t("letters.childName")}
            value={draft.childName}
            set={(childName) => change({ childName })}
          />
          <DateField
            label={t("letters.childBirth")}
            value={draft.childBirth || null}
            earliest={CHILD_BORN_AFTER}
            onSave={later((date) => ({ childBirth: date ?? "" }))}
          />
        </div>
      ) : null}
      {FOLLOW_UPS.has(kind) ? <EarlierRequestFields requests={hand.requests} /> : null}
      <div className="object-dates">
        <DateField label={t("letters.date")} value={hand.input.date} onSave={later((date) => ({ date }))} />
        {kind === "objection" ? (
          <DateField
            label={t("letters.earlierOn")}
            value={draft.earlierOn || null}
            onSave={later((date) => ({ earlierOn: date ?? "" }))}
          />
        ) : null}
        <Choice
          label={t("letters.language")}
          value={hand.language}
          set={(language) => change({ language })}
          options={supportedLanguages.map((language) => [language, languageName(language)])}
        />
        <Lands hand={hand} />
      </div>
    </section>
  );
}

/** A language in its own name. */
const languageName = (language: string) =>
  new Intl.DisplayNames(language, { type: "language" }).of(language) ?? language;

/** Which Land of Germany, for its authority. */
function Lands({ hand }: { readonly hand: LetterInHand }) {
  const { t } = useTranslation();
  const { draft, change } = useDraft();
  const lands = hand.fresh?.recipient.lands ?? [];
  if (lands.length === 0) return null;
  return (
    <Choice
      label={t("letters.land")}
      value={draft.land ?? ""}
      set={(land) => change({ land: land === "" ? null : land })}
      options={[["", t("letters.landNone")], ...lands.map(({ land, name }): [string, string] => [land, name])]}
    />
  );
}

/** The accounts that the export shows, each with its tick, and room for others. */
function Accounts({ known }: { readonly known: readonly string[] }) {
  const { t } = useTranslation();
  const { draft, change } = useDraft();
  const tick = (account: string, on: boolean) =>
    change({ without: on ? draft.without.filter((one) => one !== account) : [...draft.without, account] });
  return (
    <fieldset className="stack-small letter-group">
      <legend className="field-label">{t("letters.accounts")}</legend>
      {known.map((account) => (
        <Check key={account} on={!draft.without.includes(account)} set={(on) => tick(account, on)}>
          <bdi>{account}</bdi>
        </Check>
      ))}
      <TextField
        label={t(known.length > 0 ? "letters.moreAccounts" : "letters.someAccounts")}
        rows={2}
        value={draft.accounts}
        set={(accounts) => change({ accounts })}
      />
    </fieldset>
  );
}

/** The items marked to be deleted, as an annex; their texts only where that is ticked too. */
function Items({ lines }: { readonly lines: number }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { draft, change } = useDraft();
  const overview = useOverview().data;
  if (overview === null) return <p className="small muted">{t("letters.noItems")}</p>;
  return (
    <div className="stack-small">
      <Check on={draft.listItems} set={(listItems) => change({ listItems })}>
        {t("letters.listItems")}
        {draft.listItems ? (
          <span className="small muted letter-line">
            {t("letters.listed", { count: lines, number: format.number(lines) })}
          </span>
        ) : null}
      </Check>
      {draft.listItems ? (
        <Check on={draft.withTexts} set={(withTexts) => change({ withTexts })}>
          {t("letters.withTexts")}
        </Check>
      ) : null}
    </div>
  );
}

interface CheckProps {
  readonly on: boolean;
  readonly set: (on: boolean) => void;
  readonly children: ReactNode;
}

function Check({ on, set, children }: CheckProps) {
  return (
    <label className="check">
      <input type="checkbox" checked={on} onChange={(event) => set(event.target.checked)} />
      <span>{children}</span>
    </label>
  );
}

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly set: (text: string) => void;
  readonly rows?: number;
}

function TextField({ label, value, set, rows = 1 }: TextFieldProps) {
  const id = useId();
  const shared = { id, value, maxLength: rows > 1 ? 1000 : 300, dir: "auto", autoComplete: "off" } as const;
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {rows > 1 ? (
        <textarea {...shared} className="textarea" rows={rows} onChange={(event) => set(event.target.value)} />
      ) : (
        <input {...shared} className="input" onChange={(event) => set(event.target.value)} />
      )}
    </div>
  );
}
