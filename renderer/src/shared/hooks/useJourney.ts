import type { ObjectionView, Tracking } from "../../../../src/api/contract/index.ts";
import type { Overview } from "../../../../src/model/query.ts";
import type { Account } from "../../../../src/model/report.ts";
import { useOperation } from "../../bridge/useOperation.ts";
import { useOverview } from "../context/OverviewContext.tsx";
import { usePerson } from "../context/PersonContext.tsx";
import { useOwnAccounts } from "./usePersonAccounts.ts";

/** Which steps of the journey are behind the user. */
export interface Journey {
  readonly found: boolean;
  /** Every account that was found has its objection: sent, or confirmed earlier. */
  readonly object: boolean;
  /** Something was made less public, by the user's word. */
  readonly reduce: boolean;
  /** Meta has confirmed every objection. */
  readonly done: boolean;
}

const NOT_BEGUN: Journey = { found: false, object: false, reduce: false, done: false };

/** The platforms that have a form of their own which is followed up; Threads is objected to through Instagram. */
export function followedIn(accounts: readonly Pick<Account, "platform">[]): Tracking["platform"][] {
  const all = new Set(accounts.map(({ platform }) => (platform === "facebook" ? "facebook" : "instagram")));
  return (["facebook", "instagram"] as const).filter((platform) => all.has(platform));
}

/** Whether an objection for this platform was sent, now or earlier. */
export const isSent = ({ submittedOn, confirmedOn, objectedEarlierOn }: Tracking): boolean =>
  submittedOn !== null || confirmedOn !== null || objectedEarlierOn !== null;

function journeyOf(
  overview: Pick<Overview, "reduced"> | null,
  accounts: readonly Account[] | null,
  objection: ObjectionView | null,
): Journey {
  if (overview === null) return NOT_BEGUN;
  const tracking = objection?.tracking ?? [];
  const wanted = followedIn(accounts ?? []);
  const each = (test: (entry: Tracking) => boolean) =>
    wanted.length > 0 &&
    wanted.every((platform) => tracking.some((entry) => entry.platform === platform && test(entry)));
  return {
    found: true,
    object: each(isSent),
    reduce: overview.reduced,
    done: each(({ confirmedOn, objectedEarlierOn }) => confirmedOn !== null || objectedEarlierOn !== null),
  };
}

/** Of the chosen person, where the audit holds several. */
export function useJourney(): Journey {
  const overview = useOverview().data;
  const accounts = useOwnAccounts();
  const objection = useOperation("objection", { person: usePerson().person }).data;
  return journeyOf(overview, accounts, objection);
}
