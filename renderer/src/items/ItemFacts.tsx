import type { Item } from "../../../src/model/report.ts";
import { NOTE_ICONS } from "../found/SpecialSpots.tsx";
import { useFormat } from "../shared/hooks/useFormat.ts";
import { useTranslation } from "../shared/hooks/useTranslation.ts";
import { Icon } from "../shared/Icon.tsx";
import { VerdictChip } from "../shared/VerdictChip.tsx";

/** Verdict, date, place and notes of one item, and what it is about in others' words. */
export function ItemFacts({ item }: { readonly item: Item }) {
  const { t } = useTranslation();
  const format = useFormat();
  const when = () => {
    if (!item.createdAt) return t("words:misc.noDate");
    if (item.createdAtPrecision === "day") return format.longDay(item.createdAt);
    const instant = format.instant(item.createdAt);
    return t(item.createdAtZone === "utc" ? "items.detail.utc" : "items.detail.asPrinted", { instant });
  };
  const past = item.audience.past;
  const rows: [string, string][] = [
    [t("items.detail.date"), when()],
    [t("items.detail.platform"), t(`words:platform.${item.platform}`)],
  ];
  if (item.field) rows.push([t("items.detail.field"), t(`words:field.${item.field}`, { defaultValue: item.field })]);
  if (item.container) {
    const { type, name } = item.container;
    rows.push(
      name === null ? [t("items.detail.where"), t(`words:inContainer.${type}`)] : [t(`words:container.${type}`), name],
    );
  }
  if (item.attached !== null) rows.push([t("items.detail.attached"), item.attached]);
  rows.push([
    t("items.detail.audience"),
    item.audience.value === "unknown"
      ? t("words:audience.unknown")
      : t("items.detail.audienceWith", {
          audience: t(`words:audience.${item.audience.value}`),
          certainty: t(`words:certainty.${item.audience.certainty}`),
        }),
  ]);
  if (item.audience.value === "limited" || item.audience.value === "nobody") {
    const window =
      past.public === "yes" && past.from && past.to
        ? t("items.detail.pastWindow", { from: format.day(past.from), to: format.day(past.to) })
        : t(`items.detail.past.${past.public}`);
    rows.push([t("items.detail.before"), window]);
  }
  return (
    <div className="stack-small">
      <div className="row">
        <VerdictChip verdict={item.verdict} />
        {item.notes.map((note) => (
          <span key={note} className="tag">
            <Icon name={NOTE_ICONS[note]} />
            {t(`words:note.${note}`)}
          </span>
        ))}
      </div>
      <p className="small muted">{t(`words:verdictMeaning.${item.verdict}`)}</p>
      <dl className="facts">
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd dir="auto">{value}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
