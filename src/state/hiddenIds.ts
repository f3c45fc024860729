import { createHmac } from "node:crypto";
import type { Decision } from "../model/vocabulary.ts";

/** Enough of an HMAC-SHA-256 that no two items of an account meet. */
const HIDDEN_HEX = 32;

type Decisions = Readonly<Record<string, Decision>>;

/**
 * An item's id as it is saved. The id alone is a hash of what the item says: whoever reads it can try every phone number until
 * one fits. With the account's key, which is kept nowhere, there is nothing to compare with.
 */
export function hideId(id: string, key: Uint8Array): string {
  return createHmac("sha256", key).update(`item\n${id}`).digest("hex").slice(0, HIDDEN_HEX);
}

/** `known` remembers hashes made with this key: they take microseconds each, and a user may decide on 100 000 items at once. */
export function hideIds(
  decisions: Decisions,
  key: Uint8Array,
  known: Map<string, string> = new Map(),
): Record<string, Decision> {
  const hidden: Record<string, Decision> = {};
  for (const [id, decision] of Object.entries(decisions)) {
    const hash = known.get(id) ?? hideId(id, key);
    known.set(id, hash);
    hidden[hash] = decision;
  }
  return hidden;
}

/** The saved decisions on items of the open audit, under their ids again. `ids` are those of the account's items. */
export function showIds(saved: Decisions, ids: Iterable<string>, key: Uint8Array): Record<string, Decision> {
  const shown: Record<string, Decision> = {};
  let left = Object.keys(saved).length;
  if (left === 0) return shown;
  for (const id of ids) {
    const decision = saved[hideId(id, key)];
    if (decision === undefined) continue;
    shown[id] = decision;
    if (--left === 0) break;
  }
  return shown;
}
