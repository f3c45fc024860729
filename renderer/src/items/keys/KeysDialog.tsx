import type { ReactNode } from "react";
import { DECISIONS } from "../../../../src/model/vocabulary.ts";
import { useAudit } from "../../shared/context/AuditContext.tsx";
import { Dialog } from "../../shared/Dialog.tsx";
import { useTranslation } from "../../shared/hooks/useTranslation.ts";
import { digitOf, LETTERS } from "./keys.ts";

const letters = Object.keys(LETTERS) as (keyof typeof LETTERS)[];

/** All keys of the items' screen, and the switch that turns single ones off: whoever speaks to a computer types by accident. */
export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const { settings, saveSettings } = useAudit();
  const on = settings?.singleKeys ?? true;
  const moving: readonly (readonly [string, string])[] = [
    ["↑ ↓ ← →", t("items.keys.move")],
    [t("items.keys.enter"), t("items.keys.open")],
    [t("items.keys.space"), t("items.keys.select")],
    ["Esc", t("items.keys.close")],
  ];
  return (
    <Dialog title={t("items.keys.title")} onClose={onClose}>
      <div className="keys">
        <dl>
          {DECISIONS.map((decision) => (
            <Key key={decision} keys={digitOf(decision)} does={t(`words:decision.${decision}`)}>
              {t(`items.decision.${decision}`)}
            </Key>
          ))}
          <Key keys="0" does={t("items.decision.clear")} />
          {moving.map(([keys, does]) => (
            <Key key={keys} keys={keys} does={does} />
          ))}
        </dl>
        <dl>
          {letters.map((name) => (
            <Key key={name} keys={LETTERS[name]} does={t(`items.keys.${name}`)} />
          ))}
        </dl>
      </div>
      <label className="check">
        <input type="checkbox" checked={on} onChange={() => void saveSettings({ singleKeys: !on })} />
        <span>{t("items.keys.on")}</span>
      </label>
    </Dialog>
  );
}

interface KeyProps {
  readonly keys: string;
  readonly does: string;
  /** What that means, where its name does not say it. */
  readonly children?: ReactNode;
}

function Key({ keys, does, children }: KeyProps) {
  return (
    <div>
      <dt>
        <kbd className="key">{keys}</kbd>
      </dt>
      <dd>
        {does}
        {children ? <span className="small muted key-means">{children}</span> : null}
      </dd>
    </div>
  );
}
