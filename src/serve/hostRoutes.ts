import { createReadStream } from "node:fs";
import { rm, stat } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { pipeline } from "node:stream/promises";
import { z } from "zod";
import type { StoreClient } from "../api/client.ts";
import { ReportChoice } from "../api/contract/index.ts";
import { answerMedia } from "../api/media/mediaAnswer.ts";
import { ProblemError } from "../model/problem.ts";
import { readJson, sendJson } from "./answers.ts";
import type { ServeContext } from "./context.ts";
import { listFolder } from "./folderList.ts";
import { tokenOf } from "./guard.ts";

export type Route = (context: ServeContext, req: IncomingMessage, res: ServerResponse, url: URL) => Promise<void>;

/** What a page makes up to name itself and its files; long enough that no two are the same. */
const OwnName = z.uuid();
const Offered = z.strictObject({ page: OwnName, copy: OwnName, name: z.string(), size: z.int().nonnegative() });
const MediaPlace = z.strictObject({ row: z.int().nonnegative(), index: z.int().nonnegative() });

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

  "/api/host.pieces": async ({ pieces }, _req, res, url) =>
    pieces.connect(OwnName.parse(url.searchParams.get("page")), res),

  "/api/host.offer": async ({ pieces }, req, res) =>
    sendJson(res, 200, { path: await pieces.offer(Offered.parse(await readJson(req))) }),

  "/api/host.piece": async ({ pieces }, req, res, { searchParams }) => {
    const at = Number(searchParams.get("at"));
    await pieces.receive(req, searchParams.get("copy") ?? "", at, searchParams.has("changed"));
    sendJson(res, 200, {});
  },

  "/api/host.bringMedia": async ({ pieces, store }, req, res) => {
    const place = MediaPlace.parse(await readJson(req));
    if (pieces.any) await readThrough(store, place, res);
    sendJson(res, 200, {});
  },

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

/**
 * Reads a media file once, so that all of it is here when it is shown. What cannot be read says so then. A browser has few connections
 * for all its pictures: were they to wait there for pieces, none would be left to send them by.
 */
async function readThrough(store: StoreClient, place: z.infer<typeof MediaPlace>, res: ServerResponse): Promise<void> {
  const gone = new AbortController();
  res.once("close", () => gone.abort());
  try {
    const { body } = await answerMedia(store, place, null, gone.signal);
    for await (const _ of body);
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
  }
}
