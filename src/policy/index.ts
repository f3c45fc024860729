/** What is known of Meta's AI-training scope, of the ways to object and of the law: facts as data, each with its source. */
export type { Confidence, Fact, LocalText, Source } from "./fact.ts";
export { ruleById, rules } from "./rules.ts";
export type { Rule, ScopeFact } from "./schema.ts";
export { type CoverageQuery, coverageOf, scope } from "./scope.ts";
export { policyVersion } from "./version.ts";
