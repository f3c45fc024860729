import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";

/** Keeps saved state from being read by whoever copies the file. The Electron host has one, with a key in the system's keyring. */
export interface Cipher {
  encrypt(plain: Uint8Array): Uint8Array;
  /** Throws when the bytes were not made with this key or were changed. */
  decrypt(sealed: Uint8Array): Uint8Array;
}

/** First bytes of a sealed file; a plain one starts with "{". */
const MAGIC = Buffer.from("OSSEAL1\n");
const NONCE = 12;
const TAG = 16;

/** Whether a file's bytes were made by a {@link Cipher}. */
export function isSealed(bytes: Uint8Array): boolean {
  return MAGIC.equals(bytes.subarray(0, MAGIC.length));
}

/** AES-256-GCM (NIST SP 800-38D) with a fresh 96-bit nonce for each file. `key` has 32 bytes. */
export function aesCipher(key: Uint8Array): Cipher {
  return {
    encrypt(plain) {
      const nonce = randomBytes(NONCE);
      const cipher = createCipheriv("aes-256-gcm", key, nonce);
      const body = Buffer.concat([cipher.update(plain), cipher.final()]);
      return Buffer.concat([MAGIC, nonce, cipher.getAuthTag(), body]);
    },
    decrypt(sealed) {
      const at = MAGIC.length;
      const decipher = createDecipheriv("aes-256-gcm", key, sealed.subarray(at, at + NONCE), { authTagLength: TAG });
      decipher.setAuthTag(sealed.subarray(at + NONCE, at + NONCE + TAG));
      return Buffer.concat([decipher.update(sealed.subarray(at + NONCE + TAG)), decipher.final()]);
    },
  };
}
