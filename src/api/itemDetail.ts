import type { z } from "zod";
import { reasonSentence, type Translator } from "../locales/index.ts";
import type { Reason } from "../model/report.ts";
import { ruleById } from "../policy/index.ts";
import { adviceFor } from "../remedy/advice.ts";
import { actionView } from "../remedy/reduce.ts";
import { sourceView } from "../remedy/sourceView.ts";
import type { AuditStore } from "../store/types.ts";
import type { ItemDetail, ReasonView } from "./contract/index.ts";
import { itemLink } from "./itemLink.ts";
import { measuredAccount } from "./measuredAccount.ts";

/** Rules that decide whoever could see the item. */
const WHATEVER_AUDIENCE: ReadonlySet<string> = new Set(["ai-interaction", "account-of-minor"]);

/** The whole item with its reasons in words and the places to act. @throws ProblemError `row-unknown`. */
export function itemDetail(store: AuditStore, row: number, words: Translator): z.infer<typeof ItemDetail> {
  const item = store.item(row);
  return {
    row,
    item,
    decision: store.decisionAt(row),
    audienceDecides: !WHATEVER_AUDIENCE.has(item.reasons[0]?.rule ?? ""),
    link: itemLink(item.url),
    reasons: item.reasons.map((reason) => reasonView(reason, words)),
    actions: adviceFor(item, measuredAccount(store, item.account)).map((action) => actionView(action, words)),
  };
}

function reasonView(reason: Reason, words: Translator): ReasonView {
  const rule = ruleById(reason.rule);
  const source = rule.sources[0];
  return {
    rule: reason.rule,
    text: reasonSentence(words, reason),
    confidence: rule.confidence,
    evidence: reason.evidence,
    source: source ? sourceView(rule.id, source, 0) : null,
  };
}
