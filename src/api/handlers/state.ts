import { IDLE } from "../../model/query.ts";
import type { Handlers } from "../handler.ts";

/** Forgetting what is kept between runs. */
export const state: Handlers<"state.forget"> = {
  async "state.forget"(session) {
    await session.words.drop(); // before the audit closes, which would save them once more
    await session.forget();
    session.progress = IDLE;
    await session.state.forget();
    return {};
  },
};
