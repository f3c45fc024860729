import { execFileSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { forgetFolder, otherStateFolders, stateFolders } from "../../../src/state/folders.ts";
import { hideId } from "../../../src/state/hiddenIds.ts";
import { withLock } from "../../../src/state/lock.ts";
import type { AccountState } from "../../../src/state/schema.ts";
import { State } from "../../../src/state/state.ts";

let root: string;
let folder: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "outscope-hosts-"));
  folder = join(root, "data");
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const account = { platform: "facebook", fingerprint: "ada.example" } as const;
const tracking = (platform: "facebook" | "instagram", reference: string) => ({
  platform,
  objectedEarlierOn: null,
  submittedOn: "2026-11-01",
  reference,
  confirmedOn: null,
});
const words = (more: Partial<AccountState> = {}): AccountState => ({
  savedAt: "2026-11-24T08:00:00.000Z",
  answers: {},
  decisions: {},
  sightings: {},
  tracking: null,
  ...more,
});

describe("two hosts on one folder", () => {
  test("keep each other's settings and tracking", async () => {
    const [one, other] = [await State.open(folder), await State.open(folder)];
    one.general = {
      settings: { ...one.general.settings, country: "AT" },
      tracking: [tracking("facebook", "one")],
      requests: [],
      letters: [],
    };
    await one.saveGeneral();
    other.general = {
      settings: { ...other.general.settings, language: "de" },
      tracking: [tracking("instagram", "other")],
      requests: [],
      letters: [],
    };
    await other.saveGeneral();
    for (const state of [other, await State.open(folder)]) {
      expect(state.general.settings).toMatchObject({ country: "AT", language: "de" });
      expect(state.general.tracking.map(({ reference }) => reference).toSorted()).toEqual(["one", "other"]);
    }
  });

  test("change an account's file one after the other, each from what is there", async () => {
    const states = await Promise.all(Array.from({ length: 4 }, () => State.open(folder)));
    const ids = Array.from({ length: 40 }, (_, n) => n.toString(16).padStart(32, "0"));
    await Promise.all(
      ids.map((id, n) =>
        states[n % 4]?.changeAccount(account, (kept) => words({ decisions: { ...kept?.decisions, [id]: "hide" } })),
      ),
    );
    expect(new Set(Object.keys((await states[0]?.loadAccount(account))?.decisions ?? {}))).toEqual(new Set(ids));
    expect(readdirSync(folder).toSorted()).toEqual(["accounts", "install.json"]);
  });

  test("do not bring back what one of them forgot, and keep what comes after", async () => {
    const [one, other] = [await State.open(folder), await State.open(folder)];
    other.general = { ...other.general, settings: { ...other.general.settings, country: "AT" } };
    await other.saveGeneral();
    await other.changeAccount(account, () => words({ answers: { "facebook.timeline": "public" } }));
    await one.forget();
    const changed = await other.changeAccount(account, () => words({ answers: { "facebook.timeline": "public" } }));
    expect(changed).toBeNull();
    expect(readdirSync(join(folder, "accounts"))).toEqual([]);
    other.general = { ...other.general, settings: { ...other.general.settings, theme: "dark" } };
    await other.saveGeneral();
    expect((await State.open(folder)).general.settings).toMatchObject({ country: null, theme: "dark" });
    expect(await other.changeAccount(account, (kept) => kept ?? words())).toEqual(words());
  });
});

describe("the lock", () => {
  test("lets one in at a time", async () => {
    mkdirSync(folder);
    let inside = 0;
    await Promise.all(
      Array.from({ length: 10 }, () =>
        withLock(folder, async () => {
          expect(++inside).toBe(1);
          await new Promise((done) => setTimeout(done, 2));
          inside--;
        }),
      ),
    );
    expect(readdirSync(folder)).toEqual([]);
  });

  test("that a killed run left is taken away, one that is held is waited for", async () => {
    mkdirSync(folder);
    writeFileSync(join(folder, "lock"), "");
    utimesSync(join(folder, "lock"), 1, 1);
    expect(await withLock(folder, async () => "in")).toBe("in");
    writeFileSync(join(folder, "lock"), "");
    let entered = false;
    const waiting = withLock(folder, async () => {
      entered = true;
    });
    await new Promise((done) => setTimeout(done, 200));
    expect(entered).toBe(false);
    rmSync(join(folder, "lock"));
    await waiting;
    expect(entered).toBe(true);
  });

  test("goes also when the work fails, and the failure is told", async () => {
    mkdirSync(folder);
    await expect(withLock(folder, () => Promise.reject(new RangeError("x")))).rejects.toThrow("x");
    expect(existsSync(join(folder, "lock"))).toBe(false);
  });
});

