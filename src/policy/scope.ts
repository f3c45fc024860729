import { ProblemError } from "../model/problem.ts";
import type { Coverage, Kind, Platform } from "../model/vocabulary.ts";
import { facts } from "./load.ts";
import type { ScopeFact } from "./schema.ts";
import scopeJson from "./scope.json" with { type: "json" };

export const scope = facts<ScopeFact>(scopeJson);

const byKind = new Map(scope.flatMap((fact) => (fact.applies === "kind" ? [[fact.kind, fact] as const] : [])));
const byPlatform = new Map(
  scope.flatMap((fact) =>
    fact.applies === "platform" && fact.coverage !== "named" ? [[fact.platform, fact] as const] : [],
  ),
);
const publicGroup = scope.find((fact) => fact.applies === "public-group");
const page = scope.find((fact) => fact.applies === "page");

export interface CoverageQuery {
  readonly platform: Platform;
  readonly kind: Kind | "message";
  /** On a Page or channel, the user's own or another's. */
  readonly onPage: boolean;
  /** In a group whose audience is public. */
  readonly inPublicGroup: boolean;
}

/**
 * Whether Meta's text names this as used for AI training, with the id of the fact in `scope.json` that says so.
 * What Meta excludes and what people say to its AI hold everywhere; then a platform that Meta leaves open as a whole, then
 * Page and public group, then the kind. Threads is no such platform: Meta's text names content "on Meta Products", and the
 * supplemental policy of Threads says that Threads is one of them (`scope-threads`).
 */
export function coverageOf({ platform, kind, onPage, inPublicGroup }: CoverageQuery): {
  coverage: Coverage;
  fact: string;
} {
  const ofKind = byKind.get(kind);
  if (ofKind === undefined) throw new ProblemError("policy-kind-unknown", { kind });
  const everywhere = ofKind.coverage === "excluded" || kind === "ai-interaction";
  const ground = (onPage ? page : undefined) ?? (inPublicGroup ? publicGroup : undefined);
  const fact = everywhere ? ofKind : (byPlatform.get(platform) ?? ground ?? ofKind);
  return { coverage: fact.coverage, fact: fact.id };
}
