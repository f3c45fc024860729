import { mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { type IncomingMessage, request } from "node:http";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { eventually } from "../eventually.ts";
import { startHost, type TestHost } from "./host.ts";

let host: TestHost;
beforeEach(async () => {
  host = await startHost();
});
afterEach(() => host.close());

describe("operations", () => {
  test("pass their input on and hand the answer or the problem back", async () => {
    expect((await host.post("/api/audit.start", { paths: ["a.zip"] })).json()).toEqual({ paths: ["a.zip"] });
    const refused = await host.post("/api/overview", {});
    expect([refused.status, refused.json()]).toEqual([409, { code: "no-audit", data: {} }]);
  });

  test.each(["/api/constructor", "/api/nothing", "/api/", "/api/report.render"])("%s is none", async (path) => {
    const answer = await host.post(path, { format: "csv", directory: "/" });
    expect([answer.status, answer.json()]).toEqual([404, { code: "operation-unknown", data: {} }]);
  });

  test("make their texts in the browser's language", async () => {
    const headers = { authorization: `Bearer ${host.token}`, "accept-language": "fr;q=0.8, de-AT, *;q=0.1, en;q=0" };
    await host.send("/api/help", { method: "POST", headers });
    expect((await host.post("/api/help")).json()).toMatchObject({ languages: ["de-AT", "fr"] });
  });
});

test("events come as lines to every open page", async () => {
  const lines: string[] = [];
  const sent = request({
    host: "127.0.0.1",
    port: host.port,
    path: "/api/events",
    method: "POST",
    headers: { authorization: `Bearer ${host.token}` },
  });
  sent.on("response", (res) => res.on("data", (part) => lines.push(String(part))));
  sent.on("error", () => undefined);
  sent.end();
  await eventually(() => expect(lines).toEqual(["\n"]));
  await host.post("/api/audit.start", { paths: ["x"] });
  await eventually(() => expect(lines.join("")).toBe('\n{"type":"changed"}\n'));
  sent.destroy();
});

describe("choosing a folder", () => {
  beforeEach(() => {
    const home = join(host.root, "home");
    mkdirSync(join(home, "Downloads/unpacked"), { recursive: true });
    mkdirSync(join(home, ".secret/inner"), { recursive: true });
    mkdirSync(join(host.root, "elsewhere"));
    for (const name of ["Downloads/b10.zip", "Downloads/b9.ZIP", "Downloads/notes.txt", "Downloads/.hidden.zip"])
      writeFileSync(join(home, name), "1234");
    symlinkSync(join(host.root, "elsewhere"), join(home, "Downloads/link"));
    symlinkSync(join(host.root, "secret.js"), join(home, "Downloads/link.zip"));
  });

  test("shows zips and folders below home, nothing hidden, no links", async () => {
    const home = join(host.root, "home");
    expect((await host.post("/api/host.listFolder", { path: null })).json()).toEqual({
      path: home,
      parent: null,
      entries: [{ name: "Downloads", path: join(home, "Downloads"), folder: true, size: 0 }],
    });
    const downloads = (await host.post("/api/host.listFolder", { path: join(home, "Downloads") })).json();
    expect(downloads).toMatchObject({
      parent: home,
      entries: [
        { name: "unpacked", folder: true },
        { name: "b9.ZIP", size: 4 },
        { name: "b10.zip", size: 4 },
      ],
    });
  });

  test.each(["/etc", "/", "..", "elsewhere", "home/Downloads/link", "home/.secret", "home/.secret/inner"])(
    "%s is outside",
    async (path) => {
      const asked = path.startsWith("/") ? path : join(host.root, path);
      const answer = await host.post("/api/host.listFolder", { path: asked });
      expect([answer.status, answer.json()]).toEqual([403, { code: "folder-outside-home", data: {} }]);
    },
  );

  test("a folder that is not there is missing", async () => {
    expect((await host.post("/api/host.listFolder", { path: join(host.root, "home/none") })).status).toBe(404);
  });
});

describe("media", () => {
  test("needs a key of its own, which opens nothing else", async () => {
    const { key } = (await host.post("/api/host.mediaKey")).json() as { key: string };
    const image = await host.send(`/media/0/0?k=${key}`);
    expect([image.status, image.headers["content-type"], image.headers["content-length"]]).toEqual([
      200,
      "image/png",
      "12",
    ]);
    expect((await host.send("/media/0/0")).status).toBe(401);
    expect((await host.send(`/media/0/0?k=${host.token}`)).status).toBe(401);
    expect((await host.send("/api/help", { method: "POST", headers: { authorization: `Bearer ${key}` } })).status).toBe(
      401,
    );
    const foreign = await host.send(`/media/0/0?k=${key}`, { headers: { "sec-fetch-site": "cross-site" } });
    expect(foreign.status).toBe(403);
  });

  test("comes in ranges, and what is not there is told", async () => {
    const { key } = (await host.post("/api/host.mediaKey")).json() as { key: string };
    const part = await host.send(`/media/0/0?k=${key}`, { headers: { range: "bytes=8-9" } });
    expect([part.status, part.headers["content-range"], part.text]).toEqual([206, "bytes 8-9/12", "\u0001\u0002"]);
    expect((await host.send(`/media/0/0?k=${key}`, { headers: { range: "bytes=99-" } })).status).toBe(416);
    expect((await host.send(`/media/5/0?k=${key}`)).status).toBe(422);
    expect((await host.send(`/media/x/0?k=${key}`)).status).toBe(404);
  });

  test("is read no faster than it is taken, and not to its end once nobody takes it", async () => {
    const { key } = (await host.post("/api/host.mediaKey")).json() as { key: string };
    const pieces = async () => ((await host.post("/api/help")).json() as { pieces: number }).pieces;
    const films = await Promise.all(
      Array.from({ length: 20 }, async (_, i) => {
        const asked = request({ host: "127.0.0.1", port: host.port, path: `/media/1/${i}?k=${key}` });
        asked.on("error", () => undefined);
        asked.end();
        return new Promise<IncomingMessage>((done) => asked.once("response", done));
      }),
    );
    for (const film of films) film.on("error", () => undefined);
    expect(films.map((film) => film.headers["content-length"])).toEqual(films.map(() => String(2 ** 30)));
    // Sockets hold some pieces; the films have 20 * 1024. A count that stood still too soon makes this no stricter.
    expect(await settled(pieces)).toBeLessThan(20 * 64);
    for (const film of films) film.destroy();
    expect(await settled(pieces)).toBeLessThan(20 * 64);
    expect((await host.send(`/media/0/0?k=${key}`)).status).toBe(200);
  });
});

/** A count, once five looks in a row saw the same. */
async function settled(count: () => Promise<number>): Promise<number> {
  let last = await count();
  for (let same = 0; same < 5; ) {
    await new Promise((done) => setTimeout(done, 50));
    const now = await count();
    same = now === last ? same + 1 : 0;
    last = now;
  }
  return last;
}

test("a report is sent as a file and leaves nothing behind", async () => {
  const answer = await host.post("/api/report.download", { format: "csv" });
  expect([answer.status, answer.text]).toEqual([200, "the report"]);
  expect(answer.headers["content-disposition"]).toBe("attachment; filename*=UTF-8''a%20report.csv");
  const [temporary = ""] = readdirSync(join(host.root, "tmp"));
  await eventually(() => expect(readdirSync(join(host.root, "tmp", temporary))).toEqual(["alive"]));
  expect((await host.post("/api/report.download", { format: "exe" })).status).toBe(400);
});

test("the page is opened through a private file, so that the token is on no command line", async () => {
  const opening = await startHost({ open: true });
  const [address = ""] = opening.opened;
  expect(address).not.toContain(opening.token);
  expect(readFileSync(address, "utf8")).toContain(opening.url);
  expect(statSync(address).mode & 0o077).toBe(0);
  await opening.close();
});
