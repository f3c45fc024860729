import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { type IncomingHttpHeaders, request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Served, type ServeOptions, serve } from "../../../src/serve/serve.ts";

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
  json(): unknown;
}

/** A running host with a small thread behind it, in a folder of its own. */
export interface TestHost extends Served {
  readonly root: string;
  readonly opened: string[];
  readonly printed: string[];
  /** One raw request: what no browser would send can be sent too. */
  send(path: string, options?: SendOptions): Promise<Answer>;
  /** POST with the token, as our own page does. */
  post(path: string, body?: unknown): Promise<Answer>;
}

export interface SendOptions {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}

export async function startHost(more: Partial<ServeOptions> = {}): Promise<TestHost> {
  const root = mkdtempSync(join(tmpdir(), "outscope-host-"));
  for (const name of ["screens/assets", "home", "tmp"]) mkdirSync(join(root, name), { recursive: true });
  writeFileSync(join(root, "screens/index.html"), "<!doctype html><title>Outscope</title>");
  writeFileSync(join(root, "screens/assets/a.js"), "export {};");
  writeFileSync(join(root, "secret.js"), "outside");
  const opened: string[] = [];
  const printed: string[] = [];
  const served = await serve({
    paths: [],
    port: 0,
    open: false,
    screens: join(root, "screens"),
    workerUrl: pathToFileURL(join(import.meta.dirname, "worker.mjs")),
    parseWorkerUrl: null,
    dataDir: join(root, "data"),
    home: join(root, "home"),
    temporaryParent: join(root, "tmp"),
    print: (line) => printed.push(line),
    openAddress: async (address) => {
      opened.push(address);
      return true;
    },
    ...more,
  });
  const send = (path: string, { method = "GET", headers = {}, body }: SendOptions = {}): Promise<Answer> =>
    new Promise((done, fail) => {
      const options = { host: "127.0.0.1", port: served.port, path, method, headers };
      const sent = request(options, (res) => {
        const parts: Buffer[] = [];
        res.on("data", (part: Buffer) => parts.push(part));
        res.on("end", () => {
          const text = Buffer.concat(parts).toString("utf8");
          done({ status: res.statusCode ?? 0, headers: res.headers, text, json: () => JSON.parse(text) });
        });
      });
      sent.on("error", fail);
      sent.end(body);
    });
  return {
    ...served,
    root,
    opened,
    printed,
    send,
    post: (path, body) =>
      send(path, {
        method: "POST",
        headers: { authorization: `Bearer ${served.token}`, "content-type": "application/json" },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      }),
    close: async () => {
      await served.close();
      rmSync(root, { recursive: true, force: true });
    },
  };
}
