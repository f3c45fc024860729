// What the parts of the stand-in share.

/**
 * @type {{
 *   appPath: string | undefined, userData: string | undefined, package: any, context: any, profile: string | undefined,
 *   quit: AbortController, ready: AbortController, handlers: Map<string, (request: Request) => Promise<Response>>, privileged: Set<string>,
 *   beforeRequest: (details: { url: string }, answer: (given: { cancel?: boolean }) => void) => void,
 *   windows: Map<number, any>, permissions: { request: any, check: any }, children: Set<any>
 * }}
 */
export const shared = {
  appPath: undefined,
  userData: undefined,
  package: undefined,
  /** The browser context that the windows are pages of. */
  context: undefined,
  profile: undefined,
  quit: new AbortController(),
  ready: new AbortController(),
  /** Custom schemes: name -> handler, and the names that were declared privileged. */
  handlers: new Map(),
  privileged: new Set(),
  /** The rule given to webRequest.onBeforeRequest. */
  beforeRequest: (_details, answer) => answer({ cancel: false }),
  windows: new Map(),
  /** The app's handlers of permissions; without them Electron grants all. */
  permissions: { request: null, check: null },
  /** Utility processes that run. */
  children: new Set(),
};

/** Whatever would have left the app: `{api, args}`. Specs read it through app.evaluate. */
export const calls = [];
globalThis.standinCalls = calls;

/** A function that only remembers that it was called. */
export function record(api, value) {
  return (...args) => {
    calls.push({ api, args });
    return value;
  };
}

// Chromium has no custom schemes: app://bundle/x is served as https://bundle.app.standin.invalid/x.
const SUFFIX = "standin.invalid";

export function toWeb(url) {
  return url.replace(/^([a-z][\w+.-]*):\/\/([^/]+)/, (whole, scheme, host) =>
    shared.privileged.has(scheme) ? `https://${host}.${scheme}.${SUFFIX}` : whole,
  );
}

export function fromWeb(url) {
  return url.replace(/^https:\/\/([^/]+?)\.([a-z][\w+-]*)\.standin\.invalid/, "$2://$1");
}

/** A policy that names a custom scheme must name its stand-in. */
export function policyToWeb(policy) {
  return [...shared.privileged].reduce(
    (text, scheme) => text.replaceAll(` ${scheme}:`, ` https://*.${scheme}.${SUFFIX}`),
    policy,
  );
}
