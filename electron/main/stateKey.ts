import { randomBytes } from "node:crypto";
import { readdir, readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import type { SafeStorage } from "electron";
import { writeAtomic } from "../../src/state/atomicFile.ts";
import { systemCode } from "../../src/system/systemCode.ts";

/** Electron's safeStorage, asynchronous: the keyring may ask the user for a password, and the window must not wait for that. */
export type Keyring = Pick<
  SafeStorage,
  "isAsyncEncryptionAvailable" | "encryptStringAsync" | "decryptStringAsync" | "getSelectedStorageBackend"
>;

/** What to do about a keyring that does not open the key there is: ask it again, keep all as it is and go on without, or begin anew. */
export type KeyAnswer = "again" | "without" | "anew";

export interface KeyPlace {
  /** The app's folder, with the sealed key in it. */
  readonly folder: string;
  /** What the key seals. */
  readonly stateFolder: string;
  /** Asks the user. Nothing is moved or written before the answer. */
  readonly ask: () => Promise<KeyAnswer>;
}

/**
 * The key that seals the saved state, itself sealed by the system (Keychain, DPAPI, or the desktop's secret service). Null where the
 * system offers none, also on Linux with a key that is built into the program (`basic_text`): then the state is kept plain, for its
 * owner only. A keyring that refuses, is locked or is another one than before never makes old state damaged: the user says
 * what happens; "without" (null) leaves the sealed files as they are, "anew" puts them aside with their key.
 */
export async function stateKey(keyring: Keyring, place: KeyPlace): Promise<Uint8Array | null> {
  const path = join(place.folder, "state-key");
  for (;;) {
    const usable = await isUsable(keyring);
    try {
      const sealed = await readFile(path);
      const key = usable ? await openKey(keyring, path, sealed) : null;
      if (key !== null) return key;
    } catch (error) {
      if (systemCode(error) === "ENOENT") return usable ? makeKey(keyring, path) : null;
    }
    const answer = await place.ask();
    if (answer === "without") return null;
    if (answer === "anew") await putAside(path, place.stateFolder);
  }
}

async function isUsable(keyring: Keyring): Promise<boolean> {
  if (!(await keyring.isAsyncEncryptionAvailable().catch(() => false))) return false;
  return process.platform !== "linux" || keyring.getSelectedStorageBackend() !== "basic_text";
}

async function makeKey(keyring: Keyring, path: string): Promise<Uint8Array | null> {
  const key = randomBytes(32);
  try {
    await writeAtomic(path, await keyring.encryptStringAsync(key.toString("hex")));
  } catch {
    return null; // the keyring says no after all: nothing is sealed yet, so nothing is lost
  }
  return key;
}

async function openKey(keyring: Keyring, path: string, sealed: Buffer): Promise<Uint8Array | null> {
  try {
    const { result, shouldReEncrypt } = await keyring.decryptStringAsync(sealed);
    if (!/^[0-9a-f]{64}$/.test(result)) return null;
    // The system's own key was changed: sealed anew, so that the old one is not needed again.
    if (shouldReEncrypt) await writeAtomic(path, await keyring.encryptStringAsync(result)).catch(() => undefined);
    return Buffer.from(result, "hex");
  } catch {
    return null;
  }
}

async function putAside(path: string, stateFolder: string): Promise<void> {
  const when = new Date().toISOString().replaceAll(/[:.]/g, "-");
  await rename(stateFolder, `${stateFolder}.locked-${when}`).catch(absent);
  await rename(path, `${path}.locked-${when}`);
}

function absent(error: unknown): void {
  if (systemCode(error) !== "ENOENT") throw error;
}

/**
 * Removes the key when nothing is kept that it seals, as after "forget everything". The salt of this installation goes with it; the
 * next run makes both anew. What was put aside goes too where the user had everything forgotten (`aside`), and else never. To be
 * called when the store is closed.
 */
export async function dropUnusedKey(folder: string, stateFolder: string, aside: boolean): Promise<void> {
  const names = (path: string) => readdir(path).catch(() => []);
  const kept = [
    ...(await names(join(stateFolder, "accounts"))),
    ...(await names(stateFolder)).filter((name) => name.startsWith("general.json")),
  ];
  if (kept.length > 0) return;
  const unused = (await names(folder)).filter(
    (name) => name === "state-key" || (aside && /^state(-key)?\.locked-/.test(name)),
  );
  for (const name of unused) await rm(join(folder, name), { recursive: true, force: true });
  await rm(join(stateFolder, "install.json"), { force: true });
}
