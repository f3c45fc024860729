import type { Server } from "node:http";
import type { Socket } from "node:net";

/** Connections that have not shown the token; a browser opens six. */
const MOST_STRANGERS = 256;
/** Connections that have: several pages with their images and films. */
const MOST_KNOWN = 128;

/**
 * The host's connections. Whoever has not shown the token can be anybody: where they are too many, the oldest of them goes,
 * never the one that comes and never one that has shown it. So nobody locks the user out by holding connections open.
 */
export class Connections {
  /** In the order in which they came. */
  readonly #strangers = new Set<Socket>();
  readonly #known = new Set<Socket>();

  constructor(server: Server) {
    server.on("connection", (socket) => this.#add(this.#strangers, socket, MOST_STRANGERS));
  }

  /** The socket brought a request with the token, or with a key that one with the token was given. */
  trust(socket: Socket): void {
    if (this.#known.has(socket) || socket.destroyed) return;
    this.#strangers.delete(socket);
    this.#add(this.#known, socket, MOST_KNOWN);
  }

  #add(to: Set<Socket>, socket: Socket, most: number): void {
    to.add(socket);
    socket.once("close", () => to.delete(socket));
    if (to.size <= most) return;
    const [oldest] = to;
    oldest?.destroy();
    if (oldest !== undefined) to.delete(oldest);
  }
}
