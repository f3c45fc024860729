import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runAudit } from "../../../src/audit.ts";
import { picturesOf, withoutContents, writeReport } from "../../../src/report/index.ts";
import type { AuditStore, MediaFile } from "../../../src/store/types.ts";
import { EXAMPLE_NOW, makeExample, writeParts } from "../../generator/index.ts";
import { joined } from "./source.ts";

const EU = { language: "en", region: "eu" } as const;
const PNG = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);
let folder: string;
let audit: AuditStore;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "outscope-pictures-"));
  audit = await runAudit(await writeParts(folder, makeExample({ seed: 2, items: 80 })), { now: EXAMPLE_NOW });
});
afterAll(async () => {
  await audit.close();
  await rm(folder, { recursive: true, force: true });
});

/** The audit, with these bytes in the place of every picture. */
function holding(bytes: Buffer, size = bytes.length): AuditStore {
  return new Proxy(audit, {
    get(target, name) {
      if (name !== "media") {
        const value: unknown = Reflect.get(target, name);
        return typeof value === "function" ? value.bind(target) : value;
      }
      return (row: number, index: number): MediaFile | null => {
        const file = target.media(row, index);
        return file === null ? null : { ...file, size, stream: () => [new Uint8Array(bytes)].values() as never };
      };
    },
  });
}

test("pictures stand in the page, by their bytes and not by their names, and load nothing", async () => {
  const pictures = await picturesOf(holding(PNG));
  expect(pictures.size).toBeGreaterThan(3);
  const html = joined(writeReport("html", audit, { ...EU, pictures }));
  const addresses = [...html.matchAll(/<img[^>]*src="([^"]*)"/g)].map(([, address]) => address);
  expect(new Set(addresses)).toEqual(new Set([`data:image/png;base64,${PNG.toString("base64")}`]));
  expect(addresses.length).toBeGreaterThanOrEqual(pictures.size);
});

test("the export's own files are read", async () => {
  for (const address of (await picturesOf(audit)).values())
    expect(address).toMatch(/^data:image\/(jpeg|png|gif|webp);base64,/);
});

test.each([
  ["a picture that is too large", PNG, 500_000],
  ["more bytes than its zip says", Buffer.concat([PNG, Buffer.alloc(450_000)]), 100],
  ["what is no picture", Buffer.from("<script>alert(1)</script>"), undefined],
  [
    "a drawing that could hold a script",
    Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>'),
    undefined,
  ],
  [
    "a picture of too many pixels",
    Buffer.concat([PNG.subarray(0, 16), Buffer.from("0000ffff0000ffff", "hex"), PNG.subarray(24)]),
    undefined,
  ],
])("%s is left out", async (_what, bytes, size) => {
  expect((await picturesOf(holding(bytes, size))).size).toBe(0);
});

test("where contents are hidden there is none, even where pictures were made", async () => {
  const pictures = await picturesOf(holding(PNG));
  expect(joined(writeReport("html", withoutContents(audit), { ...EU, pictures }))).not.toContain("<img");
});
