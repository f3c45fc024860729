import type { Session } from "electron";

/** Denies every permission a page can ask for or look up: we need none. Checklist item 5. */
export function denyPermissions(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
}
