import { randomBytes } from "node:crypto";
import { readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import type { SafeStorage } from "electron";
import { writeAtomic } from "../../src/state/atomicFile.ts";
import { systemCode } from "../../src/system/systemCode.ts";

/**
 * The key that seals the saved state, itself sealed by the system (Keychain, DPAPI, or the desktop's secret service). Null
 * where the system offers none, also on Linux with a key that is built into the program (`basic_text`): then the state is
 * kept plain, for its owner only. Null also where there is a key that cannot be read or opened now (a locked keyring, a disk
 * that does not answer): it is left as it is, and what it seals is left alone too until it opens or is forgotten.
 */
export async function stateKey(safeStorage: SafeStorage, folder: string): Promise<Uint8Array | null> {
  if (!safeStorage.isEncryptionAvailable()) return null;
  if (process.platform === "linux" && safeStorage.getSelectedStorageBackend() === "basic_text") return null;
  const path = join(folder, "state-key");
  try {
    return Buffer.from(safeStorage.decryptString(await readFile(path)), "hex");
  } catch (error) {
    if (systemCode(error) !== "ENOENT") return null;
  }
  const key = randomBytes(32);
  await writeAtomic(path, safeStorage.encryptString(key.toString("hex")));
  return key;
}

/**
 * Removes the key, and keys that were set aside, when nothing is kept that it seals: as after "forget everything". The
 * salt of this installation goes with it; the next run makes both anew. To be called when the store is closed.
 */
export async function dropUnusedKey(folder: string, stateFolder: string): Promise<void> {
  const names = (path: string) => readdir(path).catch(() => []);
  const kept = [
    ...(await names(join(stateFolder, "accounts"))),
    ...(await names(stateFolder)).filter((name) => name.startsWith("general.json")),
  ];
  if (kept.length > 0) return;
  for (const name of await names(folder))
    if (name.startsWith("state-key")) await rm(join(folder, name), { force: true });
  await rm(join(stateFolder, "install.json"), { force: true });
}