describe("what is kept gives nothing away", () => {
  const id = "3290cad49ce03e13";

  test("a file of the first version is brought forward at once: no id of an item stays on the disk", async () => {
    const state = await State.open(folder);
    await state.changeAccount(account, () => words());
    const [name = ""] = readdirSync(join(folder, "accounts"));
    const path = join(folder, "accounts", name);
    const data = { ...words({ answers: { "facebook.timeline": "public" } }), decisions: { [id]: "keep" } };
    writeFileSync(path, JSON.stringify({ schema: "outscope-account", version: 1, data }));
    const kept = await (await State.open(folder)).loadAccount(account);
    expect(kept?.decisions).toEqual({ [hideId(id, state.nameKey(account))]: "keep" });
    expect(kept?.answers).toEqual({ "facebook.timeline": "public" });
    expect(readFileSync(path, "utf8")).not.toContain(id);
    expect((await State.open(folder)).problems).toEqual([]);
  });

  test("an item has another hash in each account and in each installation", async () => {
    const [here, there] = [await State.open(folder), await State.open(join(root, "there"))];
    const keys = [
      here.nameKey(account),
      here.nameKey({ ...account, fingerprint: "bo.example" }),
      there.nameKey(account),
    ];
    expect(new Set([id, ...keys.map((key) => hideId(id, key))]).size).toBe(4);
  });
});

describe("forgetting everything", () => {
  test("empties a folder of accounts that the user put elsewhere, and leaves their link and their files", async () => {
    const elsewhere = join(root, "elsewhere");
    mkdirSync(elsewhere);
    mkdirSync(folder);
    symlinkSync(elsewhere, join(folder, "accounts"));
    const state = await State.open(folder);
    await state.changeAccount(account, () => words());
    writeFileSync(join(elsewhere, "notes.txt"), "of the user");
    writeFileSync(join(elsewhere, `${"0".repeat(64)}.json.damaged-2026`), "ours");
    expect(readdirSync(elsewhere)).toHaveLength(3);
    await state.forget();
    expect(readdirSync(elsewhere)).toEqual(["notes.txt"]);
    expect(readdirSync(folder).toSorted()).toEqual(["accounts", "install.json"]);
  });

  test("removes all the rest where one thing cannot be removed, and tells of it", async () => {
    mkdirSync(join(folder, "example"), { recursive: true });
    writeFileSync(join(folder, "general.json"), "{}");
    symlinkSync("accounts", join(folder, "accounts")); // a link to itself: no folder that could be looked into
    await expect(forgetFolder(folder)).rejects.toMatchObject({ code: "ELOOP" });
    expect(readdirSync(folder)).toEqual(["accounts"]);
  });

  test("forgets what the other hosts keep where they keep it", async () => {
    const env = { XDG_DATA_HOME: join(root, "share"), XDG_CONFIG_HOME: join(root, "config") };
    const all = stateFolders(env, "linux", root);
    const [own = "", packed = ""] = all;
    expect(all).toEqual([
      join(root, "share/outscope"),
      join(root, "config/Outscope/state"),
      join(root, "config/outscope/state"),
    ]);
    const other = await State.open(packed);
    await other.changeAccount(account, () => words());
    const state = await State.open(own, null, otherStateFolders(own, all));
    await state.forget();
    expect(readdirSync(packed)).toEqual(["accounts"]);
    expect(readdirSync(join(packed, "accounts"))).toEqual([]);
    expect(await other.changeAccount(account, () => words())).toBeNull();
  });

  test("of a host that was given a folder of its own touches no other", () => {
    expect(otherStateFolders("/elsewhere")).toEqual([]);
  });
});

const inPlaceOfAFile: [string, (path: string) => void][] = [["a folder", (path) => mkdirSync(path)]];
if (process.platform !== "win32")
  inPlaceOfAFile.push(
    ["a pipe", (path) => execFileSync("mkfifo", [path])],
    ["a link to a device without end", (path) => symlinkSync("/dev/zero", path)],
    ["a link to itself", (path) => symlinkSync(path, path)],
  );

test.each(inPlaceOfAFile)("%s keeps nobody waiting: it is set aside and said", async (_what, make) => {
  for (const name of ["general.json", "install.json"]) {
    const place = join(root, name);
    mkdirSync(place);
    make(join(place, name));
    const state = await State.open(place);
    expect(state.problems.map(({ code }) => code)).toEqual(["state-damaged"]);
    await state.saveGeneral();
    expect((await State.open(place)).problems).toEqual([]);
  }
});
