import type { MenuItemConstructorOptions } from "electron";
import { expect, test, vi } from "vitest";
import { showAbout } from "../../../electron/main/about.ts";
import { contextMenuOf } from "../../../electron/main/contextMenu.ts";
import { menuOf } from "../../../electron/main/menu.ts";
import { createTranslator, supportedLanguages } from "../../../src/locales/index.ts";

vi.mock("electron", () => ({ Menu: {} }));

type Item = MenuItemConstructorOptions;
const below = ({ submenu }: Item): Item[] => (Array.isArray(submenu) ? submenu : []);
const all = (items: readonly Item[]): Item[] => items.flatMap((item) => [item, ...all(below(item))]);
const menu = (language: string, platform: NodeJS.Platform) =>
  menuOf({ platform, devTools: false, words: createTranslator(language), openFiles: vi.fn(), about: vi.fn() });

test.each(supportedLanguages)("every entry of every menu has its name in %s", (language) => {
  for (const platform of ["linux", "darwin", "win32"] as const) {
    const items = all(menu(language, platform)).filter(({ type }) => type !== "separator");
    expect(items.length).toBeGreaterThan(15);
    for (const { label = "" } of items) expect(label, JSON.stringify(items)).toMatch(/^\p{L}[^:{}]*$/u);
  }
  if (language !== "en") expect(menu(language, "linux")[1]?.label).not.toBe("Edit");
});

test("on macOS the app's menu comes first, has About and Quit; elsewhere they are in File and Help", () => {
  const roles = (item: Item | undefined) => below(item ?? {}).flatMap(({ role }) => role ?? []);
  expect(roles(menu("en", "darwin")[0])).toContain("quit");
  expect(roles(menu("en", "linux")[0])).toContain("quit");
  for (const platform of ["darwin", "linux"] as const)
    expect(all(menu("en", platform)).map(({ label }) => label)).toContain("About Outscope");
});

const flags = { canCut: true, canCopy: true, canPaste: true, canSelectAll: true } as Electron.EditFlags;
const words = createTranslator("de");

test("a right click offers the clipboard: all of it in a field, copying on a text, nothing elsewhere", () => {
  const roles = (isEditable: boolean, selectionText: string) =>
    contextMenuOf({ isEditable, selectionText, editFlags: flags }, words).flatMap(({ role }) => role ?? []);
  expect(roles(true, "")).toEqual(["cut", "copy", "paste", "selectAll"]);
  expect(roles(false, "a word")).toEqual(["copy"]);
  expect(roles(false, " ")).toEqual([]);
  const [copy] = contextMenuOf({ isEditable: false, selectionText: "x", editFlags: flags }, words);
  expect(copy?.label).toBe("Kopieren");
});

test("About tells version and day of the policy data, and leads to the licences", async () => {
  const showMessageBox = vi.fn(async (..._given: unknown[]) => ({ response: 1, checkboxChecked: false }));
  const showLicences = vi.fn();
  await showAbout({ showMessageBox } as never, {
    version: "1.2.3",
    policy: "2026-11-23",
    words,
    window: null,
    showLicences,
  });
  expect(showMessageBox.mock.calls[0]?.[0]).toMatchObject({ message: "Outscope 1.2.3" });
  expect(JSON.stringify(showMessageBox.mock.calls[0]?.[0])).toContain(words.date("2026-11-23"));
  expect(showLicences).toHaveBeenCalledTimes(1);
});
