import type { Preferences } from "../store/types.ts";

/** The part of the settings that changes how items are judged or counted. */
export function preferencesOf(settings: Preferences): Preferences {
  const { region, countUnknownAsPublic, includeReactions } = settings;
  return { region, countUnknownAsPublic, includeReactions };
}
