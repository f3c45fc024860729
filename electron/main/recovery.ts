import type { BrowserWindow, Dialog } from "electron";
import type { Translator } from "../../src/locales/index.ts";

/** What the system tells of a page that was left before it was there. */
const ABORTED = -3;

export interface Recovery {
  readonly dialog: Pick<Dialog, "showMessageBox">;
  readonly words: () => Translator;
  readonly quit: () => void;
}

type Trouble = "gone" | "hung" | "notLoaded";

/**
 * A page that crashed, hangs or could not be loaded: asks in a dialog of the system whether to show it again. Nothing is lost: the
 * audit and what was answered live in another process.
 */
export function offerWayBack(window: BrowserWindow, { dialog, words, quit }: Recovery): void {
  const contents = window.webContents;
  let asking = false;
  const ask = async (trouble: Trouble): Promise<boolean> => {
    const { t } = words();
    const { response } = await dialog.showMessageBox(window, {
      type: "warning",
      title: "Outscope",
      message: t(`desktop:trouble.${trouble}`),
      detail: t("desktop:trouble.kept"),
      buttons: [t("desktop:trouble.again"), t(trouble === "hung" ? "desktop:trouble.wait" : "desktop:menu.quit")],
      defaultId: trouble === "hung" ? 1 : 0,
      cancelId: 1,
      noLink: true,
    });
    return response === 0;
  };
  const meet = async (trouble: Trouble): Promise<void> => {
    if (asking) return;
    asking = true;
    const again = await ask(trouble).finally(() => {
      asking = false;
    });
    if (window.isDestroyed()) return;
    if (!again) {
      if (trouble !== "hung") quit();
      return;
    }
    if (trouble === "hung") {
      asking = true; // its end is wanted: no question about that
      contents.once("render-process-gone", () => {
        asking = false;
        contents.reload();
      });
      contents.forcefullyCrashRenderer();
    } else contents.reload();
  };
  contents.on("render-process-gone", (_event, { reason }) => {
    if (reason !== "clean-exit") void meet("gone");
  });
  window.on("unresponsive", () => void meet("hung"));
  contents.on("did-fail-load", (_event, code, _description, _url, isMainFrame) => {
    if (isMainFrame && code !== ABORTED) void meet("notLoaded");
  });
}
