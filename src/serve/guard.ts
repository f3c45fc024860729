import { createHash, timingSafeEqual } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { contentSecurityPolicy } from "../api/contentSecurity.ts";
import { HttpProblem } from "./answers.ts";

/** Sent with every answer, whatever it is. */
const HEADERS: Readonly<Record<string, string>> = {
  "content-security-policy": contentSecurityPolicy("browser"),
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
  "referrer-policy": "no-referrer",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "permissions-policy": "camera=(), microphone=(), geolocation=(), usb=(), serial=(), payment=()",
  "cache-control": "no-store",
};

export function setSecurityHeaders(res: ServerResponse): void {
  for (const [name, value] of Object.entries(HEADERS)) res.setHeader(name, value);
}

/**
 * Only a page of our own may talk to us. The exact Host stops DNS rebinding; the exact Origin (and `Sec-Fetch-Site`,
 * which no page can forge) stops other sites that the user's browser has open.
 * @throws HttpProblem 421, 403.
 */
export function checkSender(req: IncomingMessage, port: number): void {
  const authority = `127.0.0.1:${port}`;
  if (req.headers.host !== authority) throw new HttpProblem(421, "host-wrong-name");
  const { origin } = req.headers;
  if (origin !== undefined && origin !== `http://${authority}`) throw new HttpProblem(403, "host-wrong-origin");
}

/** For everything but opening the page itself, which any link may do. @throws HttpProblem 403. */
export function checkSameOrigin(req: IncomingMessage): void {
  const site = req.headers["sec-fetch-site"];
  if (site !== undefined && site !== "same-origin") throw new HttpProblem(403, "host-wrong-origin");
}

/** The token that a request carries; empty where it carries none. */
export function tokenOf(req: IncomingMessage): string {
  return /^Bearer (.+)$/.exec(req.headers.authorization ?? "")?.[1] ?? "";
}

/** Compares without telling by its time how far two texts agree. */
export function sameText(a: string, b: string): boolean {
  const digest = (text: string) => createHash("sha256").update(text).digest();
  return timingSafeEqual(digest(a), digest(b));
}

/** @throws HttpProblem 405. */
export function checkMethod(req: IncomingMessage, res: ServerResponse, allowed: readonly string[]): void {
  if (allowed.includes(req.method ?? "")) return;
  res.setHeader("allow", allowed.join(", "));
  throw new HttpProblem(405, "method-not-allowed");
}
