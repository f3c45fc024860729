import type { ReactNode } from "react";
import { Icon, type IconName } from "./Icon.tsx";

interface Props {
  readonly kind?: "info" | "warning" | "danger";
  readonly icon?: IconName;
  readonly title?: string;
  /** Announced at once; for what happens after the screen is there. */
  readonly urgent?: boolean;
  readonly children?: ReactNode;
}

export function Notice({ kind = "info", icon, title, urgent = false, children }: Props) {
  return (
    <div className={kind === "info" ? "notice" : `notice notice-${kind}`} role={urgent ? "alert" : undefined}>
      <Icon name={icon ?? (kind === "info" ? "info" : "warning")} />
      <div className="stack-small">
        {title ? <strong>{title}</strong> : null}
        {children}
      </div>
    </div>
  );
}
