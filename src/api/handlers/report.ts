import { join } from "node:path";
import { sentObjections } from "../../remedy/sentObjections.ts";
import { reportFileName, selectionOf, withoutContents, writeReportFile } from "../../report/index.ts";
import type { ReportSource } from "../../store/types.ts";
import type { Handlers, Parsed } from "../handler.ts";
import type { Session } from "../session.ts";

/** What of the open audit the report holds. */
function chosenOf({ store }: Session, { only, person, hideContents }: Parsed<"report.render">): ReportSource {
  const accounts = person === undefined ? [] : (store.overview().people?.[person]?.accounts ?? []);
  const whole = person === undefined ? store : store.ofPerson(person);
  const chosen = only === undefined ? whole : selectionOf(store, only, accounts);
  return hideContents === true ? withoutContents(chosen) : chosen;
}

/** Reports. The host chooses the folder, never a screen: both hosts keep this operation to themselves. */
export const report: Handlers<"report.render"> = {
  async "report.render"(session, choice) {
    const { settings, translator, words } = session;
    const { format, pages, directory } = choice;
    const fileName = choice.fileName ?? reportFileName(format, new Date().toISOString());
    const path = join(directory, fileName);
    await writeReportFile(path, format, chosenOf(session, choice), {
      language: translator.language,
      locale: translator.locale,
      region: settings.region,
      objections: sentObjections(words.tracking(), settings.region),
      ...(pages && { pages }),
    });
    return { path, fileName };
  },
};
