import type { Protocol } from "electron";

/** Makes `app:` a real origin, and lets players ask `media:` for ranges. Must run before the app is ready. */
export function registerSchemes(protocol: Protocol): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: "app", privileges: { standard: true, secure: true, supportFetchAPI: true } },
    { scheme: "media", privileges: { standard: true, secure: true, stream: true } },
  ]);
}
