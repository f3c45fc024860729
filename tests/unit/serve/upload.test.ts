import { existsSync, mkdirSync, readdirSync, readFileSync, statSync } from "node:fs";
import { request } from "node:http";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { makeTemporaryFolder } from "../../../src/serve/temporaryFolder.ts";
import { safeName } from "../../../src/serve/upload.ts";
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
    await vi.waitFor(() => expect(left()).toHaveLength(1));
    sent.destroy();
    await vi.waitFor(() => expect(left()).toEqual([]));
  });
});

test.each([
  ["../../etc/passwd", "_.._etc_passwd.zip"],
  ["/abs.zip", "_abs.zip"],
  ["..\\..\\x.zip", "_.._x.zip"],
  [".hidden.zip", "hidden.zip"],
  ["", "export.zip"],
  ["Ünïcode (2).zip", "Ünïcode (2).zip"],
  ["a\0b\n.zip", "a_b_.zip"],
])("the name %j becomes %j", (name, safe) => expect(safeName(name)).toBe(safe));

test("what a killed run left is swept, what a running one has is not", async () => {
  const parent = join(host.root, "tmp");
  mkdirSync(join(parent, "outscope-serve-999999999-abc"));
  mkdirSync(join(parent, `outscope-serve-${process.ppid}-abc`));
  const folder = await makeTemporaryFolder(parent);
  const names = readdirSync(parent);
  expect(names).not.toContain("outscope-serve-999999999-abc");
  expect(names).toContain(`outscope-serve-${process.ppid}-abc`);
  await folder.remove();
  expect(existsSync(folder.path)).toBe(false);
});
