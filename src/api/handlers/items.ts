import { ProblemError } from "../../model/problem.ts";
import type { Handlers } from "../handler.ts";
import { itemDetail } from "../itemDetail.ts";

/** The list of items, one item, and the user's decisions. */
export const items: Handlers<"items.page" | "items.facets" | "items.detail" | "items.decide"> = {
  "items.page": ({ store }, { filter, sort, from, limit }) => store.page(filter, sort, from, limit),

  "items.facets": ({ store }, { filter }) => store.facets(filter),

  "items.detail": ({ store, translator }, { row }) => itemDetail(store, row, translator),

  "items.decide"(session, { rows, filter, decision }) {
    const which = rows ?? filter;
    if (which === undefined || (rows !== undefined && filter !== undefined))
      throw new ProblemError("input-invalid", { at: "rows" });
    return { changed: session.store.decide(which, decision) };
  },
};
