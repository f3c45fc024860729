import { ProblemError } from "../model/problem.ts";
import { byId, facts } from "./load.ts";
import rulesJson from "./rules.json" with { type: "json" };
import type { Rule } from "./schema.ts";

export const rules = facts<Rule>(rulesJson);

const index = byId(rules);

/**
 * The rule with this id.
 * @throws ProblemError `policy-rule-unknown` when there is none.
 */
export function ruleById(id: string): Rule {
  const rule = index.get(id);
  if (rule === undefined) throw new ProblemError("policy-rule-unknown", { rule: id });
  return rule;
}
