import { Menu, type MenuItemConstructorOptions } from "electron";
import type { Translator } from "../../src/locales/index.ts";

export interface MenuOptions {
  readonly platform: NodeJS.Platform;
  readonly devTools: boolean;
  readonly words: Translator;
  readonly openFiles: () => void;
  readonly about: () => void;
}

type Item = MenuItemConstructorOptions;

/** The app's menus, in the user's language: Electron's roles bring English names. */
export function setMenu(options: MenuOptions): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuOf(options)));
}

/** The template of {@link setMenu}. */
export function menuOf({ platform, devTools, words, openFiles, about }: MenuOptions): Item[] {
  const named = (key: string, item: Item): Item => ({ label: words.t(`desktop:menu.${key}`), ...item });
  const role = (key: string, name: NonNullable<Item["role"]>): Item => named(key, { role: name });
  const line: Item = { type: "separator" };
  const mac = platform === "darwin";
  const aboutItem = named("about", { click: about });
  const quit = role("quit", "quit");
  const app: Item = {
    label: "Outscope",
    submenu: [
      aboutItem,
      line,
      role("hide", "hide"),
      role("hideOthers", "hideOthers"),
      role("unhide", "unhide"),
      line,
      quit,
    ],
  };
  const open = named("open", { accelerator: "CmdOrCtrl+O", click: openFiles });
  const file = named("file", { submenu: [open, line, mac ? role("close", "close") : quit] });
  const edit = named("edit", { submenu: editItems(words, mac) });
  const view = named("view", {
    submenu: [
      role("resetZoom", "resetZoom"),
      role("zoomIn", "zoomIn"),
      role("zoomOut", "zoomOut"),
      line,
      role("fullscreen", "togglefullscreen"),
      ...(devTools ? [role("devTools", "toggleDevTools")] : []),
    ],
  });
  const window = named("window", { submenu: [role("minimize", "minimize"), role("close", "close")] });
  return [...(mac ? [app] : []), file, edit, view, ...(mac ? [window] : [named("help", { submenu: [aboutItem] })])];
}

function editItems(words: Translator, mac: boolean): Item[] {
  const role = (key: string, name: NonNullable<Item["role"]>): Item => ({
    label: words.t(`desktop:menu.${key}`),
    role: name,
  });
  return [
    role("undo", "undo"),
    role("redo", "redo"),
    { type: "separator" },
    role("cut", "cut"),
    role("copy", "copy"),
    role("paste", "paste"),
    ...(mac ? [role("delete", "delete")] : []),
    role("selectAll", "selectAll"),
  ];
}
