import type { Page } from "@playwright/test";
import { rows } from "./support/steps.ts";
import { expect, test } from "./support/test.ts";

/** Presses Tab until an element with this name has the focus. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    await page.keyboard.press("Tab");
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      return element?.getAttribute("aria-label") ?? element?.textContent?.trim() ?? "";
    });
    if (name.test(focused)) return;
  }
  throw new Error(`the keyboard does not reach ${name}`);
}

test("from the start to a decision and its undoing with the keyboard alone", async ({ app }) => {
  const { page } = app;
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await tabTo(page, /^Try it with an example export/);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Overview" })).toBeVisible({ timeout: 60_000 });

  await tabTo(page, /^Items/);
  await page.keyboard.press("Enter");
  await expect(rows(page).first()).toBeVisible();
  await tabTo(page, /^List of items$/);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Space");
  await expect(page.getByRole("region", { name: "Decide about the selected items" })).toBeVisible();
  await page.keyboard.press("Shift+Tab");
  await tabTo(page, /^Keep$/);
  await page.keyboard.press("Enter");
  await expect(page.locator(".item-line .tag")).toHaveText(["Keep"]);
  await tabTo(page, /^Undo$/);
  await page.keyboard.press("Enter");
  await expect(page.locator(".item-line .tag")).toHaveCount(0);
});
