import { ProblemError } from "../model/problem.ts";
import type { Input, OperationName, Output, StoreEvent } from "./contract/index.ts";
import type { MediaAsk, MediaPiece } from "./media/media.ts";
import type { Reply, Request, StoreWorkerData } from "./messages.ts";
import type { StartStore, StoreThread } from "./storeThread.ts";

export interface StoreOptions {
  /** Where the store lives; see `threadStore`. */
  readonly start: StartStore;
  /** Address of the built parse worker; null parses in the store's thread. */
  readonly parseWorkerUrl: URL | null;
  /** Where the saved state lives; see `dataFolder`. */
  readonly dataDir: string;
  readonly onEvent?: (event: StoreEvent) => void;
  /** 32 bytes that seal the saved state. */
  readonly stateKey?: Uint8Array | null;
}

/** The store as its host sees it. The command, the loopback host and Electron's main process all use this. */
export interface StoreClient {
  /** Rejects with ProblemError: the handler's, or `store-crashed` or `out-of-memory` where the store ended meanwhile. */
  call<N extends OperationName>(name: N, input: Input<N>): Promise<Output<N>>;
  /** A piece of one media file of an item, no longer read once `signal` comes. Rejects with the problems of `MediaReads.read`. */
  media(ask: MediaAsk, signal?: AbortSignal): Promise<MediaPiece>;
  /** Tells the languages that the screens' system or browser asks for, best first (BCP 47). */
  setLanguages(languages: readonly string[]): void;
  /** Saves what waits and ends the thread. */
  close(): Promise<void>;
}

/** How long a thread may take to save before it is ended anyway. */
const CLOSE_MS = 5000;

interface Waiting {
  resolve(value: unknown): void;
  reject(error: ProblemError): void;
}

/** What is known of one store while it lives. */
interface Running {
  readonly thread: StoreThread;
  readonly waiting: Map<number, Waiting>;
  readonly over: Promise<void>;
}

/**
 * Gives access to the store, which starts with the first call. When it ends unasked (a crash, or out of memory) every
 * waiting call rejects with the problem, the event `crashed` is sent, and the next call starts a new one.
 */
export function connectStore(options: StoreOptions): StoreClient {
  let running: Running | null = null;
  let nextId = 1;
  let languages: readonly string[] = [];

  const start = (): Running => {
    const data: StoreWorkerData = {
      dataDir: options.dataDir,
      parseWorkerUrl: options.parseWorkerUrl?.href ?? null,
      stateKey: options.stateKey ?? null,
    };
    const waiting = new Map<number, Waiting>();
    const hear = (reply: Reply): void => {
      if (reply.type === "event") {
        options.onEvent?.(reply.event);
        return;
      }
      const call = waiting.get(reply.id);
      waiting.delete(reply.id);
      if (reply.type === "result") call?.resolve(reply.value);
      else call?.reject(new ProblemError(reply.problem.code, reply.problem.data));
    };
    let finish: () => void = () => undefined;
    const over = new Promise<void>((done) => {
      finish = done;
    });
    const thread = options.start(data, {
      reply: hear,
      ended(problem) {
        finish();
        if (running?.over !== over) return; // its end is wanted
        running = null;
        for (const call of waiting.values()) call.reject(new ProblemError(problem.code, problem.data));
        options.onEvent?.({ type: "crashed", problem });
      },
    });
    if (languages.length > 0) thread.post({ type: "languages", languages });
    return { thread, waiting, over };
  };

  const send = (to: Running, make: (id: number) => Request, signal?: AbortSignal): Promise<unknown> =>
    new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(new ProblemError("cancelled"));
      const id = nextId++;
      try {
        to.thread.post(make(id));
      } catch {
        return reject(new ProblemError("input-invalid", { at: "input" })); // it holds what cannot be copied
      }
      const leave = (): void => {
        if (!to.waiting.delete(id)) return;
        to.thread.post({ type: "cancel", id });
        reject(new ProblemError("cancelled"));
      };
      signal?.addEventListener("abort", leave, { once: true });
      const over = (): void => signal?.removeEventListener("abort", leave);
      // No reply can come before this.
      to.waiting.set(id, {
        resolve: (value) => {
          over();
          resolve(value);
        },
        reject: (error) => {
          over();
          reject(error);
        },
      });
    });
  const ask = async (make: (id: number) => Request, signal?: AbortSignal): Promise<unknown> => {
    running ??= start();
    return send(running, make, signal);
  };

  return {
    call: <N extends OperationName>(name: N, input: Input<N>) =>
      ask((id) => ({ type: "call", id, name, input })) as Promise<Output<N>>,
    media: (asked, signal) => ask((id) => ({ type: "media", id, ask: asked }), signal) as Promise<MediaPiece>,
    setLanguages(asked) {
      languages = asked;
      running?.thread.post({ type: "languages", languages });
    },
    async close() {
      const last = running;
      if (last === null) return;
      running = null; // its end is wanted, not a crash
      const timer = setTimeout(() => last.thread.end(), CLOSE_MS);
      send(last, (id) => ({ type: "close", id })).catch(() => undefined);
      await last.over;
      clearTimeout(timer);
      for (const call of last.waiting.values()) call.reject(new ProblemError("store-crashed", { reason: "closed" }));
    },
  };
}
