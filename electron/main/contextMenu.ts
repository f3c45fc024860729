import { type BrowserWindow, type ContextMenuParams, Menu, type MenuItemConstructorOptions } from "electron";
import type { Translator } from "../../src/locales/index.ts";

type Clicked = Pick<ContextMenuParams, "isEditable" | "selectionText" | "editFlags">;

/** What a right click offers: the clipboard, and nothing that would look anything up online. Empty: no menu. */
export function contextMenuOf(
  { isEditable, selectionText, editFlags }: Clicked,
  words: Translator,
): MenuItemConstructorOptions[] {
  const item = (role: "cut" | "copy" | "paste" | "selectAll", enabled: boolean): MenuItemConstructorOptions => ({
    label: words.t(`desktop:menu.${role}`),
    role,
    enabled,
  });
  const copy = item("copy", editFlags.canCopy);
  if (isEditable)
    return [
      item("cut", editFlags.canCut),
      copy,
      item("paste", editFlags.canPaste),
      { type: "separator" },
      item("selectAll", editFlags.canSelectAll),
    ];
  return selectionText.trim() === "" ? [] : [copy];
}

/** Shows {@link contextMenuOf} where the user clicks. */
export function showContextMenus(window: BrowserWindow, words: () => Translator): void {
  window.webContents.on("context-menu", (_event, clicked) => {
    const template = contextMenuOf(clicked, words());
    if (template.length > 0) Menu.buildFromTemplate(template).popup({ window });
  });
}
