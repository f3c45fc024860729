import type { Item } from "../model/report.ts";
import type { Decision } from "../model/vocabulary.ts";
import { actions, actionsFor } from "../policy/index.ts";
import type { MeasuredAccount } from "./measures.ts";

type Action = (typeof actions)[number];
export type Advised = Pick<Item, "platform" | "kind" | "container">;

/** What each action asks of an item beside its kind; one that is not named here fits every item of its kinds. */
const FITS: Readonly<Record<string, (item: Advised, account: MeasuredAccount) => boolean>> = {
  "action-facebook-limit-past-posts": ({ container }) => container === null,
  "action-facebook-default-audience": () => false, // for posts to come
  "action-facebook-followers": ({ kind }) => kind !== "comment",
  "action-facebook-log-posts": ({ container }) => container === null,
  "action-facebook-log-groups": ({ container }) => container?.type === "group",
  "action-facebook-groups": ({ container }) => container?.type === "group" || container?.type === "page",
  "action-facebook-albums": ({ container }) => container === null,
  "action-instagram-private": (_item, { professional, private: hidden }) => professional !== true && hidden !== true,
  "action-threads-private": (_item, { private: hidden }) => hidden !== true,
  "action-instagram-reposts": () => false, // no export tells which post is one
};

/** The actions that fit an item of this account, those about the item itself before those about the whole account. */
export function adviceFor(item: Advised, account: MeasuredAccount): Action[] {
  return actionsFor(item.platform, item.kind).filter(({ id }) => FITS[id]?.(item, account) ?? true);
}

/** Where one item is dealt with as decided: deleting in the list of such items, hiding where its audience is set. */
export function placeToAct(item: Advised, decision: Decision, account: MeasuredAccount): Action | null {
  const fitting = adviceFor(item, account);
  const order: readonly Action["purpose"][] =
    decision === "delete" ? ["delete", "review", "hide", "limit"] : ["hide", "review", "limit", "delete"];
  const chosen = order.flatMap((purpose) => fitting.filter((action) => action.purpose === purpose))[0];
  return chosen ?? actions.find(({ id }) => id === FALLBACK[item.platform]) ?? null;
}

const FALLBACK: Readonly<Record<Item["platform"], string>> = {
  facebook: "action-facebook-activity-log",
  instagram: "action-instagram-posts",
  threads: "action-threads-posts",
};
