import type { OverviewView } from "../../../src/api/contract/index.ts";
import type { Person } from "../../../src/model/report.ts";
import { useOverview } from "../shared/context/OverviewContext.tsx";
import { useFormat } from "../shared/hooks/useFormat.ts";
import { useTranslation } from "../shared/hooks/useTranslation.ts";
import { Pending } from "../shared/Problems.tsx";
import { SaveReport } from "../shared/SaveReport.tsx";
import { Screen } from "../shared/Screen.tsx";
import "./people.css";

/** Who was found in what was given, each with figures and reports of their own; nothing is added up. */
export function PeopleScreen() {
  const { t } = useTranslation();
  const overview = useOverview();
  const { data } = overview;
  const people = data?.people ?? [];
  return (
    <Screen title={t("people.title")} {...(people.length > 1 ? { intro: t("people.intro") } : {})} narrow>
      <Pending of={overview} />
      {data && people.length === 0 ? <p>{t("people.one")}</p> : null}
      {data
        ? people.map((person, i) => (
            <PersonCard key={person.accounts.join(" ")} person={person} number={i} accounts={data.accounts} />
          ))
        : null}
      {people.length > 0 ? <p className="small muted measure">{t("people.apart")}</p> : null}
    </Screen>
  );
}

interface Props {
  readonly person: Person;
  /** Their place in the overview's list. */
  readonly number: number;
  readonly accounts: OverviewView["accounts"];
}

function PersonCard({ person, number, accounts }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const { atLeast, atMost, of } = person.summary.headline;
  const figures = { least: format.number(atLeast), most: format.number(atMost), of: format.number(of), count: of };
  const own = person.accounts.flatMap((place) => accounts[place] ?? []);
  const name = own.map((account) => account.name ?? account.username).find((known) => known !== null);
  const title = name ?? t("people.unnamed", { number: format.number(number + 1) });
  return (
    <section className="card stack-small person" aria-label={title}>
      <h2 dir="auto">{title}</h2>
      <p className="small muted">
        {own.map(({ platform, username }) => (
          <span key={`${platform} ${username}`} className="person-account">
            {t(`words:platform.${platform}`)}
            {username ? <bdi>{username}</bdi> : null}
          </span>
        ))}
      </p>
      <p>{t(atLeast === atMost ? "questions.headlineExact" : "questions.headline", figures)}</p>
      <div className="row">
        <SaveReport person={number} />
      </div>
    </section>
  );
}
