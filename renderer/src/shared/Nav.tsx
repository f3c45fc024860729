import { useAudit } from "./AuditContext.tsx";
import { Icon, type IconName, Logo } from "./Icon.tsx";
import { useOverview } from "./OverviewContext.tsx";
import { hashOf, type ScreenName, useRoute } from "./router.ts";
import { useFormat } from "./useFormat.ts";
import { useTranslation } from "./useTranslation.ts";

function NavLink({
  screen,
  icon,
  count,
}: {
  readonly screen: ScreenName;
  readonly icon: IconName;
  readonly count?: number | null;
}) {
  const { t } = useTranslation();
  const format = useFormat();
  const here = useRoute().screen === screen;
  return (
    <li>
      <a className="nav-link" href={hashOf(screen)} title={t(`nav.${screen}`)} aria-current={here ? "page" : undefined}>
        <Icon name={icon} />
        <span className="nav-label">{t(`nav.${screen}`)}</span>
        {count !== undefined && count !== null ? <span className="badge">{format.number(count)}</span> : null}
      </a>
    </li>
  );
}

/** The steps of the journey. Steps that need an audit appear once there is one. */
export function Nav() {
  const { t } = useTranslation();
  const { progress } = useAudit();
  const phase = progress?.phase ?? "idle";
  const ready = phase === "ready";
  const running = phase === "listing" || phase === "reading" || phase === "judging";
  const overview = useOverview().data;
  return (
    <header className="shell-side">
      <div className="brand">
        <Logo />
        <span className="brand-name">Outscope</span>
      </div>
      <nav className="nav" aria-label={t("nav.label")}>
        <ul className="nav-list">
          {ready ? null : <NavLink screen={running ? "import" : "start"} icon="start" />}
          {ready ? (
            <>
              <NavLink screen="overview" icon="overview" />
              <NavLink screen="questions" icon="questions" count={overview?.openQuestions ?? null} />
              <NavLink screen="items" icon="items" count={overview?.summary.headline.of ?? null} />
            </>
          ) : null}
          <NavLink screen="object" icon="object" />
        </ul>
        <ul className="nav-list">
          {ready ? <NavLink screen="start" icon="start" /> : null}
          <NavLink screen="help" icon="help" />
          <NavLink screen="settings" icon="settings" />
        </ul>
      </nav>
    </header>
  );
}
