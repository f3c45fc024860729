// Answers a page's requests: our own schemes from their handlers, everything else is recorded and fails.
import { calls, fromWeb, policyToWeb, shared } from "./shared.mjs";

/** Whether the app's own webRequest rule cancels an address. */
function cancelled(url) {
  return new Promise((done) => shared.beforeRequest({ url }, ({ cancel }) => done(Boolean(cancel))));
}

export async function serveRoute(route, window) {
  const request = route.request();
  const url = fromWeb(request.url());
  if (await cancelled(url)) {
    calls.push({ api: "request-cancelled", args: [url] });
    return route.abort("blockedbyclient");
  }
  if (request.isNavigationRequest() && url !== window.loading && navigationPrevented(window, request, url)) {
    calls.push({ api: "navigation-prevented", args: [url] });
    return route.abort("aborted");
  }
  const handler = shared.handlers.get(new URL(url).protocol.slice(0, -1));
  if (!handler) {
    calls.push({ api: "network", args: [url] });
    return route.abort("internetdisconnected");
  }
  const answer = await handler(new Request(url, { method: request.method(), headers: request.headers() }));
  const headers = Object.fromEntries(answer.headers);
  const policy = headers["content-security-policy"];
  if (policy) headers["content-security-policy"] = policyToWeb(policy);
  return route.fulfill({ status: answer.status, headers, body: Buffer.from(await answer.arrayBuffer()) });
}

function navigationPrevented(window, request, url) {
  let prevented = false;
  const event = {
    url,
    preventDefault: () => {
      prevented = true;
    },
  };
  const top = request.frame() === window.page.mainFrame();
  window.webContents.emit(top ? "will-navigate" : "will-frame-navigate", event, url);
  return prevented;
}
