import type { z } from "zod";
import { createTranslator } from "../locales/index.ts";
import type { Item, Reason } from "../model/report.ts";
import { actionsFor, ruleById } from "../policy/index.ts";
import { inLanguage } from "../remedy/inLanguage.ts";
import { sourceView } from "../remedy/sourceView.ts";
import type { AuditStore } from "../store/types.ts";
import type { ActionView, ItemDetail, ReasonView } from "./contract.ts";

/** The whole item with its reasons in words and the places to act. @throws ProblemError `row-unknown`. */
export function itemDetail(store: AuditStore, row: number, language: string): z.infer<typeof ItemDetail> {
  const item = store.item(row);
  return {
    row,
    item,
    decision: store.decisionAt(row),
    reasons: item.reasons.map((reason) => reasonView(reason, language)),
    actions: actionViews(item, language),
  };
}

function reasonView(reason: Reason, language: string): ReasonView {
  const rule = ruleById(reason.rule);
  const source = rule.sources[0];
  const words = createTranslator(language);
  const key = `rules:${reason.rule}`;
  return {
    rule: reason.rule,
    text: words.has(key) ? words.t(key) : rule.summary,
    confidence: rule.confidence,
    evidence: reason.evidence,
    source: source ? sourceView(rule.id, source, 0) : null,
  };
}

function actionViews(item: Item, language: string): ActionView[] {
  return actionsFor(item.platform, item.kind).flatMap((action) =>
    action.url === null
      ? []
      : [
          {
            linkId: action.id,
            url: action.url,
            label: inLanguage(action.title, language),
            path: action.menuPath === null ? null : inLanguage(action.menuPath, language),
          },
        ],
  );
}
