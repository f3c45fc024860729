import { request } from "node:http";
import { connect } from "node:net";
import { networkInterfaces } from "node:os";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { eventually } from "../eventually.ts";
import { startHost, type TestHost } from "./host.ts";

let host: TestHost;
beforeAll(async () => {
  host = await startHost();
});
afterAll(() => host.close());

const bearer = () => ({ authorization: `Bearer ${host.token}` });

describe("the loopback host", () => {
  test("has a new token of 256 bits each run, in the fragment of the address it prints first", async () => {
    expect(host.printed).toEqual([host.url]);
    expect(host.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/#t=[\w-]{43}$/);
    const other = await startHost();
    expect(other.token).not.toBe(host.token);
    await other.close();
  });

  test("gives another token for the one in the address, once; the first is worth nothing from then on", async () => {
    const fresh = await startHost();
    const ask = (token: string, path = "/api/host.session") =>
      fresh.send(path, { method: "POST", headers: { authorization: `Bearer ${token}` } });
    const { token } = (await ask(fresh.token)).json() as { token: string };
    expect(token).toMatch(/^[\w-]{43}$/);
    expect(token).not.toBe(fresh.token);
    expect((await ask(fresh.token)).status).toBe(401);
    expect((await ask(fresh.token, "/api/help")).status).toBe(401);
    expect((await ask(token)).status).toBe(401);
    expect((await ask(token, "/api/help")).status).toBe(200);
    await fresh.close();
  });

  test("prints a new address when every page was closed, and the page that comes by it is let in", async () => {
    const fresh = await startHost();
    const ask = (token: string, path: string) =>
      fresh.send(path, { method: "POST", headers: { authorization: `Bearer ${token}` } });
    const { token } = (await ask(fresh.token, "/api/host.session")).json() as { token: string };
    const stream = request({
      host: "127.0.0.1",
      port: fresh.port,
      path: "/api/events",
      method: "POST",
      headers: { authorization: `Bearer ${token}` },
    });
    stream.on("error", () => undefined).end();
    await new Promise((done) => stream.once("response", done));
    stream.destroy();
    await eventually(() => expect(fresh.printed).toHaveLength(2));
    const [, again = ""] = /#t=(.+)$/.exec(fresh.printed[1] ?? "") ?? [];
    expect((await ask(again, "/api/host.session")).status).toBe(200);
    expect((await ask(token, "/api/help")).status).toBe(200);
    await fresh.close();
  });

  test("cannot be locked by connections that say nothing, nor by ones without the token", async () => {
    const fresh = await startHost();
    const sockets = Array.from({ length: 700 }, (_, i) => {
      const socket = connect(fresh.port, "127.0.0.1");
      socket.on("error", () => undefined).on("data", () => undefined);
      const head = `GET / HTTP/1.1\r\nHost: 127.0.0.1:${fresh.port}\r\n`;
      if (i % 3 === 1) socket.write(head);
      if (i % 3 === 2) socket.write(`${head}\r\n`);
      return socket;
    });
    await Promise.all(sockets.map((one) => new Promise((done) => one.once("connect", done).once("close", done))));
    expect((await fresh.send("/")).status).toBe(200);
    for (let i = 0; i < 20; i++) expect((await fresh.post("/api/help")).status).toBe(200);
    for (const socket of sockets) socket.destroy();
    await fresh.close();
  });

  test("keeps the connection of whoever showed the token while others come and go", async () => {
    const fresh = await startHost();
    const stream = request({
      host: "127.0.0.1",
      port: fresh.port,
      path: "/api/events",
      method: "POST",
      headers: { authorization: `Bearer ${fresh.token}` },
    });
    let heard = "";
    stream.on("error", () => undefined).end();
    const closed = new Promise<string>((done) => stream.once("close", () => done("closed")));
    stream.once("response", (res) => res.on("data", (part) => (heard += String(part))));
    await eventually(() => expect(heard).toBe("\n"));
    for (let i = 0; i < 600; i++)
      await new Promise((done) => connect(fresh.port, "127.0.0.1").on("error", done).once("connect", done));
    await fresh.post("/api/audit.start", { paths: ["a.zip"] });
    await eventually(() => expect(heard).toContain('"changed"'));
    stream.destroy();
    await closed;
    await fresh.close();
  });

  test("answers the page without a token, and nothing but the page", async () => {
    expect((await host.send("/")).text).toContain("Outscope");
    expect((await host.send("/assets/a.js")).headers["content-type"]).toMatch(/^text\/javascript/);
    expect((await host.send("/", { method: "HEAD" })).text).toBe("");
  });

  test.each([
    "/api/overview",
    "/api/events",
    "/api/host.mediaKey",
    "/api/host.listFolder",
    "/api/host.upload",
    "/api/nothing",
  ])("%s without the token is 401, with a wrong one too", async (path) => {
    for (const headers of [
      {},
      { authorization: "Bearer x" },
      { authorization: `Bearer ${host.token}x` },
      { authorization: host.token },
    ]) {
      const answer = await host.send(path, { method: "POST", headers });
      expect([answer.status, answer.json()]).toEqual([401, { code: "session-ended", data: {} }]);
    }
  });

  test("refuses another Host (DNS rebinding)", async () => {
    for (const name of [
      "localhost",
      `localhost:${host.port}`,
      "example.org",
      "127.0.0.1",
      `127.0.0.1.example.org:${host.port}`,
    ])
      expect((await host.send("/", { headers: { host: name, ...bearer() } })).status).toBe(421);
  });

  test("refuses another Origin, and a page of another site even with the token", async () => {
    for (const origin of [
      "https://example.org",
      "null",
      `http://localhost:${host.port}`,
      `https://127.0.0.1:${host.port}`,
    ])
      expect((await host.send("/api/help", { method: "POST", headers: { origin, ...bearer() } })).status).toBe(403);
    for (const site of ["cross-site", "same-site", "none"])
      expect(
        (await host.send("/api/help", { method: "POST", headers: { "sec-fetch-site": site, ...bearer() } })).status,
      ).toBe(403);
    const own = { origin: `http://127.0.0.1:${host.port}`, "sec-fetch-site": "same-origin", ...bearer() };
    expect((await host.send("/api/help", { method: "POST", headers: own })).status).toBe(200);
  });

  test.each(["GET", "PUT", "DELETE", "OPTIONS", "PATCH"])("%s on the api is 405", async (method) => {
    const answer = await host.send("/api/help", { method, headers: bearer() });
    expect([answer.status, answer.headers.allow]).toEqual([405, "POST"]);
  });

  test.each(["POST", "PUT", "DELETE", "OPTIONS"])("%s on the page is 405", async (method) => {
    expect((await host.send("/", { method })).status).toBe(405);
  });

  test.each([
    "/../secret.js",
    "/assets/../../secret.js",
    "/%2e%2e/secret.js",
    "/..%2fsecret.js",
    "/assets/%2e%2e%2f%2e%2e%2fsecret.js",
    "/..%5csecret.js",
    "//secret.js",
    "/assets/a.js%00.html",
    "/%E0%A4%A",
    "/assets",
    "/missing.js",
    "/etc/passwd",
  ])("%s is 404", async (path) => {
    const answer = await host.send(path);
    expect([answer.status, answer.text.includes("outside")]).toEqual([404, false]);
  });

  test("sends the policy headers with every answer, also with refusals", async () => {
    for (const answer of [
      await host.send("/"),
      await host.send("/missing"),
      await host.post("/api/help"),
      await host.send("/api/help"),
    ]) {
      const policy = answer.headers["content-security-policy"];
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("require-trusted-types-for 'script'; trusted-types 'none'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toMatch(/unsafe|https?:|\*/);
      expect(answer.headers).toMatchObject({
        "x-content-type-options": "nosniff",
        "referrer-policy": "no-referrer",
        "cross-origin-opener-policy": "same-origin",
        "cross-origin-resource-policy": "same-origin",
        "cache-control": "no-store",
        "x-frame-options": "DENY",
      });
      expect(Object.keys(answer.headers).filter((name) => name.startsWith("access-control"))).toEqual([]);
    }
  });

  test("takes JSON only, and no more than it needs", async () => {
    const post = (type: string, body: string | Buffer) =>
      host.send("/api/audit.start", { method: "POST", headers: { ...bearer(), "content-type": type }, body });
    expect((await post("text/plain", "{}")).status).toBe(415);
    expect((await post("application/json", "{")).status).toBe(400);
    const big = await post("application/json", Buffer.alloc(3 * 1024 * 1024, 0x20));
    expect([big.status, big.json()]).toMatchObject([413, { code: "body-too-big" }]);
    expect(big.headers.connection).toBe("close");
  });

  test("listens on 127.0.0.1 only", async () => {
    const others = Object.values(networkInterfaces())
      .flatMap((list) => list ?? [])
      .filter((one) => one.family === "IPv4" && !one.internal);
    const reachable = await Promise.all(
      ["127.0.0.2", ...others.map((one) => one.address)].map((address) =>
        new Promise<boolean>((done) => {
          const socket = connect(host.port, address);
          socket.setTimeout(1000, () => done(false));
          socket.once("connect", () => done(true)).once("error", () => done(false));
        }).then((open) => open),
      ),
    );
    expect(reachable).not.toContain(true);
  });

  test.each(["//", "http://[", "/api/%", "/media/%ZZ", "*"])("the address %s is refused as any other", async (path) => {
    expect([401, 404]).toContain((await host.send(path)).status);
  });
});
