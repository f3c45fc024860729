import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { request } from "node:http";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { safeName } from "../../../src/serve/uploadName.ts";
import { eventually } from "../eventually.ts";
import { startHost, type TestHost } from "./host.ts";

let host: TestHost;
beforeEach(async () => {
  host = await startHost();
});
afterEach(() => host.close());

const upload = (name: string, body: Buffer, headers: Record<string, string> = {}) =>
  host.send(`/api/host.upload?name=${encodeURIComponent(name)}`, {
    method: "POST",
    headers: { authorization: `Bearer ${host.token}`, "content-length": String(body.length), ...headers },
    body,
  });
const left = () =>
  readdirSync(join(host.root, "tmp"), { recursive: true }).filter((name) => String(name).endsWith(".zip"));

describe("a dropped file", () => {
  test("is kept in a private place until the host ends", async () => {
    const body = Buffer.from("PK-the-bytes");
    const { path, size } = (await upload("facebook-ada-part-2.zip", body)).json() as { path: string; size: number };
    expect(path).toMatch(/\/facebook-ada-part-2\.zip$/);
    expect([readFileSync(path), size]).toEqual([body, body.length]);
    for (const place of [path, dirname(path), dirname(dirname(path))]) expect(statSync(place).mode & 0o077).toBe(0);
    await host.close();
    expect(existsSync(path)).toBe(false);
  });

  test("twice under one name is two files", async () => {
    const first = (await upload("a.zip", Buffer.from("1"))).json() as { path: string };
    const second = (await upload("a.zip", Buffer.from("2"))).json() as { path: string };
    expect(first.path).not.toBe(second.path);
    expect(readFileSync(first.path, "utf8")).toBe("1");
  });

  test("that the disk cannot hold is refused before it is written", async () => {
    const sent = await new Promise<number>((done, fail) => {
      const headers = { authorization: `Bearer ${host.token}`, "content-length": String(2 ** 50) };
      const asked = request(
        { host: "127.0.0.1", port: host.port, path: "/api/host.upload?name=a.zip", method: "POST", headers },
        (res) => {
          done(res.statusCode ?? 0);
          asked.destroy();
        },
      );
      asked.on("error", fail);
      asked.write("PK");
    });
    expect(sent).toBe(507);
    expect(left()).toEqual([]);
  });

  test("without a length is refused", async () => {
    const answer = await host.send("/api/host.upload?name=a.zip", {
      method: "POST",
      headers: { authorization: `Bearer ${host.token}`, "transfer-encoding": "chunked" },
      body: "PK",
    });
    expect([answer.status, answer.json()]).toMatchObject([411, { code: "upload-length-missing" }]);
  });

  test("that breaks off leaves nothing", async () => {
    const headers = { authorization: `Bearer ${host.token}`, "content-length": "1000000" };
    const sent = request({
      host: "127.0.0.1",
      port: host.port,
      path: "/api/host.upload?name=a.zip",
      method: "POST",
      headers,
    });
    sent.on("error", () => undefined);
    sent.write(Buffer.alloc(5000));
    await eventually(() => expect(left()).toHaveLength(1));
    sent.destroy();
    await eventually(() => expect(left()).toEqual([]));
  });
});

const HOUR = 60 * 60_000;
afterEach(() => {
  vi.useRealTimers();
});

