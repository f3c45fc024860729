import { exampleForApp, writeParts } from "../../../tests/generator/index.ts";
import { ProblemError } from "../../model/problem.ts";
import type { Handlers } from "../handler.ts";
import type { Session } from "../session.ts";

/** Beginning, watching and ending an audit. Beginning comes back at once; progress is told by events. */
export const audit: Handlers<"audit.start" | "audit.example" | "audit.cancel" | "audit.progress" | "audit.forget"> = {
  "audit.start": (session, { paths }) => session.start(paths),
  "audit.example": async (session) => session.start(await exampleExport(session)),
  "audit.cancel": (session) => session.cancel(),
  "audit.progress": (session) => session.progress,

  async "audit.forget"(session) {
    await session.forget();
    session.emit({ type: "changed" });
    return {};
  },
};

async function exampleExport(session: Session): Promise<readonly string[]> {
  try {
    return await writeParts(session.state.exampleFolder, exampleForApp(session.language));
  } catch (cause) {
    const reason = cause instanceof Error && "code" in cause ? String(cause.code) : "unknown";
    throw new ProblemError("example-failed", { reason }, { cause });
  }
}
