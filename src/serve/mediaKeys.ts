import { randomBytes } from "node:crypto";
import { sameText } from "./guard.ts";

/** Screens renew their key every five minutes; an image that is loading when they do must not fail. */
const LIVES_MS = 15 * 60_000;

/**
 * Keys for the addresses of media, which `<img>` and `<video>` load without our header. A key opens media only, and for
 * a short time, so that a copied image address is soon worth nothing.
 */
export class MediaKeys {
  readonly #keys = new Map<string, number>();

  make(now = Date.now()): string {
    for (const [key, until] of this.#keys) if (until <= now) this.#keys.delete(key);
    const key = randomBytes(16).toString("base64url");
    this.#keys.set(key, now + LIVES_MS);
    return key;
  }

  opens(key: string | null, now = Date.now()): boolean {
    return key !== null && [...this.#keys].some(([known, until]) => until > now && sameText(known, key));
  }
}
