import type { z } from "zod";
import { factText, type Translator } from "../locales/index.ts";
import type { Item, Reason } from "../model/report.ts";
import { actionsFor, ruleById } from "../policy/index.ts";
import { sourceView } from "../remedy/sourceView.ts";
import type { AuditStore } from "../store/types.ts";
import type { ActionView, ItemDetail, ReasonView } from "./contract.ts";
import { itemLink } from "./itemLink.ts";

/** The whole item with its reasons in words and the places to act. @throws ProblemError `row-unknown`. */
export function itemDetail(store: AuditStore, row: number, words: Translator): z.infer<typeof ItemDetail> {
  const item = store.item(row);
  return {
    row,
    item,
    decision: store.decisionAt(row),
    link: itemLink(item.url),
    reasons: item.reasons.map((reason) => reasonView(reason, words)),
    actions: actionViews(item, words),
  };
}

function reasonView(reason: Reason, words: Translator): ReasonView {
  const rule = ruleById(reason.rule);
  const source = rule.sources[0];
  return {
    rule: reason.rule,
    text: words.t(`rules:${reason.rule}`),
    confidence: rule.confidence,
    evidence: reason.evidence,
    source: source ? sourceView(rule.id, source, 0) : null,
  };
}

function actionViews(item: Item, words: Translator): ActionView[] {
  return actionsFor(item.platform, item.kind).flatMap((action) =>
    action.url === null
      ? []
      : [
          {
            linkId: action.id,
            url: action.url,
            label: words.t(`policy:${action.id}.title`),
            path: factText(words, action.id, "menuPath"),
            effect: factText(words, action.id, "effect"),
            limits: factText(words, action.id, "limits"),
          },
        ],
  );
}
