import type { Sighting } from "../model/sighting.ts";
import type { Coverage, Decision, Verdict } from "../model/vocabulary.ts";
import { coverageOf } from "../policy/index.ts";
import { facebookOpinions } from "./facebook.ts";
import { type Finding, isHidden, isPublic, type Opinion, type ReasonRef, withWindow } from "./finding.ts";
import { instagramOpinions } from "./instagram.ts";
import { isMinor } from "./minors.ts";
import { seenOpinion } from "./seen.ts";
import { threadsOpinions } from "./threads.ts";
import type { AccountFacts, Circumstance, World } from "./world.ts";

/**
 * The finding about an item: its circumstances, its time (Unix ms, null where unknown), the user's decision on it, and that it was seen
 * on a page as a stranger sees it. All opinions are kept as reasons, the strongest first; the first decides. What is not known never
 * makes an item `not-in-scope`.
 */
export function judge(
  c: Circumstance,
  t: number | null,
  decision: Decision | null,
  world: World,
  sighting: Sighting | null = null,
): Finding {
  const account = world.accounts[c.account];
  if (account === undefined) throw new RangeError(`no account ${c.account}`);
  const opinions = allOpinions(c, t, { decision, sighting }, world, account);
  const [first] = opinions;
  if (first === undefined) throw new RangeError("no opinion");
  const { coverage, rule } = coverageFor(c, first, account);
  const minor = c.kind !== "ai-interaction" && !c.assumed && isMinor(account, world.now);
  const cautious = world.countUnknownAsPublic && hasUnknown(first);
  const counted = cautious ? asPublic(first) : first;
  const reasons: ReasonRef[] = [];
  if (minor) reasons.push({ rule: "account-of-minor", evidence: null });
  if (cautious && !minor) reasons.push({ rule: "counted-as-public", evidence: null });
  for (const opinion of opinions) reasons.push(...opinion.reasons);
  reasons.push({ rule, evidence: null });
  return {
    ...first,
    question: questionOf(opinions, minor),
    reasons: distinct(reasons),
    coverage,
    verdict: minor ? "not-in-scope" : c.kind === "ai-interaction" ? "in-scope" : verdictOf(coverage, counted),
  };
}

function allOpinions(
  c: Circumstance,
  t: number | null,
  { decision, sighting }: { decision: Decision | null; sighting: Sighting | null },
  world: World,
  account: AccountFacts,
): Opinion[] {
  if (c.kind === "ai-interaction") return [isHidden("limited", "no", "ai-interaction")];
  const opinions = platformOpinions(c, t, world, account);
  const [evidence] = opinions;
  const question = evidence?.question ?? null;
  if (c.label !== null) opinions.unshift(labelOpinion(c.label, evidence));
  const seen = sighting === null ? null : seenOpinion(sighting, c, world, account);
  // A guess by date and order settles only what nothing else tells.
  if (seen !== null && (seen.certainty === "certain" || opinions[0]?.value === "unknown")) opinions.unshift(seen);
  if (decision === "public") opinions.unshift({ ...isPublic("certain", "user-decision", null, null), question });
  if (decision === "not-public")
    opinions.unshift({ ...notPublic(seen?.certainty === "certain" ? once(seen) : evidence), question });
  return opinions;
}

/** What was seen in public was public, whatever it is today. */
function once(opinion: Opinion): Opinion {
  return { ...opinion, past: "yes", window: { type: "span", from: null, to: null } };
}

/** The user says what is so today. Where the evidence is that the item once was public, that stays so. */
function notPublic(evidence: Opinion | undefined): Opinion {
  const past = evidence?.past === "yes" ? evidence : { past: "no" as const, window: undefined };
  return withWindow(isHidden("limited", past.past, "user-decision", null, null), past.window);
}

function platformOpinions(c: Circumstance, t: number | null, world: World, account: AccountFacts): Opinion[] {
  if (account.platform === "facebook") return facebookOpinions(c, t, world, account);
  return account.platform === "instagram"
    ? instagramOpinions(c, t, world, account)
    : threadsOpinions(c, t, world, account);
}

/** What the label says is so today. What was before, only other evidence or an answer can tell. */
function labelOpinion(label: "public" | "limited" | "nobody", evidence: Opinion | undefined): Opinion {
  if (label === "public") return isPublic("certain", "explicit-label");
  const past = evidence === undefined || evidence.value === "public" ? "unknown" : evidence.past;
  return withWindow(isHidden(label, past, "explicit-label", evidence?.question ?? null), evidence?.window);
}

/** What would settle the item; where the account is a minor's there is nothing to ask. */
function questionOf(opinions: readonly Opinion[], minor: boolean): string | null {
  return minor ? null : (opinions[0]?.question ?? null);
}

function coverageFor(c: Circumstance, opinion: Opinion, account: AccountFacts): { coverage: Coverage; rule: string } {
  const onPage = c.place.type === "page" || (c.place.type === "host" && c.place.known === "page");
  const inPublicGroup = c.place.type === "group" && (opinion.value === "public" || opinion.past === "yes");
  const { coverage } = coverageOf({ platform: account.platform, kind: c.kind, onPage, inPublicGroup });
  return { coverage, rule: `coverage-${coverage}` };
}

/** The table of verdicts (ARCHITECTURE.md, "How a verdict is made"): audience against coverage. */
export function verdictOf(coverage: Coverage, audience: Pick<Opinion, "value" | "certainty" | "past">): Verdict {
  if (coverage === "excluded") return "not-in-scope";
  switch (audience.value) {
    case "public":
      if (audience.certainty === "certain") return coverage === "named" ? "in-scope" : "likely-in-scope";
      return coverage === "named" ? "likely-in-scope" : "undetermined";
    case "unknown":
      return "undetermined";
    default:
      return audience.past === "yes" ? "formerly-public" : audience.past === "no" ? "not-in-scope" : "undetermined";
  }
}

function hasUnknown(o: Opinion): boolean {
  return o.value === "unknown" || (o.value !== "public" && o.past === "unknown");
}

/** The cautious switch: an unknown audience counts as public, an unknown past as once public. The finding itself stays as it is. */
function asPublic(o: Opinion): Pick<Opinion, "value" | "certainty" | "past"> {
  return o.value === "unknown" ? { value: "public", certainty: "likely", past: "unknown" } : { ...o, past: "yes" };
}

function distinct(reasons: readonly ReasonRef[]): ReasonRef[] {
  const seen = new Set<string>();
  return reasons.filter((r) => {
    const key = `${r.rule} ${typeof r.evidence === "string" ? r.evidence : r.evidence?.file}`;
    return !seen.has(key) && seen.add(key);
  });
}
