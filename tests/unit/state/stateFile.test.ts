import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { z } from "zod";
import { aesCipher } from "../../../src/state/cipher.ts";
import { StateFile } from "../../../src/state/stateFile.ts";

const Thing = z.strictObject({ word: z.string() });
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "outscope-state-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const file = (more: Partial<ConstructorParameters<typeof StateFile<z.infer<typeof Thing>>>[0]> = {}) =>
  new StateFile({ path: join(folder, "thing.json"), kind: "thing", schema: Thing, ...more });

describe("a file of saved state", () => {
  test("gives back what was saved, and nothing where nothing was", async () => {
    expect(await file().load()).toEqual({ value: null, problem: null });
    await file().save({ word: "Café" });
    expect(await file().load()).toEqual({ value: { word: "Café" }, problem: null });
    expect(readdirSync(folder)).toEqual(["thing.json"]);
  });

  test("of a newer version is refused and left as it is", async () => {
    const text = JSON.stringify({ schema: "thing", version: 3, data: { other: 1 } });
    writeFileSync(join(folder, "thing.json"), text);
    const newer = file();
    const loaded = await newer.load();
    expect(loaded.value).toBeNull();
    expect(loaded.problem).toMatchObject({ code: "state-newer", data: { version: 3 } });
    await expect(newer.save({ word: "x" })).rejects.toMatchObject({ problem: { code: "state-newer" } });
    expect(readFileSync(join(folder, "thing.json"), "utf8")).toBe(text);
  });

  test.each([
    ["cut short", '{"schema":"thing","version":1,"da'],
    ["of another kind", '{"schema":"other","version":1,"data":{"word":"x"}}'],
    ["of another shape", '{"schema":"thing","version":1,"data":{"word":3}}'],
    ["empty", ""],
    ["without a migration", '{"schema":"thing","version":0,"data":{"word":"x"}}'],
  ])("that is %s is set aside, not lost", async (_what, text) => {
    writeFileSync(join(folder, "thing.json"), text);
    const loaded = await file().load();
    expect(loaded.problem?.code).toBe("state-damaged");
    expect(readFileSync(String(loaded.problem?.data.aside), "utf8")).toBe(text);
    await file().save({ word: "new" });
    expect((await file().load()).value).toEqual({ word: "new" });
  });

  test("of an older version is brought forward step by step", async () => {
    writeFileSync(join(folder, "thing.json"), JSON.stringify({ schema: "thing", version: 1, data: "a" }));
    const steps = { 1: (data: unknown) => [data, "b"], 2: (data: unknown) => ({ word: (data as string[]).join("") }) };
    expect(await file({ version: 3, migrations: steps }).load()).toEqual({ value: { word: "ab" }, problem: null });
  });

  test("with a cipher cannot be read without its key, nor after a changed byte", async () => {
    const key = new Uint8Array(32).fill(7);
    await file({ cipher: aesCipher(key) }).save({ word: "secret words" });
    const bytes = readFileSync(join(folder, "thing.json"));
    expect(bytes.includes("secret")).toBe(false);
    expect((await file({ cipher: aesCipher(key) }).load()).value).toEqual({ word: "secret words" });
    bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
    writeFileSync(join(folder, "thing.json"), bytes);
    expect((await file({ cipher: aesCipher(key) }).load()).problem?.code).toBe("state-damaged");
  });

  test("that is sealed is left alone while the keyring gives no key", async () => {
    const cipher = aesCipher(new Uint8Array(32).fill(7));
    await file({ cipher }).save({ word: "kept" });
    const locked = file();
    expect((await locked.load()).problem?.code).toBe("state-locked");
    await expect(locked.save({ word: "x" })).rejects.toMatchObject({ problem: { code: "state-locked" } });
    expect((await file({ cipher }).load()).value).toEqual({ word: "kept" });
  });

  test("that cannot be written says why and leaves no half file", async () => {
    const nowhere = file({ path: join(folder, "missing", "thing.json") });
    await expect(nowhere.save({ word: "x" })).rejects.toMatchObject({
      problem: { code: "state-not-saved", data: { reason: "ENOENT" } },
    });
    expect(readdirSync(folder)).toEqual([]);
  });
});
