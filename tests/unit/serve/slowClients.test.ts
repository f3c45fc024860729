import { Agent, request } from "node:http";
import { connect } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { eventually } from "../eventually.ts";
import { startHost, type TestHost } from "./host.ts";

let host: TestHost;
beforeAll(async () => {
  host = await startHost();
});
afterAll(() => host.close());

const bearer = () => ({ authorization: `Bearer ${host.token}` });

describe("a client of the loopback host that takes its time", () => {
  test("drops a client that never ends its headers", async () => {
    const strict = await startHost({ headersMs: 500 });
    const dropped = (port: number) =>
      new Promise<number>((done) => {
        const socket = connect(port, "127.0.0.1", () => socket.write("GET / HTTP/1.1\r\nHost: x\r\nX-Slow: "));
        socket.once("close", () => done(port));
        socket.on("error", () => undefined).on("data", () => undefined);
      });
    // The other host, which allows ten seconds, is asked first and drops later.
    expect(await Promise.race([dropped(host.port), dropped(strict.port)])).toBe(strict.port);
    await strict.close();
  });

  test.each<[what: string, line: string, token?: string]>([
    ["a page", "GET / HTTP/1.1"],
    ["a call without the token", "POST /api/help HTTP/1.1"],
    ["an upload without the token", "POST /api/host.upload?name=a.zip HTTP/1.1"],
    ["a call with the token", "POST /api/help HTTP/1.1", "token"],
  ])("drops a client that never ends the body of %s", async (_what, line, token) => {
    const strict = await startHost({ bodyMs: 300 });
    const authorization = token === undefined ? "" : `Authorization: Bearer ${strict.token}\r\n`;
    const head = `${line}\r\nHost: 127.0.0.1:${strict.port}\r\n${authorization}Content-Length: 100000\r\n\r\n`;
    const socket = connect(strict.port, "127.0.0.1", () => socket.write(head));
    const trickle = setInterval(() => socket.write("x"), 50);
    socket.on("error", () => undefined).on("data", () => undefined);
    await new Promise((done) => socket.once("close", done));
    clearInterval(trickle);
    await strict.close();
  });

  test("leaves nothing on a connection that serves many requests", async () => {
    const warned: string[] = [];
    const note = ({ name }: Error) => warned.push(name);
    process.on("warning", note);
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    const ports = new Set<number | undefined>();
    for (let i = 0; i < 15; i++)
      await new Promise<void>((done, fail) => {
        const page = i % 3 > 0;
        const path = page ? "/" : "/api/help";
        const headers = page ? {} : { ...bearer(), "content-type": "application/json" };
        const sent = request({
          host: "127.0.0.1",
          port: host.port,
          path,
          method: page ? "GET" : "POST",
          headers,
          agent,
        });
        sent.once("response", (res) => {
          ports.add(res.socket.localPort);
          res.resume().once("end", done);
        });
        sent.once("error", fail).end(page ? "" : "{}");
      });
    await new Promise(setImmediate); // warnings come with the next turn
    process.off("warning", note);
    agent.destroy();
    expect([ports.size, warned]).toEqual([1, []]);
  });

  test("keeps a stream of events open whose request is whole", async () => {
    const strict = await startHost({ bodyMs: 100 });
    const authorization = `Bearer ${strict.token}`;
    const sent = request({
      host: "127.0.0.1",
      port: strict.port,
      path: "/api/events",
      method: "POST",
      headers: { authorization },
    });
    sent.end("{}");
    let heard = "";
    sent.once("response", (res) => res.on("data", (part) => (heard += String(part)))).on("error", () => undefined);
    await new Promise((done) => setTimeout(done, 400));
    await strict.post("/api/audit.start", { paths: ["a.zip"] });
    await eventually(() => expect(heard).toContain('"changed"'));
    sent.destroy();
    await strict.close();
  });

  test("lets an upload with the token take its time", async () => {
    const strict = await startHost({ bodyMs: 100 });
    const sent = request({
      host: "127.0.0.1",
      port: strict.port,
      path: "/api/host.upload?name=a.zip",
      method: "POST",
      headers: { authorization: `Bearer ${strict.token}`, "content-length": "3" },
    });
    const status = new Promise((done, fail) =>
      sent.once("response", (res) => done(res.statusCode)).once("error", fail),
    );
    for (const byte of "PK!") {
      sent.write(byte);
      await new Promise((done) => setTimeout(done, 120));
    }
    sent.end();
    expect(await status).toBe(200);
    await strict.close();
  });
});
