import { runAudit } from "../../../src/audit.ts";
import { runCli } from "../../../src/cli/run.ts";
import type { Tools } from "../../../src/cli/session.ts";
import { renderLine } from "../../../src/cli/terminal.ts";

/** Runs the command over real files, in this process, and so what it runs of itself; says what that was. */
export async function runReal(
  args: readonly string[],
): Promise<{ code: number; out: string; err: string; audited: string[] }> {
  let [out, err] = ["", ""];
  const audited: string[] = [];
  const refuse = () => Promise.reject(new Error("no server in this test"));
  const tools: Tools = {
    io: {
      write: async (text) => {
        out += text;
      },
      line: async (...parts) => {
        out += renderLine(parts, false);
      },
      note: (...parts) => {
        err += renderLine(parts, false);
      },
      bar: null,
      env: { LANG: "C" },
      signal: new AbortController().signal,
    },
    runAudit,
    parseWorker: null,
    examples: new URL("file:///no-examples-in-this-test/"),
    startServer: refuse,
    runItself: async (more) => {
      audited.push(...more.slice(more.indexOf("--") + 1));
      await runCli(more, tools, "9.8.7");
    },
  };
  const code = await runCli(args, tools, "9.8.7");
  return { code, out, err, audited };
}
