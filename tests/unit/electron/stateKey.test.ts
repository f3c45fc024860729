import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { dropUnusedKey, type KeyAnswer, type Keyring, stateKey } from "../../../electron/main/stateKey.ts";
import { aesCipher } from "../../../src/state/cipher.ts";
import { State } from "../../../src/state/state.ts";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "outscope-key-"));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const stateFolder = () => join(root, "state");
const WORDS = { savedAt: "2026-11-29T00:00:00.000Z", answers: {}, decisions: {}, sightings: {}, tracking: null };
const ACCOUNT = { platform: "facebook", fingerprint: "ada" } as const;

/** A keyring as the system has one: `secret` tells keyrings apart. */
function keyring({ available = true, backend = "gnome_libsecret", secret = "k", stale = false } = {}): Keyring {
  return {
    isAsyncEncryptionAvailable: async () => available,
    getSelectedStorageBackend: () => backend as "gnome_libsecret",
    encryptStringAsync: async (text) => Buffer.from(`${secret}${text}`),
    decryptStringAsync: async (bytes) => {
      const text = bytes.toString();
      if (!text.startsWith(secret)) throw new Error("another keyring");
      return { result: text.slice(secret.length), shouldReEncrypt: stale };
    },
  };
}

function key(ring: Keyring, ...answers: KeyAnswer[]) {
  const ask = vi.fn(async () => {
    const answer = answers.shift();
    if (answer === undefined) throw new Error("nothing was to be asked");
    return answer;
  });
  return stateKey(ring, { folder: root, stateFolder: stateFolder(), ask });
}

/** Saved state as a run with this key leaves it. */
async function savedWith(sealing: Uint8Array | null): Promise<void> {
  const state = await State.open(stateFolder(), sealing && aesCipher(sealing));
  await state.saveGeneral();
  await state.changeAccount(ACCOUNT, () => WORDS);
}

test("the key is the same each time, kept sealed by the system", async () => {
  const first = await key(keyring());
  expect(first).toHaveLength(32);
  expect(await key(keyring())).toEqual(first);
});

test("no key is made where the system has no real keyring", async () => {
  expect(await key(keyring({ available: false }))).toBeNull();
  if (process.platform === "linux") expect(await key(keyring({ backend: "basic_text" }))).toBeNull();
  expect(readdirSync(root)).toEqual([]);
});

test("a keyring that promises and then refuses costs nothing: no key yet, nothing sealed", async () => {
  const refusing = { ...keyring(), encryptStringAsync: async () => Promise.reject(new Error("cancelled by the user")) };
  expect(await key(refusing)).toBeNull();
  expect(readdirSync(root)).toEqual([]);
});

const REFUSALS = [
  ["says no", keyring({ available: false })],
  ["is locked", { ...keyring(), decryptStringAsync: async () => Promise.reject(new Error("locked")) }],
  ["is another one", keyring({ secret: "other" })],
  ["gives something else", { ...keyring(), decryptStringAsync: async () => ({ result: "x", shouldReEncrypt: false }) }],
] as const;

test.each(REFUSALS)(
  "a keyring that %s: without it the old state is left as it is, and never called damaged",
  async (_how, ring) => {
    await savedWith(await key(keyring()));
    const before = readdirSync(root, { recursive: true }).sort();
    const without = await key(ring, "without");
    expect(without).toBeNull();
    const state = await State.open(stateFolder(), null);
    expect(new Set(state.problems.map(({ code }) => code))).toEqual(new Set(["state-locked"]));
    await expect(state.changeAccount({ ...ACCOUNT, fingerprint: "new" }, () => WORDS)).rejects.toMatchObject({
      problem: { code: "state-locked" },
    });
    expect(readdirSync(root, { recursive: true }).sort()).toEqual(before);
  },
);

test.each(REFUSALS)("a keyring that %s and opens after all when asked again gives the old key", async (_how, ring) => {
  const first = await key(keyring());
  let tries = 0;
  const good = keyring();
  const pick = () => (tries++ < 1 ? ring : good);
  const unlocked: Keyring = {
    isAsyncEncryptionAvailable: () => pick().isAsyncEncryptionAvailable(),
    getSelectedStorageBackend: () => "gnome_libsecret",
    encryptStringAsync: (text) => good.encryptStringAsync(text),
    decryptStringAsync: (bytes) => (tries <= 1 ? ring : good).decryptStringAsync(bytes),
  };
  expect(await key(unlocked, "again")).toEqual(first);
});

test("a key that cannot be read for a moment is not written over", async () => {
  await key(keyring());
  const path = join(root, "state-key");
  const bytes = readFileSync(path);
  rmSync(path);
  mkdirSync(path); // reading it fails, and not because it is absent; root may read everything else
  expect(await key(keyring(), "without")).toBeNull();
  rmdirSync(path);
  writeFileSync(path, bytes);
  expect(await key(keyring())).toHaveLength(32);
});

test("begun anew, the old state and its key lie beside the new ones", async () => {
  await savedWith(await key(keyring()));
  const fresh = await key(keyring({ secret: "other" }), "anew");
  expect(fresh).toHaveLength(32);
  await savedWith(fresh);
  const names = readdirSync(root);
  expect(names.filter((name) => /^state-key\.locked-/.test(name))).toHaveLength(1);
  const [aside] = names.filter((name) => /^state\.locked-/.test(name));
  expect(readdirSync(join(root, aside ?? "", "accounts"))).toHaveLength(1);
});

test("a key that the system wants sealed anew is the same key", async () => {
  const first = await key(keyring());
  expect(await key(keyring({ stale: true }))).toEqual(first);
  expect(await key(keyring())).toEqual(first);
});

test("the key goes with the last thing that it seals, and not before; what was put aside only with a wish to forget", async () => {
  const sealing = await key(keyring());
  await savedWith(sealing);
  await dropUnusedKey(root, stateFolder(), true);
  expect(readdirSync(root)).toContain("state-key");
  const state = await State.open(stateFolder(), sealing && aesCipher(sealing));
  await state.forget();
  for (const name of ["state-key.locked-2026", "state.locked-2026"]) writeFileSync(join(root, name), "");
  await dropUnusedKey(root, stateFolder(), false);
  expect(readdirSync(root).sort()).toEqual(["state", "state-key.locked-2026", "state.locked-2026"]);
  await dropUnusedKey(root, stateFolder(), true);
  expect(readdirSync(root)).toEqual(["state"]);
  expect(readdirSync(stateFolder())).toEqual(["accounts"]);
});
