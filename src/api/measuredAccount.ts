import type { MeasuredAccount } from "../remedy/measures.ts";
import type { AuditStore } from "../store/types.ts";

/** What decides which advice fits an account of the audit. */
export function measuredAccount(store: AuditStore, index: number): MeasuredAccount {
  const account = store.overview().accounts[index];
  return {
    platform: account?.platform ?? "facebook",
    private: account?.private ?? null,
    professional: store.isProfessional(index),
  };
}
