import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from "react";

interface Tab {
  readonly id: string;
  readonly label: string;
  /** A number beside the name. */
  readonly note?: string | null;
  readonly panel: ReactNode;
}

/** Tabs as the ARIA pattern has them: arrows move and choose, one tab stop. */
export function Tabs({ label, tabs }: { readonly label: string; readonly tabs: readonly Tab[] }) {
  // By its id: tabs may change their order while one of them is being used.
  const [chosen, setChosen] = useState(tabs[0]?.id);
  const current = Math.max(
    0,
    tabs.findIndex(({ id }) => id === chosen),
  );
  const base = useId();
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const next = (current + step + tabs.length) % tabs.length;
    setChosen(tabs[next]?.id);
    list.current?.querySelectorAll<HTMLElement>("[role=tab]")[next]?.focus();
  };
  return (
    <div className="stack">
      <div className="tabs" role="tablist" aria-label={label} ref={list} onKeyDown={onKeyDown}>
        {tabs.map((tab, index) => (
          <button
            key={tab.id}
            type="button"
            role="tab"
            className="tab"
            id={`${base}${tab.id}`}
            aria-selected={index === current}
            aria-controls={`${base}${tab.id}-panel`}
            tabIndex={index === current ? 0 : -1}
            onClick={() => setChosen(tab.id)}
          >
            {tab.label}
            {tab.note ? <span className="tab-note number">{tab.note}</span> : null}
          </button>
        ))}
      </div>
      {tabs.map((tab, index) => (
        <div
          key={tab.id}
          role="tabpanel"
          id={`${base}${tab.id}-panel`}
          aria-labelledby={`${base}${tab.id}`}
          hidden={index !== current}
        >
          {tab.panel}
        </div>
      ))}
    </div>
  );
}
