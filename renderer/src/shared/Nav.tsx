import { useOperation } from "../bridge/useOperation.ts";
import { isToDo } from "../letters/threads.ts";
import { useAudit } from "./context/AuditContext.tsx";
import { useOverview } from "./context/OverviewContext.tsx";
import { usePerson } from "./context/PersonContext.tsx";
import { FactsLine } from "./FactsLine.tsx";
import { useFormat } from "./hooks/useFormat.ts";
import { useJourney } from "./hooks/useJourney.ts";
import { useTranslation } from "./hooks/useTranslation.ts";
import { Icon, type IconName, Logo } from "./Icon.tsx";
import { hashOf, type ScreenName, useRoute } from "./router.ts";

interface LinkProps {
  readonly screen: ScreenName;
  readonly icon: IconName;
  readonly count?: number | null;
  /** Behind the user: a tick in the place of its sign. */
  readonly ticked?: boolean;
}

function NavLink({ screen, icon, count = null, ticked = false }: LinkProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const here = useRoute().screen === screen;
  return (
    <li>
      <a className="nav-link" href={hashOf(screen)} aria-current={here ? "page" : undefined} data-ticked={ticked}>
        <Icon name={ticked ? "ticked" : icon} />
        <span className="nav-label">{t(`nav.${screen}`)}</span>
        {ticked ? <span className="visually-hidden"> {t("nav.ticked")}</span> : null}
        {count === null || count === 0 ? null : <span className="badge">{format.number(count)}</span>}
      </a>
    </li>
  );
}

/** The journey in four steps, with a tick on what is behind the user; then what lies beside it. */
export function Nav() {
  const { t } = useTranslation();
  const { progress } = useAudit();
  const phase = progress?.phase ?? "idle";
  const ready = phase === "ready";
  const running = phase === "listing" || phase === "reading" || phase === "judging";
  const overview = useOverview().data;
  const journey = useJourney();
  const toDo = useOperation("requests", { person: usePerson().person }).data?.filter(isToDo).length ?? null;
  return (
    <header className="shell-side">
      <div className="brand">
        <Logo />
        <span className="brand-name">Outscope</span>
      </div>
      <nav className="nav" aria-label={t("nav.label")}>
        <ul className="nav-list nav-steps">
          {ready ? (
            <NavLink screen="found" icon="overview" ticked={journey.found} />
          ) : (
            <NavLink screen={running ? "import" : "start"} icon="start" />
          )}
          <NavLink screen="object" icon="object" ticked={journey.object} />
          {ready ? <NavLink screen="reduce" icon="reduce" ticked={journey.reduce} /> : null}
          {ready ? <NavLink screen="done" icon="done" ticked={journey.done} /> : null}
        </ul>
        {ready ? (
          <ul className="nav-list nav-beside">
            <NavLink screen="items" icon="items" count={overview?.summary.headline.of ?? null} />
            <NavLink screen="list" icon="list" count={overview?.listed ?? null} />
            <NavLink screen="questions" icon="questions" count={overview?.openQuestions ?? null} />
          </ul>
        ) : null}
        <ul className="nav-list nav-last">
          <NavLink screen="letters" icon="mail" count={toDo} />
          {ready ? <NavLink screen="start" icon="start" /> : null}
          <NavLink screen="help" icon="help" />
          <NavLink screen="settings" icon="settings" />
        </ul>
      </nav>
      <FactsLine />
    </header>
  );
}
