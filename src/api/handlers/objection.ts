import { today } from "../../model/day.ts";
import type { OfPerson } from "../../model/query.ts";
import { policyVersion } from "../../policy/index.ts";
import { factsView } from "../../remedy/factsAge.ts";
import { helpView } from "../../remedy/help.ts";
import { objectionView } from "../../remedy/objection.ts";
import { reminder } from "../../remedy/reminder.ts";
import { objectionStatement, statementCounts } from "../../remedy/statement.ts";
import type { Handlers } from "../handler.ts";
import { accountsOf } from "../ofPerson.ts";
import type { Session } from "../session.ts";

const view = (session: Session, asked: OfPerson) =>
  objectionView({
    settings: session.settings,
    words: session.translator,
    tracking: session.words.tracking(accountsOf(session, asked)),
  });

/** The ways to object, and how far the user is. All of it works without an open audit. */
export const objection: Handlers<
  "objection" | "objection.track" | "objection.statement" | "objection.calendar" | "help" | "facts"
> = {
  objection: view,

  async "objection.track"(session, { person, ...tracking }) {
    await session.words.track(tracking, accountsOf(session, { person }));
    return view(session, { person });
  },

  "objection.statement"({ settings, translator, openStore }, { platform, person }) {
    const counts = openStore === null ? null : statementCounts(openStore.overview(person), platform);
    const text = objectionStatement({ platform, region: settings.region, words: translator, counts });
    return { text, hasCounts: counts !== null && counts.atMost > 0 };
  },

  "objection.calendar"(session, { platform, person }) {
    const { settings, translator, words } = session;
    const tracking = words.tracking(accountsOf(session, { person }));
    return reminder({ platform, region: settings.region, words: translator, tracking, now: new Date() });
  },

  help: ({ translator }) => helpView(translator),

  facts: () => factsView(policyVersion, today()),
};
