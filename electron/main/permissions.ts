import type { Session } from "electron";
import { isOwn } from "./origin.ts";

/** What the screens do with the system: put a text on the clipboard after a click, and show a film on the whole screen. */
const ALLOWED: ReadonlySet<string> = new Set(["clipboard-sanitized-write", "fullscreen"]);

/**
 * Denies every permission a page can ask for or look up, but the two above, and those to nobody but the main frame of our own
 * page. The clipboard is never read. Checklist item 5.
 */
export function limitPermissions(session: Session, origin: string): void {
  const allowed = (permission: string, frame: boolean, url: string | undefined): boolean =>
    ALLOWED.has(permission) && frame && url !== undefined && isOwn(url, origin);
  session.setPermissionRequestHandler((_contents, permission, answer, { isMainFrame, requestingUrl }) =>
    answer(allowed(permission, isMainFrame, requestingUrl)),
  );
  session.setPermissionCheckHandler((_contents, permission, requestingOrigin, { isMainFrame }) =>
    allowed(permission, isMainFrame, requestingOrigin),
  );
  session.setDevicePermissionHandler(() => false);
}
