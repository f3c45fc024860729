import { isDay } from "../decode/time.ts";
import { completeSwitches } from "../exposure/accountHistory.ts";
import type { Evidence } from "../exposure/finding.ts";
import type { AccountFacts } from "../exposure/world.ts";
import type { Fact } from "../model/record.ts";
import type { AccountDraft, FoundFact } from "./owners.ts";
import type { Fragment, SurveyedFile } from "./survey.ts";
import { onceEach } from "./switches.ts";

type ValueOf<T extends Fact["type"]> = Extract<Fact, { type: T }>;

function all<T extends Fact["type"]>(facts: readonly FoundFact[], type: T): { fact: ValueOf<T>; evidence: Evidence }[] {
  return facts.filter((f) => f.fact.type === type).map((f) => ({ fact: f.fact as ValueOf<T>, evidence: f.evidence }));
}

const HISTORY_FOLDER = /login_and_(account|profile)_creation$/i;
const HISTORY_FILE = /login_and_(account|profile)_creation\/(account|profile)_privacy_changes\.(json|html)$/i;
/** Only a professional account has insights; an empty folder of them says nothing. */
const INSIGHTS_FILE = /past_instagram_insights\/(?!no-data)[^/]+\.(json|html)$/i;

/**
 * Puts the facts of an account together. Where exports disagree the newest counts, by the date in its name. `damaged`: files
 * that were not read whole. `lossy`: files of the account may be missing, so that one which is not there proves nothing.
 */
export function accountFacts(
  draft: AccountDraft,
  ordinal: number,
  fragments: readonly Fragment[],
  damaged: ReadonlySet<SurveyedFile> = new Set(),
  lossy = false,
): AccountFacts {
  const dateOf = (f: FoundFact) => fragments[f.fragment]?.date ?? "";
  const facts = [...draft.facts].sort((a, b) => (dateOf(a) < dateOf(b) ? 1 : dateOf(a) > dateOf(b) ? -1 : 0));
  const flags = all(facts, "private");
  const [flag] = flags;
  const switches = onceEach(all(facts, "switch"));
  const close = firstCloseFriends(all(facts, "close-friends-since"));
  const own = draft.fragments.map((i) => fragments[i]).filter((f): f is Fragment => f !== undefined);
  const files = own.flatMap((f) => f.files);
  const history = files.filter((f) => HISTORY_FILE.test(f.logical));
  const disputed = new Set(flags.map((f) => f.fact.value)).size > 1;
  const birth = all(facts, "birth-date")
    .map((b) => b.fact.value)
    .find(isDate);
  return {
    platform: draft.platform,
    ordinal,
    username: all(facts, "username")[0]?.fact.value ?? own.find((f) => f.username !== null)?.username ?? null,
    name: all(facts, "name")[0]?.fact.value ?? null,
    birthDate: birth ?? null,
    language: all(facts, "language")[0]?.fact.value ?? null,
    pageExport: own.some((f) => f.pageExport),
    private: flag === undefined ? null : { value: flag.fact.value, evidence: flag.evidence },
    switches: completeSwitches(
      switches.map((s) => s.fact),
      flag?.fact.value ?? null,
    ),
    switchEvidence: switches[0]?.evidence ?? null,
    historyLeftOut:
      history.length === 0 &&
      !disputed &&
      !lossy &&
      own.some((f) => [...f.folders].some((folder) => HISTORY_FOLDER.test(folder))),
    historyDoubtful: disputed || lossy || history.some((f) => damaged.has(f)),
    closeFriendsSince: close?.fact.at ?? null,
    closeFriendsEvidence: close?.evidence ?? null,
    professional: isProfessional(draft, files, flag?.fact.value === true && !disputed, damaged),
    futurePosts: all(facts, "future-posts")[0]?.fact.audience ?? null,
  };
}

/** A professional account cannot be private. Where nothing says that it is one, a file must say that it is none. */
function isProfessional(
  { facts, platform }: AccountDraft,
  files: readonly SurveyedFile[],
  isPrivate: boolean,
  damaged: ReadonlySet<SurveyedFile>,
): boolean | null {
  if (facts.some((f) => f.fact.type === "professional")) return true;
  if (platform === "instagram" && files.some((f) => INSIGHTS_FILE.test(f.logical))) return true;
  const told = files.some((f) => f.route?.tellsProfessional === true && !damaged.has(f));
  return told || isPrivate || platform !== "instagram" ? false : null;
}

/** The earliest use of close friends that any export knows; 0 only where all say never. */
function firstCloseFriends<F extends { fact: { at: number } }>(found: readonly F[]): F | undefined {
  const used = found.filter((f) => f.fact.at > 0).sort((a, b) => a.fact.at - b.fact.at);
  return used[0] ?? found[0];
}

function isDate(value: string): boolean {
  const [y = 0, m = 0, d = 0] = value.split("-").map(Number);
  return isDay(y, m, d);
}
