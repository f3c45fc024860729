import { copyExample } from "../../state/copyExample.ts";
import type { Handlers } from "../handler.ts";

/** Beginning, watching and ending an audit. Beginning comes back at once; progress is told by events. */
export const audit: Handlers<"audit.start" | "audit.example" | "audit.cancel" | "audit.progress" | "audit.forget"> = {
  "audit.start": (session, { paths }) => session.start(paths),
  "audit.example": async (session) =>
    session.start(await copyExample(session.examples, session.translator.language, session.state.exampleFolder)),
  "audit.cancel": (session) => session.cancel(),
  "audit.progress": (session) => session.progress,

  async "audit.forget"(session) {
    await session.forget();
    return {};
  },
};
