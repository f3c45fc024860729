import { appendFileSync, existsSync, readdirSync, readFileSync, statSync, truncateSync, utimesSync } from "node:fs";
import { open } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { makeApi } from "../../../renderer/src/bridge/api.ts";
import { pieceSender } from "../../../renderer/src/bridge/pieces.ts";
import { type Member, openTree } from "../../../src/archive/index.ts";
import { runAudit } from "../../../src/audit.ts";
import { writeReport } from "../../../src/report/index.ts";
import { EXAMPLE_NOW, makeExample, PRIVATE_MARKER, writeParts } from "../../generator/index.ts";
import { writeZip, writeZipFile } from "../archive/zipWriter.ts";
import { folder } from "../audit/export.ts";
import { eventually } from "../eventually.ts";
import { joined } from "../report/source.ts";
import { startHost, type TestHost } from "./host.ts";

let host: TestHost;
let page: AbortController;
/** What went over the wire: how many bytes of which zip from where. */
let sent: { readonly at: number; readonly length: number }[];
beforeEach(async () => {
  host = await startHost();
  page = new AbortController();
  sent = [];
});
afterEach(() => host.close());

/** The page's own code, with the fetch of this process in the place of the browser's. */
function openPage(): (path: string) => Promise<string | null> {
  const offer = pieceSender(
    makeApi(host.token, (path, init) => {
      const url = new URL(String(path), `http://127.0.0.1:${host.port}`);
      const at = url.searchParams.get("at");
      if (at !== null && init?.body instanceof ArrayBuffer) sent.push({ at: Number(at), length: init.body.byteLength });
      return fetch(url, { ...init, signal: page.signal });
    }),
  );
  return async (path) => offer(fileAt(path));
}

/** A file as a browser holds it: read when a slice is asked for, and no more once it was changed. */
function fileAt(path: string): Parameters<ReturnType<typeof pieceSender>>[0] {
  const { size, mtimeMs } = statSync(path);
  const slice = (start: number, end: number) => ({
    async arrayBuffer() {
      const file = await open(path);
      try {
        if ((await file.stat()).mtimeMs !== mtimeMs) throw new DOMException("it was changed", "NotReadableError");
        const bytes = new ArrayBuffer(Math.min(end, size) - start);
        await file.read(new Uint8Array(bytes), 0, bytes.byteLength, start);
        return bytes;
      } finally {
        await file.close();
      }
    },
  });
  return { name: basename(path), size, slice };
}

async function dropped(path: string): Promise<string> {
  const given = await openPage()(path);
  if (given === null) throw new Error("it was to be copied whole");
  return given;
}

async function reports(paths: readonly string[]): Promise<string[]> {
  const store = await runAudit(paths, { now: EXAMPLE_NOW });
  try {
    return (["json", "ndjson", "csv", "html"] as const).map((format) => {
      const text = joined(writeReport(format, store, { language: "en", region: "eu" }));
      // A report names its sources by their paths, and says nothing else of where they lie.
      return paths.reduce((report, path) => report.replaceAll(dirname(path), "FOLDER"), text);
    });
  } finally {
    await store.close();
  }
}

/** Where a member lies in its zip, from its local header to the end of its data. */
function placeOf({ path, at }: Member): { readonly start: number; readonly end: number } {
  if (at === null) throw new Error("no zip");
  return { start: at.offset, end: at.offset + 30 + Buffer.byteLength(path) + at.compressedSize };
}

