import type { Account } from "../model/report.ts";
import type { AccountFacts } from "./world.ts";

/** An account as reports and screens show it. */
export function describeAccount(account: AccountFacts): Account {
  return {
    platform: account.platform,
    username: account.username,
    name: account.name,
    private: account.private?.value ?? null,
    birthDate: account.birthDate,
  };
}
