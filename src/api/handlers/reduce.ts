import { ProblemError } from "../../model/problem.ts";
import { Filter } from "../../model/query.ts";
import { measureAnswer, reduceView, tryMeasures } from "../../remedy/reduce.ts";
import { todoGroups } from "../../remedy/todo.ts";
import { todoFile } from "../../report/index.ts";
import type { Handlers } from "../handler.ts";
import { itemLink } from "../itemLink.ts";
import { measuredAccount } from "../measuredAccount.ts";
import type { Session } from "../session.ts";

/** A longer list is worked through in parts: what is done leaves it. */
const LISTED = 2000;

/** Making less public: settings that change most, and the user's own list. */
export const reduce: Handlers<"reduce" | "reduce.try" | "reduce.done" | "list" | "list.file"> = {
  reduce: ({ store, translator }) => reduceView(store, translator),

  "reduce.try": ({ store }, { ids }) => tryMeasures(store, ids, new Date().toISOString().slice(0, 10)),

  "reduce.done"({ store }, { id, on }) {
    const said = measureAnswer(store, id, on);
    if (said === null) throw new ProblemError("input-invalid", { at: "id" });
    return { changed: store.answer(said.question, said.answer) };
  },

  list: (session) => todoView(session),

  "list.file"(session, { format }) {
    const { groups } = todoView(session);
    return todoFile(format, groups, session.translator, new Date());
  },
};

function todoView({ store, translator }: Session) {
  const filter = Filter.parse({ decisions: ["delete", "hide"], reactions: true });
  const { total, rows } = store.page(filter, { by: "date", descending: true }, 0, LISTED);
  const items = rows.map((row) => {
    const { url, account } = store.item(row.row);
    return { row, account: measuredAccount(store, account), link: itemLink(url) };
  });
  return { total, groups: todoGroups(items, translator) };
}
