import { createHmac } from "node:crypto";

/** Enough of an HMAC-SHA-256 that no two items of an account meet. */
const HIDDEN_HEX = 32;

type ById<V> = Readonly<Record<string, V>>;

/**
 * An item's id as it is saved. The id alone is a hash of what the item says: whoever reads it can try every phone number until
 * one fits. With the account's key, which is kept nowhere, there is nothing to compare with.
 */
export function hideId(id: string, key: Uint8Array): string {
  return createHmac("sha256", key).update(`item\n${id}`).digest("hex").slice(0, HIDDEN_HEX);
}

/** `known` remembers hashes made with this key: they take microseconds each, and a user may decide on 100 000 items at once. */
export function hideIds<V>(words: ById<V>, key: Uint8Array, known: Map<string, string> = new Map()): Record<string, V> {
  const hidden: Record<string, V> = {};
  for (const [id, word] of Object.entries(words)) {
    const hash = known.get(id) ?? hideId(id, key);
    known.set(id, hash);
    hidden[hash] = word;
  }
  return hidden;
}

/** What is saved about items of the open audit, under their ids again. `ids` are those of the account's items. */
export function showIds<V>(saved: ById<V>, ids: Iterable<string>, key: Uint8Array): Record<string, V> {
  const shown: Record<string, V> = {};
  let left = Object.keys(saved).length;
  if (left === 0) return shown;
  for (const id of ids) {
    const word = saved[hideId(id, key)];
    if (word === undefined) continue;
    shown[id] = word;
    if (--left === 0) break;
  }
  return shown;
}
