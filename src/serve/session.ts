import { randomBytes } from "node:crypto";
import { HttpProblem } from "./answers.ts";
import { sameText } from "./guard.ts";

const TOKEN_BYTES = 32;
const newToken = (): string => randomBytes(TOKEN_BYTES).toString("base64url");

/**
 * Who may talk to the host. The address that is printed carries a token that a browser keeps in its history; the page
 * gives it back at once for one that stands nowhere, and from then on the first is worth nothing.
 */
export class Session {
  /** In the address that was printed last; null once it was given back. */
  #offered: string | null = null;
  /** Of pages that gave theirs back. */
  readonly #held: string[] = [];

  /** The token for an address to print: a new one, if the last was given back. */
  offer(): string {
    this.#offered ??= newToken();
    return this.#offered;
  }

  accepts(token: string): boolean {
    return [this.#offered, ...this.#held].some((known) => known !== null && sameText(token, known));
  }

  /** Another token for the one in an address. @throws HttpProblem 401 for any other, also one that was given back before. */
  exchange(token: string): { readonly token: string } {
    if (this.#offered === null || !sameText(token, this.#offered)) throw new HttpProblem(401, "session-ended");
    this.#offered = null;
    const held = newToken();
    this.#held.push(held);
    return { token: held };
  }
}
