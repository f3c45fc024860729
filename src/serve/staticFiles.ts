import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { extname, join, sep } from "node:path";
import { pipeline } from "node:stream/promises";
import { HttpProblem } from "./answers.ts";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
  ".json": "application/json",
};

/**
 * The file of the built screens that a URL path names, or null for anything outside the folder, of a type that the
 * screens do not have, or that is not there.
 */
export async function screenFile(
  folder: string,
  urlPath: string,
): Promise<{ path: string; type: string; size: number } | null> {
  let name: string;
  try {
    name = decodeURIComponent(urlPath === "/" ? "/index.html" : urlPath);
  } catch {
    return null;
  }
  if (/[\0\\]/.test(name) || name.split("/").includes("..")) return null;
  const type = TYPES[extname(name)];
  const path = join(folder, name);
  if (type === undefined || !path.startsWith(folder + sep)) return null;
  const info = await stat(path).catch(() => null);
  return info?.isFile() ? { path, type, size: info.size } : null;
}

export async function sendScreen(
  folder: string,
  urlPath: string,
  req: IncomingMessage,
  res: ServerResponse,
): Promise<void> {
  const file = await screenFile(folder, urlPath);
  if (file === null) throw new HttpProblem(404, "not-found");
  res.writeHead(200, { "content-type": file.type, "content-length": file.size });
  if (req.method === "HEAD") res.end();
  else await pipeline(createReadStream(file.path), res);
}