describe("a zip dropped into a browser", () => {
  test("gives the reports that its path gives, byte for byte; of its chats and pictures no byte is sent", async () => {
    const example = makeExample({ items: 400, seed: 7 });
    const paths = await writeParts(await folder(), example);
    const offer = openPage();
    const copies: string[] = [];
    for (const path of paths) copies.push((await offer(path)) ?? "copied whole");
    const [ofCopies, ofPaths] = [await reports(copies), await reports(paths)];
    expect(ofCopies.map((report, n) => report === ofPaths[n])).toEqual([true, true, true, true]);

    let chats = 0;
    for (const [index, path] of paths.entries()) {
      const tree = await openTree(path);
      const copy = readFileSync(copies[index] ?? "");
      expect(copy.length).toBe(readFileSync(path).length);
      for (const member of tree.members) {
        const chat = example.messageFiles.includes(member.path);
        if (!chat && /\.(json|html?)$/.test(member.path)) continue;
        if (chat) chats++;
        const { start, end } = placeOf(member);
        expect(
          copy.subarray(start, end).every((byte) => byte === 0),
          member.path,
        ).toBe(true);
      }
      await tree.close();
    }
    expect(chats).toBeGreaterThan(2);
    expect(sent.length).toBeGreaterThan(5);
  });

  test("of which one file is read sends that file's bytes and the directory's, and no byte between", async () => {
    const [one, two, three] = ["chat".repeat(50), "read me".repeat(50), "chat".repeat(60)];
    const entries = [one, two, three].map((data, n) => ({ name: `${n}.txt`, data, method: 0 }));
    const bytes = writeZip({ entries, comment: "a comment of the whole zip" });
    const path = join(await folder(), "some.zip");
    appendFileSync(path, bytes);
    const tree = await openTree(await dropped(path));
    const [before, member, after] = tree.members;
    if (!before || !member || !after) throw new Error("three files were given");
    expect(String(await tree.read(member))).toBe(two);
    await tree.close();
    const touched = (other: Member) => {
      const { start, end } = placeOf(other);
      return sent.some(({ at, length }) => at < end && at + length > start);
    };
    expect([before, member, after].map(touched)).toEqual([false, true, false]);
  });

  test("of more than 4 GiB, with zip64 records, is read too", async () => {
    const path = join(await folder(), "large.zip");
    await writeZipFile(path, {
      entries: [
        { name: "a.json", data: "[1]" },
        { name: "b.json", data: "[2]", gap: 2 ** 32 + 5, zip64: ["offset"] },
      ],
      zip64: true,
    });
    const tree = await openTree(await dropped(path));
    expect(await Promise.all(tree.members.map(async (member) => String(await tree.read(member))))).toEqual([
      "[1]",
      "[2]",
    ]);
    await tree.close();
    expect(sent.reduce((sum, { length }) => sum + length, 0)).toBeLessThan(2000);
  });

  test.each([
    ["that is cut off", writeZip({ entries: [{ name: "a.json", data: "[1]" }] }).subarray(0, -30)],
    ["that is none", Buffer.from("no zip at all")],
    ["of no bytes", Buffer.alloc(0)],
  ])("%s is to be copied whole: what can be said of it is said as of a path", async (_what, bytes) => {
    const path = join(await folder(), "odd.zip");
    appendFileSync(path, bytes);
    expect(await openPage()(path)).toBeNull();
    expect(readdirSync(join(host.root, "tmp"), { recursive: true }).filter((n) => /\.zip$/.test(String(n)))).toEqual(
      [],
    );
  });
});

describe("a dropped zip that changes while it is read", () => {
  const change: readonly (readonly [string, (path: string) => void])[] = [
    ["is written to", (path) => appendFileSync(path, "more")],
    ["is cut off", (path) => truncateSync(path, 100)],
  ];
  test.each(change)("%s before it is listed is refused as a path would be", async (_what, act) => {
    const path = await written();
    const copy = await dropped(path);
    act(path);
    utimesSync(path, 1, 1);
    await expect(openTree(copy)).rejects.toMatchObject({
      problem: { code: "file-changed", data: { file: basename(path) } },
    });
  });

  test.each(change)("%s after that: each file that is still to be read says so", async (_what, act) => {
    const path = await written();
    const tree = await openTree(await dropped(path));
    const [member] = tree.members;
    if (!member) throw new Error("one file was given");
    act(path);
    utimesSync(path, 1, 1);
    await expect(tree.read(member)).rejects.toMatchObject({
      problem: { code: "file-changed", data: { file: basename(path), entry: member.path } },
    });
    await tree.close();
  });

  test("or whose page is closed is told of, by whoever still waits for it and whoever asks later", async () => {
    const path = await written();
    const tree = await openTree(await dropped(path));
    const [member] = tree.members;
    if (!member) throw new Error("one file was given");
    page.abort();
    const gone = { problem: { code: "file-gone", data: { file: basename(path) } } };
    await eventually(async () => expect(await tree.read(member).catch((error: unknown) => error)).toMatchObject(gone));
    await tree.close();
  });

  async function written(): Promise<string> {
    const path = join(await folder(), "facebook-ann.zip");
    appendFileSync(path, writeZip({ entries: [{ name: "a.json", data: PRIVATE_MARKER.repeat(9), method: 0 }] }));
    return path;
  }
});

describe("the copy with holes", () => {
  test("lies where only the user can read it, and goes with its audit", async () => {
    const example = makeExample({ items: 20, seed: 1 });
    const [path = ""] = await writeParts(await folder(), example);
    const copy = await dropped(path);
    expect((await host.post("/api/audit.start", { paths: [copy] })).status).toBe(200);
    expect(existsSync(copy)).toBe(true);
    expect((await host.post("/api/audit.forget")).status).toBe(200);
    expect(existsSync(copy)).toBe(false);
  });

  test("takes nothing that nobody asked for, and nothing from who has no token", async () => {
    const [path = ""] = await writeParts(await folder(), makeExample({ items: 20, seed: 1 }));
    await dropped(path);
    const piece = "/api/host.piece?copy=5d1a2a3c-5b8e-4c6e-9b0a-0a7c1f2d3e4f&at=0";
    expect((await host.send(piece, { method: "POST", body: "abc" })).status).toBe(401);
    const headers = { authorization: `Bearer ${host.token}` };
    expect((await host.send(piece, { method: "POST", headers, body: "abc" })).status).toBe(409);
  });
});
