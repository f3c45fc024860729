import { once } from "node:events";
import type { Signals } from "./signals.ts";
import { renderLine, type Styled } from "./terminal.ts";

/** What a command needs of the process around it; tests give their own. */
export interface Io {
  /** Raw text to standard output, for reports only. Waits while the reader is slower than we are. */
  write(text: string): Promise<void>;
  /** A line for people on standard output. */
  line(...parts: (string | Styled)[]): Promise<void>;
  /** A line for people on standard error: progress, problems. */
  note(...parts: (string | Styled)[]): void;
  /** The terminal to draw a progress bar on, or null where standard error is no terminal. */
  readonly bar: NodeJS.WritableStream | null;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Aborted by Ctrl-C. */
  readonly signal: AbortSignal;
}

type Out = NodeJS.WriteStream;

function wantsColor(stream: Out, env: Io["env"]): boolean {
  if ((env.NO_COLOR ?? "") !== "" || env.TERM === "dumb") return false; // https://no-color.org
  return stream.isTTY;
}

/** The process's own streams. */
export function processIo({ signal }: Signals): Io {
  const { stdout, stderr, env } = process;
  const outColor = wantsColor(stdout, env);
  const errColor = wantsColor(stderr, env);
  const write = async (text: string): Promise<void> => {
    if (!stdout.write(text)) await once(stdout, "drain", { signal });
  };
  return {
    write,
    line: (...parts) => write(renderLine(parts, outColor)),
    note: (...parts) => void stderr.write(renderLine(parts, errColor)),
    bar: stderr.isTTY && env.TERM !== "dumb" ? stderr : null,
    env,
    signal,
  };
}
