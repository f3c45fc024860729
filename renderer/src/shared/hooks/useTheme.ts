import { useLayoutEffect } from "react";
import { useAudit } from "../context/AuditContext.tsx";

/** Sets the colours the user chose; "system" leaves them to the system's own setting. */
export function useTheme(): void {
  const theme = useAudit().settings?.theme ?? "system";
  useLayoutEffect(() => {
    if (theme === "system") delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
  }, [theme]);
}
