import type { Kind, Platform, Region } from "../model/vocabulary.ts";
import actionsJson from "./actions.json" with { type: "json" };
import helpJson from "./help.json" with { type: "json" };
import lawJson from "./law.json" with { type: "json" };
import { facts } from "./load.ts";
import type { Action, HelpAnswer, LawFact, TimelineEvent } from "./schema.ts";
import timelineJson from "./timeline.json" with { type: "json" };

export const actions = facts<Action>(actionsJson);
export const helpAnswers = facts<HelpAnswer>(helpJson);
export const law = facts<LawFact>(lawJson);
/** Oldest first. */
export const timeline = facts<TimelineEvent>(timelineJson);

/** The actions that serve a kind of item on a platform. */
export function actionsFor(platform: Platform, kind: Kind): readonly Action[] {
  return actions.filter(
    (action) => (action.platform === platform || action.platform === "meta") && action.kinds.includes(kind),
  );
}

/** The articles of law that a person in this region can rely on. */
export function lawFor(region: Region): readonly LawFact[] {
  return law.filter((fact) => fact.regions.includes(region));
}
