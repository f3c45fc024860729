import { join } from "node:path";
import { reportFileName, writeReportFile } from "../../report/index.ts";
import type { Handlers } from "../handler.ts";

/** Reports. The host chooses the folder, never a screen: both hosts keep this operation to themselves. */
export const report: Handlers<"report.render"> = {
  async "report.render"({ store, settings, translator }, { format, pages, person, directory, fileName: chosen }) {
    const fileName = chosen ?? reportFileName(format, new Date().toISOString());
    const path = join(directory, fileName);
    await writeReportFile(path, format, person === undefined ? store : store.ofPerson(person), {
      language: translator.language,
      locale: translator.locale,
      region: settings.region,
      ...(pages && { pages }),
    });
    return { path, fileName };
  },
};