describe("the copy of a dropped file", () => {
  const copy = async (name: string) => ((await upload(name, Buffer.from("PK"))).json() as { path: string }).path;
  const ok = async (name: string, input: unknown = {}) =>
    expect((await host.post(`/api/${name}`, input)).status).toBe(200);

  test("lasts as long as the audit it is for", async () => {
    const [first, second] = [await copy("a.zip"), await copy("b.zip")];
    await ok("audit.start", { paths: [first, second] });
    expect(left()).toHaveLength(2);
    const third = await copy("c.zip");
    const waiting = await copy("d.zip");
    await ok("audit.start", { paths: [second, third] });
    expect([first, second, third, waiting].map((path) => existsSync(path))).toEqual([false, true, true, true]);
    await ok("audit.example");
    expect([second, third, waiting].map((path) => existsSync(path))).toEqual([false, false, true]);
  });

  test.each(["audit.forget", "state.forget"])("goes with %s, with those that no audit has used yet", async (name) => {
    await ok("audit.start", { paths: [await copy("a.zip")] });
    await copy("b.zip");
    await ok(name);
    expect(left()).toEqual([]);
  });

  test("goes with an audit that is cancelled while it runs; what no audit has used yet stays", async () => {
    const path = await copy("a.zip");
    await ok("audit.start", { paths: [path] });
    const waiting = await copy("b.zip");
    await ok("audit.cancel");
    expect([path, waiting].map((one) => existsSync(one))).toEqual([false, true]);
  });

  test("stays when there was nothing to cancel: the audit is there to be looked at", async () => {
    const path = await copy("a.zip");
    await ok("audit.start", { paths: [path, "/ready.zip"] });
    await ok("audit.cancel");
    expect(existsSync(path)).toBe(true);
  });

  test("that no audit is ever started with goes after a while, and not while another is coming", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const used = await copy("a.zip");
    await ok("audit.start", { paths: [used] });
    const unused = await copy("b.zip");
    const headers = { authorization: `Bearer ${host.token}`, "content-length": "10" };
    const path = "/api/host.upload?name=c.zip";
    const coming = request({ host: "127.0.0.1", port: host.port, path, method: "POST", headers });
    const answered = new Promise((done) => coming.once("response", done));
    coming.write("PK");
    await eventually(() => expect(left()).toHaveLength(3));
    vi.advanceTimersByTime(HOUR);
    expect(existsSync(unused)).toBe(true);
    coming.end("12345678");
    await answered;
    vi.advanceTimersByTime(HOUR);
    await eventually(() => expect(left()).toHaveLength(1));
    expect(existsSync(used)).toBe(true);
  });

  test("stays when the next audit could not begin", async () => {
    const path = await copy("a.zip");
    await ok("audit.start", { paths: [path] });
    expect((await host.post("/api/audit.start", { paths: ["/missing.zip"] })).status).not.toBe(200);
    expect(existsSync(path)).toBe(true);
  });
});

test("uploads side by side cannot promise the same room twice", async () => {
  const MB = 1024 * 1024;
  const tight = await startHost({ freeBytes: async () => 256 * MB + 10 * MB });
  const begin = (bytes: number) => {
    const sent = request({
      host: "127.0.0.1",
      port: tight.port,
      path: "/api/host.upload?name=a.zip",
      method: "POST",
      headers: { authorization: `Bearer ${tight.token}`, "content-length": String(bytes) },
    });
    sent.on("error", () => undefined);
    sent.write("PK");
    const status = new Promise<number>((done) => sent.once("response", (res) => done(res.statusCode ?? 0)));
    return { sent, status };
  };
  const copies = () =>
    readdirSync(join(tight.root, "tmp"), { recursive: true }).filter((n) => /\.zip$/.test(String(n)));
  const first = begin(6 * MB);
  await eventually(() => expect(copies()).toHaveLength(1));
  const second = begin(6 * MB);
  expect(await second.status).toBe(507);
  second.sent.destroy();
  first.sent.destroy();
  await eventually(() => expect(copies()).toEqual([]));
  const third = begin(6 * MB); // what the first was promised is free again
  third.sent.end(Buffer.alloc(6 * MB - 2));
  expect(await third.status).toBe(200);
  await tight.close();
});

test.each([
  ["../../etc/passwd", "_.._etc_passwd.zip"],
  ["/abs.zip", "_abs.zip"],
  ["..\\..\\x.zip", "_.._x.zip"],
  [".hidden.zip", "hidden.zip"],
  ["", "export.zip"],
  ["Ünïcode (2).zip", "Ünïcode (2).zip"],
  ["a\0b\n.zip", "a_b_.zip"],
  ["Teil.ZIP", "Teil.zip"],
  ["é.zip", "é.zip"],
])("the name %j becomes %j", (name, safe) => expect(safeName(name)).toBe(safe));

test.each([
  ["Chinese", "\u{6587}"],
  ["emoji, which become marks", "\u{1f333}"],
  ["letters outside the first plane", "\u{20000}"],
  ["Latin", "a"],
  ["letters with marks", "e\u0301"],
])("a name of 4 to 400 characters, %s, fits every file system and keeps its end", async (_what, character) => {
  for (const length of [4, 110, 120, 255, 400]) {
    const name = safeName(`${character.repeat(length)}-2.zip`);
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(143);
    expect(name).toMatch(/-2\.zip$/);
    const { path } = (await upload(`${character.repeat(length)}-2.zip`, Buffer.from("PK"))).json() as { path: string };
    expect(readFileSync(path, "utf8")).toBe("PK");
  }
});
