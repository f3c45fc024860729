import type { Overview } from "../../../src/model/query.ts";
import type { Note } from "../../../src/model/vocabulary.ts";
import { useItemsViews } from "../items/ItemsViews.tsx";
import { useFormat } from "../shared/hooks/useFormat.ts";
import { useTranslation } from "../shared/hooks/useTranslation.ts";
import { Icon, type IconName } from "../shared/Icon.tsx";

export const NOTE_ICONS: Readonly<Record<Note, IconName>> = {
  "has-phone-number": "phone",
  "has-email": "mail",
  "has-location": "place",
  "tags-people": "person",
  "posted-as-minor": "calendar",
  contested: "info",
};
const ORDER: readonly Note[] = [
  "has-phone-number",
  "has-email",
  "has-location",
  "tags-people",
  "posted-as-minor",
  "contested",
];

/** Items worth a look first, whatever their verdict. */
export function SpecialSpots({ notes }: { readonly notes: Overview["notes"] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { show } = useItemsViews();
  const found = ORDER.flatMap((note) => notes.filter(({ value, count }) => value === note && count > 0));
  return (
    <section className="card stack" aria-labelledby="special-spots">
      <h2 id="special-spots">{t("overview.spots.title")}</h2>
      {found.length === 0 ? <p className="muted">{t("overview.spots.none")}</p> : null}
      <ul className="line-list">
        {found.map(({ value, count }) => (
          <li key={value}>
            <button type="button" className="line" onClick={() => show({ notes: [value] })}>
              <Icon name={NOTE_ICONS[value]} />
              <span className="line-words">
                <span>{t(`overview.spots.${value}.name`)}</span>
                <span className="small muted">{t(`overview.spots.${value}.why`)}</span>
              </span>
              <span className="number">{format.number(count)}</span>
              <Icon name="chevron" />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
