import "./design/index.ts";

import type { HostBridge } from "../../src/api/contract/index.ts";
import { BridgeProvider } from "./bridge/BridgeContext.tsx";
import { CheckScreen } from "./check/CheckScreen.tsx";
import { CompareScreen } from "./compare/CompareScreen.tsx";
import { DoneScreen } from "./done/DoneScreen.tsx";
import { FoundScreen } from "./found/FoundScreen.tsx";
import { HelpScreen } from "./help/HelpScreen.tsx";
import { ImportScreen } from "./import/ImportScreen.tsx";
import { ItemsScreen } from "./items/ItemsScreen.tsx";
import { ItemsViewsProvider } from "./items/ItemsViews.tsx";
import { LetterDraftProvider } from "./letters/LetterDraftProvider.tsx";
import { LettersScreen } from "./letters/LettersScreen.tsx";
import { ListScreen } from "./list/ListScreen.tsx";
import { ObjectScreen } from "./object/ObjectScreen.tsx";
import { PeopleScreen } from "./people/PeopleScreen.tsx";
import { QuestionsScreen } from "./questions/QuestionsScreen.tsx";
import { ReduceScreen } from "./reduce/ReduceScreen.tsx";
import { SettingsScreen } from "./settings/SettingsScreen.tsx";
import { CrashedScreen, FaultScreen } from "./shared/CrashedScreen.tsx";
import { useAudit } from "./shared/context/AuditContext.tsx";
import { AuditProvider } from "./shared/context/AuditProvider.tsx";
import { LanguageProvider } from "./shared/context/LanguageProvider.tsx";
import { OverviewProvider } from "./shared/context/OverviewContext.tsx";
import { PersonProvider } from "./shared/context/PersonContext.tsx";
import { ToastProvider } from "./shared/context/ToastContext.tsx";
import { ErrorBoundary } from "./shared/ErrorBoundary.tsx";
import { ExampleMark } from "./shared/ExampleMark.tsx";
import { FactsLine } from "./shared/FactsLine.tsx";
import { useTheme } from "./shared/hooks/useTheme.ts";
import { useTranslation } from "./shared/hooks/useTranslation.ts";
import { Nav } from "./shared/Nav.tsx";
import { useRoute } from "./shared/router.ts";
import { DropProvider } from "./start/DropProvider.tsx";
import { StartScreen } from "./start/StartScreen.tsx";

function CurrentScreen() {
  const { screen, visit } = useRoute();
  const { progress, crashed } = useAudit();
  if (crashed) return <CrashedScreen />;
  const ready = progress?.phase === "ready";
  switch (screen) {
    case "import":
      return progress && progress.phase !== "idle" && !ready ? <ImportScreen /> : <StartScreen />;
    case "found":
      return ready ? <FoundScreen /> : <StartScreen />;
    case "questions":
      return ready ? <QuestionsScreen /> : <StartScreen />;
    case "check":
      return ready ? <CheckScreen /> : <StartScreen />;
    case "items":
      return ready ? <ItemsScreen key={visit ?? 0} visit={visit} /> : <StartScreen />;
    case "object":
      return <ObjectScreen />;
    case "letters":
      return <LettersScreen />;
    case "reduce":
      return ready ? <ReduceScreen /> : <StartScreen />;
    case "done":
      return ready ? <DoneScreen /> : <StartScreen />;
    case "compare":
      return ready ? <CompareScreen /> : <StartScreen />;
    case "people":
      return ready ? <PeopleScreen /> : <StartScreen />;
    case "list":
      return ready ? <ListScreen /> : <StartScreen />;
    case "help":
      return <HelpScreen />;
    case "settings":
      return <SettingsScreen />;
    default:
      return <StartScreen />;
  }
}

function Shell() {
  const { t } = useTranslation();
  const { screen } = useRoute();
  const { progress, crashed } = useAudit();
  const full = screen === "items" && progress?.phase === "ready" && !crashed;
  useTheme();
  return (
    <div className="shell">
      <button
        type="button"
        className="button skip-link"
        onClick={() => document.querySelector<HTMLElement>("main h1")?.focus()}
      >
        {t("nav.skip")}
      </button>
      <Nav />
      <main id="main" className={full ? "shell-main shell-main-full" : "shell-main"}>
        <ExampleMark />
        <ErrorBoundary key={screen} fallback={(retry) => <FaultScreen retry={retry} />}>
          <CurrentScreen />
        </ErrorBoundary>
        {full ? null : <FactsLine />}
      </main>
    </div>
  );
}

/** All screens, over one bridge. */
export function App({ bridge }: { readonly bridge: HostBridge }) {
  return (
    <BridgeProvider value={bridge}>
      <AuditProvider>
        <LanguageProvider>
          <ToastProvider>
            <ItemsViewsProvider>
              <PersonProvider>
                <OverviewProvider>
                  <LetterDraftProvider>
                    <DropProvider>
                      <Shell />
                    </DropProvider>
                  </LetterDraftProvider>
                </OverviewProvider>
              </PersonProvider>
            </ItemsViewsProvider>
          </ToastProvider>
        </LanguageProvider>
      </AuditProvider>
    </BridgeProvider>
  );
}
