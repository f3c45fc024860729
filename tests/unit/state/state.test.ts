import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { dataFolder } from "../../../src/state/dataFolder.ts";
import type { AccountState } from "../../../src/state/schema.ts";
import { State } from "../../../src/state/state.ts";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "outscope-state-"));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const account = { platform: "facebook", fingerprint: "ada.example" } as const;
const words: AccountState = {
  savedAt: "2026-11-24T08:00:00.000Z",
  answers: { "facebook.timeline": "public" },
  decisions: { "0123456789abcdef0123456789abcdef": "delete" },
  sightings: {},
  tracking: null,
};

const REQUEST_OF_VERSION_2 = {
  id: "1",
  kind: "access",
  about: "ada.example",
  country: "FR",
  sentOn: "2026-10-01",
  by: "post",
  reference: "A-1",
  answer: { what: "refused", on: "2026-10-20" },
  doneOn: null,
};

describe("saved state", () => {
  test("comes back when opened again, and its file names tell no account", async () => {
    const first = await State.open(join(root, "data"));
    first.general.settings.region = "uk";
    await first.saveGeneral();
    await first.changeAccount(account, () => words);
    const again = await State.open(join(root, "data"));
    expect(again.general.settings.region).toBe("uk");
    expect(await again.loadAccount(account)).toEqual(words);
    expect(await again.loadAccount({ ...account, platform: "instagram" })).toBeNull();
    expect(readdirSync(join(root, "data/accounts")).join()).toMatch(/^[0-9a-f]{64}\.json$/);
    expect(statSync(join(root, "data/accounts")).mode & 0o077).toBe(0);
  });

  test("loses no change that is made while the one before is being written", async () => {
    const of = (platform: "facebook" | "instagram", reference: string) => ({
      platform,
      reference,
      objectedEarlierOn: null,
      submittedOn: null,
      confirmedOn: null,
    });
    const kept = ({ general }: State) => general.tracking.map(({ reference }) => reference).sort();
    // The second change comes at every step of the first one's way to the disk.
    for (let turns = 0; turns < 40; turns++) {
      const folder = join(root, `data-${turns}`);
      const state = await State.open(folder);
      state.general = { ...state.general, tracking: [of("facebook", "first")] };
      const one = state.saveGeneral();
      for (let turn = 0; turn < turns; turn++) await new Promise(setImmediate);
      state.general = { ...state.general, tracking: [of("facebook", "second"), of("instagram", "other")] };
      await Promise.all([one, state.saveGeneral()]);
      expect(kept(state), `after ${turns} turns`).toEqual(["other", "second"]);
      expect(kept(await State.open(folder))).toEqual(["other", "second"]);
    }
  });

  test("of another install has other file names", async () => {
    await (await State.open(join(root, "a"))).changeAccount(account, () => words);
    await (await State.open(join(root, "b"))).changeAccount(account, () => words);
    expect(readdirSync(join(root, "a/accounts"))).not.toEqual(readdirSync(join(root, "b/accounts")));
  });

  test("forgets everything of its own, and nothing else", async () => {
    const folder = join(root, "data");
    const state = await State.open(folder);
    await state.saveGeneral();
    await state.changeAccount(account, () => words);
    const salt = readFileSync(join(folder, "install.json"), "utf8");
    writeFileSync(join(folder, "general.json.damaged-2026"), "x");
    writeFileSync(join(folder, "notes-of-the-user.txt"), "x");
    await state.forget();
    expect(readdirSync(folder).sort()).toEqual(["accounts", "install.json", "notes-of-the-user.txt"]);
    expect(readdirSync(join(folder, "accounts"))).toEqual([]);
    expect(readFileSync(join(folder, "install.json"), "utf8")).not.toBe(salt);
    expect(await state.loadAccount(account)).toBeNull();
  });

  test("forgets folders that were set aside, and what comes after them", async () => {
    const folder = join(root, "data");
    mkdirSync(join(folder, "general.json/of-the-user"), { recursive: true });
    mkdirSync(join(folder, "lock"));
    const state = await State.open(folder);
    expect(state.problems.map(({ code }) => code)).toEqual(["state-damaged", "state-damaged"]);
    await state.changeAccount(account, () => words);
    await state.forget();
    expect(readdirSync(folder).sort()).toEqual(["accounts", "install.json"]);
    expect(readdirSync(join(folder, "accounts"))).toEqual([]);
  });

  test("is not stopped by a lock that no program can have taken", async () => {
    const folder = join(root, "data");
    mkdirSync(folder);
    symlinkSync(join(root, "nowhere"), join(folder, "lock"));
    const state = await State.open(folder);
    expect(state.problems).toEqual([
      { code: "state-damaged", data: { file: join(folder, "lock"), aside: expect.stringContaining("lock.damaged-") } },
    ]);
    await state.saveGeneral();
    expect(readdirSync(folder)).not.toContain("lock");
  });

  test("tells of a damaged file and goes on", async () => {
    mkdirSync(join(root, "data"));
    writeFileSync(join(root, "data/general.json"), "{");
    const state = await State.open(join(root, "data"));
    expect(state.problems.map((problem) => problem.code)).toEqual(["state-damaged"]);
    await state.saveGeneral();
    expect((await State.open(join(root, "data"))).problems).toEqual([]);
  });

  test.each([
    [1, {}],
    [2, { requests: [{ ...REQUEST_OF_VERSION_2 }] }],
    [3, { requests: [{ ...REQUEST_OF_VERSION_2, to: "", identifiedOn: null, follows: null }], letters: [] }],
  ])("takes over what version %i kept of requests, and loses nothing", async (version, more) => {
    mkdirSync(join(root, "data"));
    const { settings } = (await State.open(join(root, "other"))).general;
    const data = { settings: { ...settings, country: "FR" }, tracking: [], ...more };
    writeFileSync(join(root, "data/general.json"), JSON.stringify({ schema: "outscope-general", version, data }));
    const state = await State.open(join(root, "data"));
    expect(state.problems).toEqual([]);
    expect(state.general).toMatchObject({ settings: { country: "FR" }, letters: [] });
    expect(state.general.requests).toEqual(
      version === 1 ? [] : [{ ...REQUEST_OF_VERSION_2, to: "", identifiedOn: null, follows: null, owners: [] }],
    );
    await state.saveGeneral();
    expect((await State.open(join(root, "data"))).general).toEqual(state.general);
  });

  test("sweeps what a killed run left, but not what another is writing", async () => {
    const old = join(root, "accounts", "x.json.0123456789ab.tmp");
    const fresh = join(root, "accounts", "y.json.0123456789ab.tmp");
    await State.open(root);
    writeFileSync(old, "");
    writeFileSync(fresh, "");
    const { utimesSync } = await import("node:fs");
    utimesSync(old, 1, 1);
    await State.open(root);
    expect([existsSync(old), existsSync(fresh)]).toEqual([false, true]);
  });
});

test("the data folder is where each system wants it", () => {
  expect(dataFolder({}, "linux", "/home/ada")).toBe("/home/ada/.local/share/outscope");
  expect(dataFolder({ XDG_DATA_HOME: "/data" }, "linux", "/home/ada")).toBe("/data/outscope");
  expect(dataFolder({ XDG_DATA_HOME: "relative" }, "linux", "/home/ada")).toBe("/home/ada/.local/share/outscope");
  expect(dataFolder({}, "darwin", "/Users/ada")).toBe("/Users/ada/Library/Application Support/Outscope-command");
  expect(dataFolder({ APPDATA: "/roaming" }, "win32", "/x")).toBe("/roaming/Outscope-command");
  expect(dataFolder({ OUTSCOPE_DATA_DIR: "/elsewhere" }, "darwin", "/x")).toBe("/elsewhere");
});
