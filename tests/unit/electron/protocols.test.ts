import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BrowserWindow, Dialog, IpcMain, Protocol } from "electron";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { handleAppProtocol } from "../../../electron/main/appProtocol.ts";
import { handleDialogs } from "../../../electron/main/dialogs.ts";
import { makeHandle } from "../../../electron/main/handle.ts";
import { handleMediaProtocol } from "../../../electron/main/mediaProtocol.ts";
import type { StoreClient } from "../../../src/api/client.ts";
import type { MediaAsk } from "../../../src/api/media/media.ts";
import { ProblemError } from "../../../src/model/problem.ts";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "outscope-electron-"));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const as = <T>(part: object): T => part as T;

/** What a scheme answers to an address. */
function scheme(register: (protocol: Protocol) => void) {
  let answer: (request: Request) => Promise<Response> = async () => new Response();
  register(
    as<Protocol>({
      handle: (_name: string, rule: typeof answer) => {
        answer = rule;
      },
    }),
  );
  return (url: string, headers: Record<string, string> = {}) =>
    answer(as<Request>({ url, method: "GET", headers: new Headers(headers) }));
}

describe("app:", () => {
  test("serves the screens with the policy, and nothing outside them (items 7, 18)", async () => {
    mkdirSync(join(root, "screens"));
    writeFileSync(join(root, "screens/index.html"), "<title>Outscope</title>");
    writeFileSync(join(root, "secret.js"), "outside");
    const get = scheme((protocol) => handleAppProtocol(protocol, join(root, "screens")));
    const page = await get("app://bundle/index.html");
    expect([page.status, await page.text()]).toEqual([200, "<title>Outscope</title>"]);
    expect(page.headers.get("content-security-policy")).toMatch(
      /^default-src 'none'; script-src 'self';.*img-src .*media:.*require-trusted-types-for 'script'; trusted-types 'none'$/,
    );
    for (const url of [
      "app://bundle/../secret.js",
      "app://bundle/%2e%2e/secret.js",
      "app://bundle/..%2fsecret.js",
      "app://bundle//etc/passwd",
      "app://other/index.html",
    ])
      expect((await get(url)).status).toBe(404);
  });
});

describe("media:", () => {
  const asked: MediaAsk[] = [];
  const media: StoreClient["media"] = async (ask) => {
    asked.push(ask);
    if (ask.row > 0) throw new ProblemError("media-missing-file");
    const start = Number(/^bytes=(\d+)/.exec(ask.range ?? "")?.[1] ?? 0);
    return { audit: 1, type: "image/png", size: 4, start, bytes: new Uint8Array([1, 2, 3, 4].slice(start, start + 2)) };
  };
  beforeEach(() => asked.splice(0));
  const get = scheme((protocol) => handleMediaProtocol(protocol, as<StoreClient>({ media })));

  test("serves the open export's media, also in ranges", async () => {
    const whole = await get("media://item/0/0");
    expect([whole.status, whole.headers.get("content-type")]).toEqual([200, "image/png"]);
    expect(new Uint8Array(await whole.arrayBuffer())).toEqual(new Uint8Array([1, 2, 3, 4]));
    const part = await get("media://item/0/0", { range: "bytes=1-2" });
    expect([part.status, new Uint8Array(await part.arrayBuffer())]).toEqual([206, new Uint8Array([2, 3])]);
  });

  test("reads a piece when it is taken, each of the same audit, and none once nobody takes it", async () => {
    const body = (await get("media://item/0/0")).body?.getReader();
    expect((await body?.read())?.value).toEqual(new Uint8Array([1, 2]));
    expect(asked).toHaveLength(1);
    expect((await body?.read())?.value).toEqual(new Uint8Array([3, 4]));
    expect(asked[1]).toEqual({ row: 0, index: 0, range: "bytes=2-3", audit: 1 });

    const signals: (AbortSignal | undefined)[] = [];
    const watched: StoreClient["media"] = (ask, signal) => {
      signals.push(signal);
      return media(ask);
    };
    const other = scheme((protocol) => handleMediaProtocol(protocol, as<StoreClient>({ media: watched })));
    await (await other("media://item/0/0")).body?.cancel();
    expect(signals.map((signal) => signal?.aborted)).toEqual([true]);
  });

  test.each(["media://item/1/0", "media://item/0", "media://other/0/0", "media://item/0/0/x"])(
    "%s is 404",
    async (url) => {
      expect((await get(url)).status).toBe(404);
    },
  );
});

describe("dialogs", () => {
  const own = { senderFrame: { url: "app://bundle/", parent: null } };
  function page(
    answers: { open?: string[]; save?: string },
    call = vi.fn(async () => ({ fileName: "mine.csv", path: "" })),
  ) {
    const handlers = new Map<string, (event: object, ...sent: unknown[]) => Promise<unknown>>();
    const ipc = as<IpcMain>({ handle: (name: string, rule: never) => handlers.set(name, rule) });
    const dialog = as<Dialog>({
      showOpenDialog: async () => ({ canceled: answers.open === undefined, filePaths: answers.open ?? [] }),
      showSaveDialog: async () => ({ canceled: answers.save === undefined, filePath: answers.save ?? "" }),
    });
    handleDialogs(
      makeHandle(ipc, "app://bundle"),
      dialog,
      as<StoreClient>({ call }),
      () => null as BrowserWindow | null,
    );
    return { call, send: (name: string, ...sent: unknown[]) => handlers.get(`outscope:${name}`)?.(own, ...sent) };
  }

  test("give the paths that the user picked, or none", async () => {
    expect(await page({ open: ["/a.zip", "/b.zip"] }).send("pick-paths", "files")).toEqual({
      value: ["/a.zip", "/b.zip"],
    });
    expect(await page({}).send("pick-paths", "folder")).toEqual({ value: [] });
    expect(await page({}).send("pick-paths", "/etc")).toMatchObject({ problem: { code: "input-invalid" } });
  });

  test("save a report where the user said", async () => {
    const { call, send } = page({ save: "/home/ada/mine.csv" });
    expect(await send("save-report", { format: "csv" })).toEqual({ value: { fileName: "mine.csv" } });
    expect(call).toHaveBeenCalledWith("report.render", { format: "csv", directory: "/home/ada", fileName: "mine.csv" });
    expect(await page({}).send("save-report", { format: "csv" })).toEqual({ value: null });
  });

  test("save a text whole, and tell when the disk refuses", async () => {
    expect(await page({ save: join(root, "due.ics") }).send("save-text", "due.ics", "BEGIN")).toEqual({ value: true });
    expect(readdirSync(root)).toEqual(["due.ics"]);
    expect(await page({ save: join(root, "none/due.ics") }).send("save-text", "due.ics", "BEGIN")).toMatchObject({
      problem: { code: "report-write-failed" },
    });
    expect(await page({}).send("save-text", "due.ics", "BEGIN")).toEqual({ value: false });
  });
});
