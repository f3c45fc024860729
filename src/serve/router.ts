import type { IncomingMessage, ServerResponse } from "node:http";
import { pipeline } from "node:stream/promises";
import { z } from "zod";
import type { Input, OperationName, Output } from "../api/contract/index.ts";
import { isOperation } from "../api/dispatch.ts";
import { answerMedia, mediaPlace } from "../api/media/mediaAnswer.ts";
import { HOST_ONLY } from "../api/operations.ts";
import { problemOf } from "../api/problemOf.ts";
import { ProblemError } from "../model/problem.ts";
import { acceptedLanguages } from "./acceptedLanguages.ts";
import { HttpProblem, readJson, sendJson } from "./answers.ts";
import type { ServeContext } from "./context.ts";
import { checkMethod, checkSameOrigin, checkSender, setSecurityHeaders, tokenOf } from "./guard.ts";
import { hostRoutes } from "./hostRoutes.ts";
import { sendScreen } from "./staticFiles.ts";
import type { Uploads } from "./uploads.ts";

/** Answers one request: who asks is checked first, then what. */
export async function route(context: ServeContext, req: IncomingMessage, res: ServerResponse): Promise<void> {
  setSecurityHeaders(res);
  try {
    if (!isUpload(context, req)) dropSlowBody(req, context.bodyMs);
    checkSender(req, context.port);
    const base = `http://127.0.0.1:${context.port}`;
    const asked = req.url ?? "/";
    if (!URL.canParse(asked, base)) throw new HttpProblem(404, "not-found");
    const url = new URL(asked, base);
    // A URL parser takes ".." away; whoever writes it wants out.
    const path = asked.split("?")[0] ?? "/";
    if (path.startsWith("/api/")) return await callApi(context, req, res, url);
    if (path.startsWith("/media/")) return await sendMedia(context, req, res, url);
    checkMethod(req, res, ["GET", "HEAD"]);
    await sendScreen(context.screens, path, req, res);
  } catch (error) {
    refuse(req, res, error);
  }
}

/** Only who has the token may take as long as an export takes. */
function isUpload({ session }: ServeContext, req: IncomingMessage): boolean {
  return /^\/api\/host\.(?:upload|piece)(?:\?|$)/.test(req.url ?? "") && session.accepts(tokenOf(req));
}

/** Whatever the answer is or was: a body that does not end would keep its connection for ever. */
function dropSlowBody(req: IncomingMessage, bodyMs: number): void {
  const { socket } = req;
  const slow = setTimeout(() => {
    if (!req.complete) socket.destroy();
  }, bodyMs);
  const over = () => {
    clearTimeout(slow);
    socket.off("close", over); // a socket serves many requests
  };
  req.once("end", over);
  socket.once("close", over);
}

async function callApi(context: ServeContext, req: IncomingMessage, res: ServerResponse, url: URL): Promise<void> {
  checkSameOrigin(req);
  if (!context.session.accepts(tokenOf(req))) throw new HttpProblem(401, "session-ended");
  context.connections.trust(req.socket);
  checkMethod(req, res, ["POST"]);
  hearLanguage(context, req.headers["accept-language"]);
  const own = Object.hasOwn(hostRoutes, url.pathname) ? hostRoutes[url.pathname] : undefined;
  if (own !== undefined) return own(context, req, res, url);
  const name = url.pathname.slice("/api/".length);
  if (!isOperation(name) || HOST_ONLY.has(name)) throw new HttpProblem(404, "operation-unknown");
  const input = await readJson(req);
  if (name === "state.forget") await context.temporary.sweep(); // also where the state cannot be removed
  // The store's thread parses the input with the operation's schema.
  const answer = await context.store.call(name, input as never);
  await tidyUploads(context.uploads, name, input, answer);
  sendJson(res, 200, answer);
}

/** The copies of dropped zips last as long as the audit they are for. An operation that failed changed nothing. */
async function tidyUploads(uploads: Uploads, name: OperationName, input: unknown, answer: unknown): Promise<void> {
  if (name === "audit.start") await uploads.started((input as Input<"audit.start">).paths);
  else if (name === "audit.example") await uploads.started([]);
  // An audit that was ready before "cancel" came is open, and shows media from its copies.
  else if (name === "audit.cancel" && (answer as Output<"audit.cancel">).phase === "cancelled")
    await uploads.cancelled();
  else if (name === "audit.forget" || name === "state.forget") await uploads.forget();
}

/** The page's texts that the store makes (reasons, letters, help) come in the browser's language. */
function hearLanguage(context: ServeContext, header: string | undefined): void {
  if (header === undefined || header === context.heardLanguage) return;
  context.heardLanguage = header;
  context.store.setLanguages(acceptedLanguages(header));
}

async function sendMedia(context: ServeContext, req: IncomingMessage, res: ServerResponse, url: URL): Promise<void> {
  checkSameOrigin(req);
  checkMethod(req, res, ["GET"]);
  if (!context.mediaKeys.opens(url.searchParams.get("k"))) throw new HttpProblem(401, "session-ended");
  context.connections.trust(req.socket);
  const place = mediaPlace(url.pathname.slice("/media".length));
  if (place === null) throw new HttpProblem(404, "not-found");
  const gone = new AbortController();
  res.once("close", () => gone.abort());
  const { status, headers, body } = await answerMedia(context.store, place, req.headers.range, gone.signal);
  res.writeHead(status, headers);
  await pipeline(body, res);
}

function statusOf(error: unknown): number {
  if (error instanceof HttpProblem) return error.status;
  if (error instanceof z.ZodError) return 400;
  if (!(error instanceof ProblemError)) return 500;
  return { "input-invalid": 400, "no-audit": 409, "store-crashed": 503, unexpected: 500 }[error.problem.code] ?? 422;
}

function refuse(req: IncomingMessage, res: ServerResponse, error: unknown): void {
  if (res.headersSent || res.destroyed) {
    res.destroy();
    return;
  }
  // A browser reads our answer only after it has sent its body: take what is still coming and drop it.
  req.resume();
  sendJson(res, statusOf(error), problemOf(error));
}
