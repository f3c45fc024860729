import { useId } from "react";
import type { Overview } from "../../../src/model/query.ts";
import { useOverview } from "./context/OverviewContext.tsx";
import { usePerson } from "./context/PersonContext.tsx";
import { useFormat } from "./hooks/useFormat.ts";
import { useTranslation } from "./hooks/useTranslation.ts";

/** Chooses whose findings the screens show. Nothing where the audit is one person's. */
export function PersonSwitch() {
  const { t } = useTranslation();
  const format = useFormat();
  const { data } = useOverview();
  const { person, choose } = usePerson();
  const id = useId();
  if (!data?.people) return null;
  const nameOf = ({ accounts }: NonNullable<Overview["people"]>[number], place: number) => {
    const mine = accounts.flatMap((i) => data.accounts[i] ?? []);
    const name = mine.map((account) => account.name ?? account.username).find((known) => known !== null);
    const platforms = [...new Set(mine.map(({ platform }) => t(`words:platform.${platform}`)))].join(", ");
    return t("person.who", { name: name ?? t("people.unnamed", { number: format.number(place + 1) }), platforms });
  };
  return (
    <div className="person-switch">
      <label htmlFor={id}>{t("person.label")}</label>
      <select className="select" id={id} value={person ?? 0} onChange={(event) => choose(Number(event.target.value))}>
        {data.people.map((one, place) => (
          <option key={one.accounts.join()} value={place}>
            {nameOf(one, place)}
          </option>
        ))}
      </select>
      <span className="small muted">{t("person.hint", { count: data.people.length })}</span>
    </div>
  );
}
