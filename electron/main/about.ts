import type { BrowserWindow, Dialog } from "electron";
import type { Translator } from "../../src/locales/index.ts";

export interface About {
  readonly version: string;
  /** The day of the policy data, ISO. */
  readonly policy: string;
  readonly words: Translator;
  readonly window: BrowserWindow | null;
  /** Leads to the list of licences in the window. */
  readonly showLicences: () => void;
}

/** The dialog "About Outscope": version, day of the policy data, and a way to the licences. */
export async function showAbout(dialog: Pick<Dialog, "showMessageBox">, about: About): Promise<void> {
  const { words, window } = about;
  const options = {
    type: "info" as const,
    title: words.t("desktop:menu.about"),
    message: words.t("desktop:about.version", { version: about.version }),
    detail: words.t("desktop:about.what", { date: words.date(about.policy) }),
    buttons: [words.t("desktop:about.close"), words.t("desktop:about.licences")],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  };
  const { response } = await (window === null
    ? dialog.showMessageBox(options)
    : dialog.showMessageBox(window, options));
  if (response === 1) about.showLicences();
}
