import type { App, Session } from "electron";
import { isOwn } from "./origin.ts";

const LOCAL = /^(app|media|data|blob|devtools):/;

/**
 * No network, at four depths: no proxy discovery, no name resolves, no service of the browser's own runs in the
 * background, and each request that is not for our own schemes is cancelled. "Nothing leaves the computer" is the promise
 * of the start screen. Checklist item 1 (only secure content).
 */
export function switchNetworkOff(app: App): void {
  app.commandLine.appendSwitch("no-proxy-server");
  app.commandLine.appendSwitch("host-resolver-rules", "MAP * ~NOTFOUND, EXCLUDE localhost");
  app.commandLine.appendSwitch("disable-background-networking");
  app.commandLine.appendSwitch("disable-component-update");
  app.commandLine.appendSwitch("disable-domain-reliability");
  app.commandLine.appendSwitch("no-pings");
}

/**
 * The last depth, for a session. `origin` is the dev server's while developing. Gives how many requests were let go anywhere but to
 * the app itself.
 */
export function cancelRequests(session: Session, origin: string): () => number {
  let outside = 0;
  session.webRequest.onBeforeRequest((details, answer) => {
    const own = LOCAL.test(details.url);
    const cancel = !own && !isDevServer(details.url, origin);
    if (!own && !cancel) outside++;
    answer({ cancel });
  });
  session.setSpellCheckerEnabled(false); // it would download dictionaries
  return () => outside;
}

function isDevServer(url: string, origin: string): boolean {
  return origin.startsWith("http:") && isOwn(url.replace(/^ws:/, "http:"), origin);
}
