import type { Settings } from "../../model/settings.ts";
import type { Handlers } from "../handler.ts";
import { preferencesOf } from "../preferencesOf.ts";

/** What the user set. A new setting that changes the findings changes the open audit at once. */
export const settings: Handlers<"settings.get" | "settings.set"> = {
  "settings.get": (session) => session.settings,

  async "settings.set"(session, input) {
    const before = session.settings;
    const given = Object.entries(input).filter(([, value]) => value !== undefined);
    const after: Settings = { ...before, ...Object.fromEntries(given) };
    session.state.general = { ...session.state.general, settings: after };
    await session.state.saveGeneral();
    const [old, now] = [preferencesOf(before), preferencesOf(after)];
    if (JSON.stringify(old) !== JSON.stringify(now)) session.openStore?.setPreferences(now);
    return after;
  },
};
