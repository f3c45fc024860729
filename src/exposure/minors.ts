import type { AccountFacts } from "./world.ts";

const ADULT = 18;

/** Unix ms (UTC) of the 18th birthday, null where the birth date is not known. Born on 29 February: 1 March. */
function adultFrom(account: Pick<AccountFacts, "birthDate">): number | null {
  if (account.birthDate === null) return null;
  const [year, month, day] = account.birthDate.split("-").map(Number);
  if (year === undefined || month === undefined || day === undefined) return null;
  const at = Date.UTC(year + ADULT, month - 1, day);
  return Number.isNaN(at) ? null : at;
}

/** Whether the holder is under 18 today: Meta says it does not use the public content of such accounts. */
export function isMinor(account: Pick<AccountFacts, "birthDate">, now: number): boolean {
  const adult = adultFrom(account);
  return adult !== null && now < adult;
}

/**
 * Items before this time (Unix ms) were made before the now-adult holder's 18th birthday: no source settles what that
 * means. -Infinity where there are none.
 */
export function postedAsMinorUntil(account: Pick<AccountFacts, "birthDate">, now: number): number {
  const adult = adultFrom(account);
  return adult !== null && now >= adult ? adult : Number.NEGATIVE_INFINITY;
}
