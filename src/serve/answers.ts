import type { IncomingMessage, ServerResponse } from "node:http";
import { type Problem, ProblemError } from "../model/problem.ts";

/** A refusal by the host itself, with its HTTP status; its problem is the body. */
export class HttpProblem extends ProblemError {
  readonly status: number;

  constructor(status: number, code: string, data: Problem["data"] = {}) {
    super(code, data);
    this.status = status;
  }
}

/** The longest body of a call: a decision on 100 000 rows fits. */
const BODY_BYTES = 2 * 1024 * 1024;
/** How long a body may take; uploads have their own rule. */
const BODY_MS = 30_000;

export function sendJson(res: ServerResponse, status: number, value: unknown): void {
  const bytes = Buffer.from(JSON.stringify(value));
  res
    .writeHead(status, {
      "content-type": "application/json; charset=utf-8",
      "content-length": bytes.length,
      // What is left of a body that is too big is not worth reading.
      ...(status === 413 ? { connection: "close" } : {}),
    })
    .end(bytes);
}

/**
 * The JSON body of a call; an empty body is `{}`.
 * @throws HttpProblem 413, 408, 415 (a body that is not declared as JSON) or 400.
 */
export async function readJson(req: IncomingMessage): Promise<unknown> {
  const parts: Buffer[] = [];
  let size = 0;
  const slow = setTimeout(() => req.destroy(new HttpProblem(408, "body-too-slow")), BODY_MS);
  try {
    for await (const part of req as AsyncIterable<Buffer>) {
      size += part.length;
      if (size > BODY_BYTES) throw new HttpProblem(413, "body-too-big", { limit: BODY_BYTES });
      parts.push(part);
    }
  } finally {
    clearTimeout(slow);
  }
  if (size === 0) return {};
  if (!/^application\/json\s*(;|$)/i.test(req.headers["content-type"] ?? ""))
    throw new HttpProblem(415, "body-not-json");
  try {
    return JSON.parse(Buffer.concat(parts).toString("utf8"));
  } catch {
    throw new HttpProblem(400, "body-not-json");
  }
}
