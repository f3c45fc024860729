import type { ViewKind } from "../../../src/model/vocabulary.ts";
import { useTranslation } from "../shared/hooks/useTranslation.ts";
import { Drawing } from "./Drawing.tsx";
import { PAGES } from "./kinds.ts";

/** How a page comes to the clipboard: open it as a stranger, scroll, copy. */
export function Steps({ kind }: { readonly kind: ViewKind }) {
  const { t } = useTranslation();
  const steps = [
    { drawing: PAGES[kind].first, title: t(`check.open.${kind}.title`), text: t(`check.open.${kind}.text`) },
    { drawing: "scroll", title: t("check.scroll.title"), text: t("check.scroll.text") },
    { drawing: "copy", title: t("check.copy.title"), text: t("check.copy.text") },
  ] as const;
  return (
    <ol className="check-steps">
      {steps.map(({ drawing, title, text }) => (
        <li key={drawing} className="card stack-small">
          <Drawing name={drawing} />
          <strong>{title}</strong>
          <span className="small muted">{text}</span>
        </li>
      ))}
    </ol>
  );
}
