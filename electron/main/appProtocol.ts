import { readFile } from "node:fs/promises";
import type { Protocol } from "electron";
import { contentSecurityPolicy } from "../../src/api/contentSecurity.ts";
import { screenFile } from "../../src/serve/staticFiles.ts";

/**
 * Serves the built screens under `app://bundle/`, with the content security policy as a header. Checklist items 7 (CSP)
 * and 18 (no `file://`): https://www.electronjs.org/docs/latest/tutorial/security
 */
export function handleAppProtocol(protocol: Protocol, screens: string): void {
  protocol.handle("app", async (request) => {
    const { host, pathname } = new URL(request.url);
    const file = host === "bundle" && request.method === "GET" ? await screenFile(screens, pathname) : null;
    if (file === null) return new Response("not found", { status: 404 });
    return new Response(new Uint8Array(await readFile(file.path)), {
      headers: {
        "content-type": file.type,
        "content-security-policy": contentSecurityPolicy("electron"),
        "x-content-type-options": "nosniff",
        "referrer-policy": "no-referrer",
        "cross-origin-opener-policy": "same-origin",
        "cache-control": "no-store",
      },
    });
  });
}
