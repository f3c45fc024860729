import { problemSentence } from "../locales/index.ts";
import { stoppedCode } from "./each/stoppedCode.ts";
import { wordsFor } from "./language.ts";
import { sweepOutput } from "./runItself.ts";
import { renderLine } from "./terminal.ts";

/** Says for a process that was ended in the middle what happened, and removes what it left half-written. */
export async function sayStopped(args: readonly string[], ended: "cancelled" | "out-of-memory"): Promise<void> {
  const code = ended === "cancelled" ? stoppedCode(args) : ended;
  const { stderr, env } = process;
  // The progress bar may stand in the line.
  if (stderr.isTTY) stderr.write("\r\u001b[K");
  stderr.write(renderLine([problemSentence(wordsFor(args, env).words, { code, data: {} })], false));
  await sweepOutput(args);
}
