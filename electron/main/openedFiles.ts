import { statSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { App } from "electron";

/**
 * The zips and folders named on a command line, as absolute paths; desktops of Linux give addresses (`file://`). Switches are left out, as is what does not exist, and the app's
 * own folder, which stands there while it is not packaged.
 */
export function pathsIn(argv: readonly string[], cwd: string, appPath: string): string[] {
  return argv
    .slice(1)
    .filter((argument) => argument !== "" && !argument.startsWith("-"))
    .map((argument) => (argument.startsWith("file://") ? fileURLToPath(argument) : resolve(cwd, argument)))
    .filter((path) => path !== resolve(appPath) && isExport(path));
}

function isExport(path: string): boolean {
  const info = statSync(path, { throwIfNoEntry: false });
  return info !== undefined && (info.isDirectory() || /\.zip$/i.test(path));
}

/** macOS tells of several files one by one; they are one export. */
const TOGETHER_MS = 200;

/**
 * Hears which files the user opens with the app: as arguments, by a second start, or (macOS) by a double click, "open with" or a drop
 * on the dock's icon. To be called before the app is ready.
 */
export function hearOpenedFiles(app: App, argv: readonly string[], open: (paths: string[]) => void): void {
  let collected: string[] = pathsIn(argv, process.cwd(), app.getAppPath());
  let timer: ReturnType<typeof setTimeout> | null = null;
  const flush = (): void => {
    timer = null;
    const paths = collected;
    collected = [];
    if (paths.length > 0) open(paths);
  };
  const add = (paths: readonly string[]): void => {
    collected.push(...paths);
    if (!app.isReady()) return;
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(flush, TOGETHER_MS);
  };
  app.on("open-file", (event, path) => {
    event.preventDefault();
    add([path]);
  });
  app.on("second-instance", (_event, given, cwd) => add(pathsIn(given, cwd, app.getAppPath())));
  void app.whenReady().then(() => add([]));
}
