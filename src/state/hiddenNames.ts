import { createHmac } from "node:crypto";
import type { Answer, Answers } from "../model/report.ts";

/** What stands in place of a name: enough of an HMAC-SHA-256 that no two names of an account meet. */
const HIDDEN_HEX = 32;

function hidden(id: string, key: Uint8Array): string {
  const colon = id.indexOf(":");
  if (colon < 0) return id;
  return `${id.slice(0, colon)}~${createHmac("sha256", key).update(id).digest("hex").slice(0, HIDDEN_HEX)}`;
}

/** Answers as they are saved: the name of a person, page or group in a question's id gives way to its keyed hash. */
export function hideNames(answers: Answers, key: Uint8Array): Answers {
  return Object.fromEntries(Object.entries(answers).map(([id, answer]) => [hidden(id, key), answer]));
}

/**
 * Saved answers under their questions' ids again. Only names that the open audit knows (`named`: ids with names in them)
 * can be found; the answers about others stay in the file, for an export that has them.
 */
export function showNames(saved: Answers, named: Iterable<string>, key: Uint8Array): Answers {
  const answers: Record<string, Answer> = {};
  const byHash = new Map<string, string>();
  if (Object.keys(saved).some(isHidden)) for (const id of named) byHash.set(hidden(id, key), id);
  for (const [id, answer] of Object.entries(saved)) {
    const shown = byHash.get(id) ?? (isHidden(id) ? null : id);
    if (shown !== null) answers[shown] = answer;
  }
  return answers;
}

const isHidden = (id: string): boolean => /^[a-z.-]+~[0-9a-f]+$/.test(id);
