import { ProblemError } from "../../model/problem.ts";
import { Filter, type ItemRow } from "../../model/query.ts";
import type { Decision } from "../../model/vocabulary.ts";
import { measureAnswer, reduceView, tryMeasures } from "../../remedy/reduce.ts";
import { todoGroups } from "../../remedy/todo.ts";
import { todoFile } from "../../report/index.ts";
import type { Handlers } from "../handler.ts";
import { itemLink } from "../itemLink.ts";
import { measuredAccount } from "../measuredAccount.ts";
import type { Session } from "../session.ts";

interface Ticked {
  readonly row: number;
  readonly decision: Decision;
}

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

  list: (session, { ticked }) => todoView(session, ticked),

  "list.file"(session, { format }) {
    const { groups } = todoView(session, []);
    return todoFile(format, groups, session.translator, new Date());
  },
};

/** What is still to be done, and among it what was `ticked` since the list was opened. */
function todoView({ store, translator }: Session, ticked: readonly Ticked[]) {
  const marked = (decisions: Filter["decisions"]) =>
    store.page(Filter.parse({ decisions, reactions: true }), { by: "date", descending: true }, 0, LISTED);
  const open = marked(["delete", "hide"]);
  const done = marked(["done"]);
  const was = new Map(ticked.map(({ row, decision }) => [row, decision]));
  const shown = (row: ItemRow, decision: Decision | null, isDone: boolean) => {
    const { url, account } = store.item(row.row);
    return { row, decision, done: isDone, account: measuredAccount(store, account), link: itemLink(url) };
  };
  const items = [
    ...open.rows.map((row) => shown(row, row.decision, false)),
    ...done.rows.flatMap((row) => {
      const decision = was.get(row.row);
      return decision === undefined ? [] : [shown(row, decision, true)];
    }),
  ];
  return { total: open.total, done: done.total, groups: todoGroups(items, translator) };
}
