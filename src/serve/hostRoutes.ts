import { createReadStream } from "node:fs";
import { rm, stat } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { pipeline } from "node:stream/promises";
import { z } from "zod";
import { ReportChoice } from "../api/contract/index.ts";
import { readJson, sendJson } from "./answers.ts";
import type { ServeContext } from "./context.ts";
import { listFolder } from "./folderList.ts";
import { tokenOf } from "./guard.ts";

export type Route = (context: ServeContext, req: IncomingMessage, res: ServerResponse, url: URL) => Promise<void>;

const Folder = z.strictObject({ path: z.string().nullable() });

/** What this host offers beside the operations, by path. All of them need the token. */
export const hostRoutes: Readonly<Record<string, Route>> = {
  "/api/host.session": async ({ session }, req, res) => sendJson(res, 200, session.exchange(tokenOf(req))),

  "/api/events": async ({ streams }, _req, res) => streams.add(res),

  "/api/host.listFolder": async ({ home }, req, res) =>
    sendJson(res, 200, await listFolder(home, Folder.parse(await readJson(req)).path)),

  "/api/host.mediaKey": async ({ mediaKeys }, _req, res) => sendJson(res, 200, { key: mediaKeys.make() }),

  "/api/host.upload": async ({ uploads }, req, res, url) =>
    sendJson(res, 200, await uploads.receive(req, url.searchParams.get("name") ?? "")),

  "/api/report.download": async ({ store, temporary }, req, res) => {
    const choice = ReportChoice.parse(await readJson(req));
    const directory = await temporary.sub();
    try {
      const { path, fileName } = await store.call("report.render", { ...choice, directory });
      res.writeHead(200, {
        "content-type": "application/octet-stream",
        "content-length": (await stat(path)).size,
        "content-disposition": `attachment; filename*=UTF-8''${encodeURIComponent(fileName)}`,
      });
      await pipeline(createReadStream(path), res);
    } finally {
      await rm(directory, { recursive: true, force: true });
    }
  },
};
