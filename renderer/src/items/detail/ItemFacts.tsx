import type { TFunction } from "i18next";
import type { ItemDetail } from "../../../../src/api/contract/index.ts";
import { verdictSentence } from "../../../../src/locales/index.ts";
import type { Item } from "../../../../src/model/report.ts";
import type { Decision } from "../../../../src/model/vocabulary.ts";
import { NOTE_ICONS } from "../../found/SpecialSpots.tsx";
import { useTranslator } from "../../shared/context/LanguageProvider.tsx";
import { type Format, useFormat } from "../../shared/hooks/useFormat.ts";
import { useTranslation } from "../../shared/hooks/useTranslation.ts";
import { Icon } from "../../shared/Icon.tsx";
import { VerdictChip } from "../../shared/VerdictChip.tsx";
import { ABOUT_AUDIENCE, DecisionButtons } from "../DecisionButtons.tsx";

/** What it is, from when, and where it stands. */
export function ItemHead({ item }: { readonly item: Item }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { container, field } = item;
  const parts = [
    item.createdAt ? format.longDay(item.createdAt) : t("words:misc.noDate"),
    t(`words:platform.${item.platform}`),
    ...(container ? [container.name ?? t(`words:inContainer.${container.type}`)] : []),
  ];
  return (
    <header className="item-head">
      <h2>{field ? t(`words:field.${field}`, { defaultValue: field }) : t(`words:kind.${item.kind}`)}</h2>
      <p className="small muted item-meta">
        {parts.map((part) => (
          <bdi key={part}>{part}</bdi>
        ))}
      </p>
    </header>
  );
}

interface Props {
  readonly detail: ItemDetail;
  readonly onDecide: (decision: Decision | null) => void;
}

/** The verdict in a word and a sentence, who could see it, and what the user knows better. */
export function ItemFacts({ detail, onDecide }: Props) {
  const { item, decision, audienceDecides } = detail;
  const { t } = useTranslation();
  const words = useTranslator();
  const format = useFormat();
  return (
    <section className="stack-small" aria-label={t("items.detail.verdict")}>
      <div className="row">
        <VerdictChip verdict={item.verdict} />
        {item.notes.map((note) => (
          <span key={note} className="tag">
            <Icon name={NOTE_ICONS[note]} />
            {t(`words:note.${note}`)}
          </span>
        ))}
      </div>
      <p>{verdictSentence(words, item)}</p>
      <dl className="facts">
        {factsOf(item, t, format).map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd dir="auto">{value}</dd>
          </div>
        ))}
      </dl>
      {audienceDecides ? (
        <fieldset className="known">
          <legend className="small muted">{t("items.detail.known")}</legend>
          <DecisionButtons decisions={ABOUT_AUDIENCE} current={decision} onDecide={onDecide} />
        </fieldset>
      ) : null}
    </section>
  );
}

function factsOf(item: Item, t: TFunction, format: Format): [string, string][] {
  const { attached, audience } = item;
  const rows: [string, string][] = [];
  if (attached !== null) rows.push([t("items.detail.attached"), attached]);
  rows.push([
    t("items.detail.audience"),
    audience.value === "unknown"
      ? t("words:audience.unknown")
      : t("items.detail.audienceWith", {
          audience: t(`words:audience.${audience.value}`),
          certainty: t(`words:certainty.${audience.certainty}`),
        }),
  ]);
  if (audience.value === "limited" || audience.value === "nobody") {
    const { past } = audience;
    const window =
      past.public === "yes" && past.from && past.to
        ? t("items.detail.pastWindow", { from: format.day(past.from), to: format.day(past.to) })
        : t(`items.detail.past.${past.public}`);
    rows.push([t("items.detail.before"), window]);
  }
  return rows;
}
