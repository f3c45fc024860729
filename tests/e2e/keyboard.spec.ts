import { exampleForApp } from "../generator/index.ts";
import { postOfItsOwnWords } from "./support/exampleExport.ts";
import { enterAt, tabTo, typeInto } from "./support/keyboard.ts";
import { rows } from "./support/steps.ts";
import { expect, test } from "./support/test.ts";

// No call of these stories moves or presses a mouse.

test("from the start to a decision and its undoing with the keyboard alone", async ({ app }) => {
  const { page } = app;
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await enterAt(page, /^Try it with an example export/);
  await expect(page.getByRole("heading", { level: 1, name: /can be used/ })).toBeVisible({ timeout: 60_000 });

  await enterAt(page, /^Items/);
  await expect(rows(page).first()).toBeVisible();
  await tabTo(page, /^List of items$/);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Space");
  await expect(page.getByRole("region", { name: "Decide about the selected items" })).toBeVisible();
  await enterAt(page, /^Keep/);
  await expect(page.locator(".item-line .tag")).toHaveText(["Keep"]);
  await enterAt(page, /^Undo$/);
  await expect(page.locator(".item-line .tag")).toHaveCount(0);
});

test("the whole journey with the keyboard alone: answer, search, open, decide, object, save, change the language", async ({
  app,
}) => {
  const { page } = app;
  const heading = page.getByRole("heading", { level: 1 });
  await expect(heading).toBeVisible();
  await enterAt(page, /^Try it with an example export/);
  await expect(heading).toHaveText(/can be used/, { timeout: 60_000 });

  await enterAt(page, /^Questions/);
  await expect(heading).toHaveText("Questions");
  await tabTo(page, /^Who could see what you posted on your Facebook timeline\?.* Public/);
  for (const key of ["ArrowDown", "ArrowRight", "ArrowUp", "ArrowLeft"]) await page.keyboard.press(key);
  await expect(page.getByRole("radio", { checked: true })).toHaveCount(0); // what the arrows pass over is no answer
  await page.keyboard.press("Space");
  await expect(page.getByRole("radio", { checked: true })).toHaveCount(1);
  await expect(page.getByRole("status").filter({ hasText: /Noted; \d+ items changed/ })).toBeVisible();

  await enterAt(page, /^Items/);
  await expect(heading).toHaveText("Items");
  await typeInto(page, /^Search in the items$/, postOfItsOwnWords(exampleForApp().truth).text);
  await expect(page.locator(".items-total")).toHaveText("1 item");
  await page.keyboard.press("ArrowDown"); // from the search to the list
  await page.keyboard.press("Enter");
  const detail = page.getByRole("complementary", { name: "Item" });
  await expect(detail).toContainText("Who can see it");
  await enterAt(page, /^Delete/);
  await expect(page.locator(".item-line .tag")).toHaveText(["Delete"]);
  await enterAt(page, /^Undo$/);
  await expect(page.locator(".item-line .tag")).toHaveCount(0);
  await page.keyboard.press("Escape");
  await expect(detail).toHaveCount(0);

  await enterAt(page, /^Object$/);
  await expect(heading).toHaveText("Object");
  await typeInto(page, /^Where do you live/, "Germany");
  await expect(page.getByRole("combobox")).toHaveValue("DE");
  await enterAt(page, /^Open the form/);
  await expect.poll(() => app.openedAddresses()).toEqual(["https://www.facebook.com/privacy/genai"]);
  await enterAt(page, /^On another day$/);
  await typeInto(page, /^I submitted it on/, "02022026"); // the same day whether day or month comes first
  await expect(page.getByRole("tabpanel").getByLabel("I submitted it on")).toHaveValue("2026-02-02");
  await expect(page.getByRole("status").filter({ hasText: /2 March 2026|March 2, 2026/ })).toBeVisible();

  await enterAt(page, /^Found/);
  await expect(heading).toHaveText(/can be used/);
  await enterAt(page, /^Details$/);
  await enterAt(page, /^Save report$/);
  const saved = await app.savedBy(() => enterAt(page, /^Page to read/));
  expect(saved.name).toMatch(/\.html$/);
  expect(saved.text).toMatch(/^<!doctype html>/i);
  await expect(page.getByRole("dialog")).toHaveCount(0);

  await enterAt(page, /^Settings$/);
  await expect(heading).toHaveText("Settings");
  await typeInto(page, /^Language$/, "Deutsch");
  await expect(heading).toHaveText("Einstellungen");
});
