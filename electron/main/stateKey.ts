import { randomBytes } from "node:crypto";
import { readdir, readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import type { SafeStorage } from "electron";
import { writeAtomic } from "../../src/state/atomicFile.ts";

/**
 * The key that seals the saved state, itself sealed by the system (Keychain, DPAPI, or the desktop's secret service). Null
 * where the system offers none, also on Linux with a key that is built into the program (`basic_text`): then the state is
 * kept plain, for its owner only. A key that cannot be opened any more is set aside and replaced.
 */
export async function stateKey(safeStorage: SafeStorage, folder: string): Promise<Uint8Array | null> {
  if (!safeStorage.isEncryptionAvailable()) return null;
  if (process.platform === "linux" && safeStorage.getSelectedStorageBackend() === "basic_text") return null;
  const path = join(folder, "state-key");
  const sealed = await readFile(path).catch(() => null);
  if (sealed !== null) {
    try {
      return Buffer.from(safeStorage.decryptString(sealed), "hex");
    } catch {
      await rename(path, `${path}.unreadable-${Date.now()}`);
    }
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
