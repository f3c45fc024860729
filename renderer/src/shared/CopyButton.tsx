import { useEffect, useState } from "react";
import { useTranslation } from "./hooks/useTranslation.ts";
import { Icon } from "./Icon.tsx";

/** Copies a text and says so on the button itself. */
export function CopyButton({
  text,
  label,
  small = false,
}: {
  readonly text: string;
  readonly label: string;
  readonly small?: boolean;
}) {
  const { t } = useTranslation();
  const [state, setState] = useState<"idle" | "copied" | "failed">("idle");
  useEffect(() => {
    if (state === "idle") return;
    const timer = setTimeout(() => setState("idle"), 3000);
    return () => clearTimeout(timer);
  }, [state]);
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setState("copied"),
      () => setState("failed"),
    );
  return (
    <button type="button" className={small ? "button button-small" : "button"} onClick={() => void copy()}>
      <Icon name={state === "copied" ? "check" : "copy"} />
      <span aria-live="polite">{state === "idle" ? label : t(`common.${state}`)}</span>
    </button>
  );
}
