// What the page may do is what the app's handlers say, as in Electron.
import { shared, toWeb } from "./shared.mjs";

/** Chromium's names of what Electron calls otherwise. */
const NAMES = {
  "clipboard-sanitized-write": "clipboard-write",
  "clipboard-read": "clipboard-read",
  geolocation: "geolocation",
};
const OWN = "app://bundle/";

async function allowed(contents, permission) {
  const { check, request } = shared.permissions;
  const details = { isMainFrame: true, requestingUrl: `${OWN}index.html`, securityOrigin: OWN };
  if (check !== null && !check(contents, permission, OWN, details)) return false;
  if (request === null) return true;
  return new Promise((done) => request(contents, permission, (granted) => done(Boolean(granted)), details));
}

/** Asks the app's handlers about each permission a page may want, and has the browser act on the answers. */
export async function applyPermissions(cdp, window) {
  for (const [permission, name] of Object.entries(NAMES)) {
    const setting = (await allowed(window.webContents, permission)) ? "granted" : "denied";
    const descriptor = name === "clipboard-write" ? { name, allowWithoutSanitization: false } : { name };
    await cdp.send("Browser.setPermission", { permission: descriptor, setting, origin: toWeb(OWN) });
  }
  if (await allowed(window.webContents, "fullscreen")) return;
  // A request that is denied is never answered in Electron.
  await window.page.addInitScript(() => {
    Element.prototype.requestFullscreen = () => new Promise(() => undefined);
  });
}
