import { Filter } from "../../model/filter.ts";
import { ProblemError } from "../../model/problem.ts";
import type { ItemRow, OfPerson } from "../../model/query.ts";
import type { Decision } from "../../model/vocabulary.ts";
import { measureAnswer, reduceView, tryMeasures } from "../../remedy/reduce.ts";
import { todoGroups } from "../../remedy/todo.ts";
import { todoFile } from "../../report/index.ts";
import type { Handlers } from "../handler.ts";
import { itemLink } from "../itemLink.ts";
import { measuredAccount } from "../measuredAccount.ts";
import { accountsOf } from "../ofPerson.ts";
import type { Session } from "../session.ts";

interface Ticked {
  readonly row: number;
  readonly decision: Decision;
}

/** A longer list is worked through in parts: what is done leaves it. */
const LISTED = 2000;

/** Making less public: settings that change most, and the user's own list. */
export const reduce: Handlers<"reduce" | "reduce.try" | "reduce.done" | "list" | "list.file"> = {
  reduce(session, asked) {
    const { store, translator } = session;
    const accounts = accountsOf(session, asked);
    return reduceView(store, translator, (account) => accounts === null || accounts.includes(account));
  },

  "reduce.try": ({ store }, { ids, person }) => tryMeasures(store, ids, new Date().toISOString().slice(0, 10), person),

  "reduce.done"({ store }, { id, on }) {
    const said = measureAnswer(store, id, on);
    if (said === null) throw new ProblemError("input-invalid", { at: "id" });
    return { changed: store.answer(said.question, said.answer) };
  },

  list: (session, { ticked, person }) => todoView(session, ticked, { person }),

  "list.file"(session, { format, person }) {
    const { groups } = todoView(session, [], { person });
    return todoFile(format, groups, session.translator, new Date());
  },
};

/** What is still to be done, and among it what was `ticked` since the list was opened. */
function todoView(session: Session, ticked: readonly Ticked[], asked: OfPerson) {
  const { store, translator } = session;
  const accounts = [...(accountsOf(session, asked) ?? [])];
  const marked = (decisions: Filter["decisions"]) =>
    store.page(Filter.parse({ decisions, accounts, reactions: true }), { by: "date", descending: true }, 0, LISTED);
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
