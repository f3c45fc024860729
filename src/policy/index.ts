/** What is known of Meta's AI-training scope, of the ways to object and of the law: facts as data, each with its source. */
export { authorities, authoritiesFor, authorityFor } from "./authorities.ts";
export {
  actions,
  actionsFor,
  helpAnswers,
  law,
  lawFor,
  timeline,
} from "./background.ts";
export { type ChannelView, channels, channelsFor, statements } from "./channels.ts";
export type { Fact, Source } from "./fact.ts";
export { allFacts, externalLinks, externalUrl, sourceLinkId, websiteLinkId } from "./links.ts";
export { publisherOf } from "./publishers.ts";
export { ruleById, rules } from "./rules.ts";
export type {
  Authority,
  ChannelPlatform,
  LawFact,
  Rule,
  Statement,
  TimelineEvent,
} from "./schema.ts";
export { type CoverageQuery, coverageOf, scope } from "./scope.ts";
export { policyVersion } from "./version.ts";
