import { join } from "node:path";
import packageJson from "../../../package.json" with { type: "json" };
import { sentObjections } from "../../remedy/sentObjections.ts";
import { sentRecord } from "../../remedy/sentRecord.ts";
import {
  holdsPictures,
  jsonText,
  picturesOf,
  type ReportOptions,
  reportFileName,
  selectionOf,
  withoutContents,
  writeDossier,
  writeReportFile,
} from "../../report/index.ts";
import type { ReportSource } from "../../store/types.ts";
import type { Handlers, Parsed } from "../handler.ts";
import { accountsOf, ownersOf } from "../ofPerson.ts";
import type { Session } from "../session.ts";

/** What of the open audit the report holds. */
function chosenOf(session: Session, { only, person }: Parsed<"report.render">): ReportSource {
  const { store } = session;
  if (only !== undefined) return selectionOf(store, only, accountsOf(session, { person }) ?? []);
  return person === undefined ? store : store.ofPerson(person);
}

/** A dossier of what was chosen, with what the user noted of what they sent. */
async function writeDossierFile(
  session: Session,
  path: string,
  { person, hideContents = false }: Parsed<"report.render">,
  chosen: ReportSource,
  options: ReportOptions,
): Promise<void> {
  const { state, words } = session;
  const { isTheirs } = ownersOf(session, { person });
  const requests = state.general.requests.filter(isTheirs).map(({ owners: _owners, ...request }) => request);
  const sent = sentRecord(words.tracking(accountsOf(session, { person })), requests, hideContents);
  await writeDossier(path, chosen, {
    ...options,
    program: `outscope ${packageJson.version}`,
    hideContents,
    enclosures: [{ name: "sent.json", bytes: Buffer.from(`${jsonText(sent, 1)}\n`) }],
  });
}

/** Reports. The host chooses the folder, never a screen: both hosts keep this operation to themselves. */
export const report: Handlers<"report.render"> = {
  async "report.render"(session, choice) {
    const { settings, translator, words } = session;
    const { format, pages, directory } = choice;
    const accounts = accountsOf(session, choice);
    const chosen = chosenOf(session, choice);
    const source = choice.hideContents === true ? withoutContents(chosen) : chosen;
    const fileName = choice.fileName ?? reportFileName(format, new Date().toISOString(), source.head().accounts);
    const path = join(directory, fileName);
    const withPictures =
      format !== "dossier" && holdsPictures(format) && choice.pictures === true && choice.hideContents !== true;
    const options = {
      language: translator.language,
      locale: translator.locale,
      region: settings.region,
      objections: sentObjections(words.tracking(accounts), settings.region),
      ...(pages && { pages }),
      ...(withPictures && { pictures: await picturesOf(session.store, accounts ?? []) }),
    };
    if (format === "dossier") await writeDossierFile(session, path, choice, chosen, options);
    else await writeReportFile(path, format, source, options);
    return { path, fileName };
  },
};
