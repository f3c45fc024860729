import type { Translator } from "../../locales/index.ts";
import { ProblemError } from "../../model/problem.ts";
import type { Io } from "../io.ts";

/** What the loopback host is asked for. It runs until the process is told to end. */
export interface ServeRequest {
  readonly paths: readonly string[];
  /** 0 takes a free one. */
  readonly port: number;
  /** Open the page in the system's browser. */
  readonly open: boolean;
}
/** Starts the host; gives its address. Rejects with the system's error when the port is taken. */
export type StartServer = (request: ServeRequest) => Promise<{ readonly url: string }>;

function portOf(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (!(port <= 65_535)) throw new ProblemError("usage-port-invalid", { value: text });
  return port;
}

/** `outscope serve`: the screens in the browser, from this computer only. */
export async function serveCommand(
  io: Io,
  words: Translator,
  start: StartServer,
  paths: readonly string[],
  flags: { readonly port: string; readonly open: boolean },
): Promise<void> {
  const port = portOf(flags.port);
  try {
    const { url } = await start({ paths, port, open: flags.open });
    await io.write(`${url}\n`); // alone on its line, so that a script can read it
  } catch (cause) {
    const code = cause instanceof Error && "code" in cause ? cause.code : null;
    if (code === "EADDRINUSE" || code === "EACCES") throw new ProblemError("serve-port-taken", { port }, { cause });
    throw cause;
  }
  io.note(words.t("cli:serve.ready"));
}
