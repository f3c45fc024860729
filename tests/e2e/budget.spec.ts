import type { Page } from "@playwright/test";
import { createTranslator, type Translator } from "../../src/locales/index.ts";
import { supportedLanguages } from "../../src/locales/languages.ts";
import { makeExample, writeParts } from "../generator/index.ts";
import { expect, test } from "./support/test.ts";
import type { Folders, TestApp } from "./support/testApp.ts";
import { visibleWords } from "./support/visibleWords.ts";

/** What a screen may ask of somebody who has five minutes. Who needs more, takes something away elsewhere. */
const FOUND_WORDS = 60;
const WAY_WORDS = 120;
const WINDOWS = [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
] as const;

type Language = (typeof supportedLanguages)[number];

/** The app in that language on the start screen; settings are no part of anybody's way. */
async function inLanguage({ page }: TestApp, language: Language): Promise<Translator> {
  await page.evaluate(() => {
    window.location.hash = "#/settings";
  });
  await page.getByRole("combobox", { name: "Language" }).selectOption(language);
  const words = createTranslator(language);
  await expect(page.getByRole("heading", { level: 1, name: words.t("screens:settings.title") })).toBeVisible();
  await page.evaluate(() => {
    window.location.hash = "#/start";
  });
  await expect(page.locator("section.drop")).toBeVisible();
  return words;
}

/** An HTML export of somebody who writes in that language, dropped onto the window; ends on the first screen of what was found. */
async function dropPages(app: TestApp, folders: Folders, language: Language): Promise<void> {
  const example = makeExample({ language, home: true, format: "html", items: 140, privacySwitches: [], noise: false });
  await app.drop("section.drop", await writeParts(folders.home, example));
  await expect(app.page.locator(".found .tile").first()).toBeVisible({ timeout: 60_000 });
  await expect(app.page.locator(".found .biggest")).toBeVisible();
}

async function scrolled(page: Page): Promise<number> {
  return page.evaluate(() => window.scrollY);
}

for (const language of supportedLanguages)
  test(`the first screen of what was found is short, in ${language}`, async ({ app, folders }) => {
    const { page } = app;
    const words = await inLanguage(app, language);
    await dropPages(app, folders, language);
    for (const size of WINDOWS) {
      await page.setViewportSize(size);
      const seen = await visibleWords(page);
      expect(seen.length, seen.join(" ")).toBeLessThanOrEqual(FOUND_WORDS);
      await expect(page.getByRole("link", { name: words.t("screens:found.object") })).toBeInViewport({ ratio: 1 });
    }
  });

test("from the drop of a French HTML export to the open form: two clicks, no scrolling, few words", async ({
  app,
  folders,
}) => {
  const { page } = app;
  await page.setViewportSize(WINDOWS[0]);
  const words = await inLanguage(app, "fr");
  await dropPages(app, folders, "fr");
  const found = await visibleWords(page);

  const toObject = page.getByRole("link", { name: words.t("screens:found.object") });
  await expect(toObject).toBeInViewport({ ratio: 1 });
  await toObject.click(); // the first click
  const form = page
    .getByRole("tabpanel")
    .getByRole("link", { name: words.t("screens:object.open") })
    .or(page.getByRole("tabpanel").getByRole("button", { name: words.t("screens:object.open") }))
    .first();
  await expect(form).toBeInViewport({ ratio: 1 });
  await expect(page.locator(".skeleton")).toHaveCount(0);
  const object = await visibleWords(page);
  expect(await scrolled(page)).toBe(0);
  expect(await app.openedAddresses()).toEqual([]);
  await form.click(); // the second
  await expect.poll(async () => (await app.openedAddresses()).length).toBe(1);
  expect((await app.openedAddresses())[0]).toMatch(/^https:\/\/([a-z]+\.)?(facebook|instagram)\.com\/privacy\/genai$/);
  expect(found.length + object.length, [...found, "|", ...object].join(" ")).toBeLessThanOrEqual(WAY_WORDS);
});
