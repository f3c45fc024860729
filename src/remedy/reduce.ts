import { factText, type Translator } from "../locales/index.ts";
import { Filter } from "../model/filter.ts";
import type { Overview } from "../model/query.ts";
import type { Answer } from "../model/report.ts";
import { answerSince, dayOf, type Measure, measuresFor } from "./measures.ts";

/** What this needs of an audit. */
export interface Reducible {
  overview(): Pick<Overview, "accounts">;
  isProfessional(account: number): boolean | null;
  answerTo(id: string): Answer | null;
  page(
    filter: Filter,
    sort: { by: "date"; descending: boolean },
    from: number,
    limit: number,
  ): { readonly total: number };
  tryOut(answers: Readonly<Record<string, Answer | null>>, without: readonly Filter[], person?: number): Headline;
}

type Headline = Overview["summary"]["headline"];

const EVERYBODYS: Whose = () => true;
/** Whether the measures for an account are meant. */
type Whose = (account: number) => boolean;

const measuresIn = (audit: Reducible): Measure[] =>
  measuresFor(
    audit.overview().accounts.map((account, index) => ({ ...account, professional: audit.isProfessional(index) })),
  );

/** What puts an item on the user's list, and keeps it there when it is ticked. */
const LISTED: Filter["decisions"] = ["delete", "hide", "done"];

/** What can still be seen by all, or may be. */
const exposed = ({ reach }: Measure): Filter =>
  Filter.parse({ ...reach, verdicts: ["in-scope", "likely-in-scope", "undetermined"] });

/**
 * What changes most comes first: each measure with how many items it reaches, where it is made, and since when it is. `whose`:
 * of which accounts; left out, of all.
 */
export function reduceView(audit: Reducible, words: Translator, whose = EVERYBODYS) {
  return measuresIn(audit)
    .filter(({ account }) => whose(account))
    .map((measure) => {
      const doneOn = measure.way === "setting" ? dayOf(audit.answerTo(measure.question)) : null;
      const filter = doneOn === null ? exposed(measure) : Filter.parse(measure.reach);
      const items = totalOf(audit, filter);
      const listed = measure.way === "list" ? totalOf(audit, { ...filter, decisions: LISTED }) : 0;
      return { ...measureView(audit, measure, words), items, listed, doneOn, filter };
    })
    .filter(({ items, doneOn }) => items > 0 || doneOn !== null)
    .sort((a, b) => b.items - a.items);
}

const totalOf = (audit: Reducible, filter: Filter): number =>
  audit.page(filter, { by: "date", descending: true }, 0, 0).total;

function measureView(audit: Reducible, { id, action, account, way, ...rest }: Measure, words: Translator) {
  const { accounts } = audit.overview();
  const own = accounts[account];
  return {
    id,
    way,
    decision: "decision" in rest ? rest.decision : null,
    platform: own?.platform ?? ("facebook" as const),
    /** Whose account, where there are several of the platform. */
    account:
      accounts.filter(({ platform }) => platform === own?.platform).length > 1
        ? (own?.username ?? own?.name ?? null)
        : null,
    ...actionView(action, words),
    ...(words.has(`words:measure.${action.id}`) ? { title: words.t(`words:measure.${action.id}`) } : {}),
  };
}

/** An action in words; its page where it has one, its path through the menus where that is known. */
export function actionView(action: Pick<Measure["action"], "id" | "url">, words: Translator) {
  return {
    title: words.t(`policy:${action.id}.title`),
    path: factText(words, action.id, "menuPath"),
    effect: factText(words, action.id, "effect"),
    limits: factText(words, action.id, "limits"),
    link: action.url === null ? null : { linkId: action.id, url: action.url },
  };
}

/**
 * The headline with these measures taken as well, from today (`on`, ISO date) on; of one person where one is asked for. Ids that
 * are not known change nothing.
 */
export function tryMeasures(audit: Reducible, ids: readonly string[], on: string, person?: number): Headline {
  const chosen = measuresIn(audit).filter(({ id }) => ids.includes(id));
  const answers: Record<string, Answer | null> = {};
  const without: Filter[] = [];
  for (const measure of chosen)
    if (measure.way === "list") without.push(exposed(measure));
    else answers[measure.question] = answerSince(audit.answerTo(measure.question), on);
  return audit.tryOut(answers, without, person);
}

/** The answer by which the user says that a setting is made since a day (null: it is not); null for an unknown id. */
export function measureAnswer(
  audit: Reducible,
  id: string,
  on: string | null,
): { readonly question: string; readonly answer: Answer | null } | null {
  const measure = measuresIn(audit).find((one) => one.id === id);
  if (measure?.way !== "setting") return null;
  return { question: measure.question, answer: answerSince(audit.answerTo(measure.question), on) };
}
