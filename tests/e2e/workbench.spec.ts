import { join } from "node:path";
import type { Page } from "@playwright/test";
import { writeExample } from "../generator/index.ts";
import { enterAt } from "./support/keyboard.ts";
import { dropAndAudit, goTo, openExample, rows, search } from "./support/steps.ts";
import { expect, test } from "./support/test.ts";

const list = (page: Page) => page.getByRole("listbox", { name: "List of items" });
const detail = (page: Page) => page.getByRole("complementary", { name: "Item" });

/** What an illustrator may need for it: fifty pictures in under a minute are two keys each, and some to get there. */
const PICTURES = 50;
const KEYS_EACH = 2;

test("fifty pictures are marked by the keyboard alone, with at most two keys each", async ({ app, folders }) => {
  const { page } = app;
  const options = { platforms: ["instagram"], items: 400, threads: false } as const;
  const { paths } = await writeExample(join(folders.home, "pictures"), options, () => undefined);
  await dropAndAudit(app, paths);
  await enterAt(page, /^Items/);
  await expect(rows(page).first()).toBeVisible();
  let keys = 0;
  const press = async (key: string) => {
    keys += 1;
    await page.keyboard.press(key);
  };
  const total = page.locator(".items-total");
  await expect(total).toContainText(/\d/);
  const before = /[\d,]+/.exec((await total.textContent()) ?? "")?.[0] ?? "";
  await press("g");
  // The list of all items stays until that of the pictures is here; a place chosen in it would rightly follow its item.
  await expect(total).not.toContainText(before);
  await expect(page.locator(".item-tile").first()).toBeVisible();
  await press("j");
  for (let marked = 1; marked <= PICTURES; marked++) {
    await press("3");
    await expect(list(page)).toHaveAttribute("aria-activedescendant", `item-${marked}`);
  }
  const steps = page.getByRole("navigation", { name: "Steps" });
  await expect(steps.getByRole("link", { name: /^My list/ })).toContainText(String(PICTURES));
  expect(keys).toBeLessThanOrEqual(KEYS_EACH * PICTURES);
  await page.keyboard.press("u");
  await expect(steps.getByRole("link", { name: /^My list/ })).toContainText(String(PICTURES - 1));
});

test("an open item leaves the filters in place, and a decision leads to the next", async ({ app }) => {
  const { page } = app;
  await openExample(page);
  await goTo(page, "Items");
  const filters = page.getByRole("region", { name: "Filter" });
  await filters.getByRole("checkbox", { name: /^Threads/ }).check();
  await expect(rows(page).first()).toBeVisible();
  await rows(page).first().click();
  await expect(detail(page)).toContainText("Who can see it");
  await expect(filters.getByRole("checkbox", { name: /^Threads/ })).toBeChecked();
  await expect(filters).toBeInViewport();
  await expect(detail(page).getByText(/^1 of /)).toBeVisible();
  // What is ticked moves no line, and the bar of decisions stays where it was.
  const before = await rows(page).nth(1).boundingBox();
  await rows(page).nth(1).locator(".item-box").click();
  await expect(page.getByText("1 selected")).toBeVisible();
  expect(await rows(page).nth(1).boundingBox()).toEqual(before);
  await page.getByRole("button", { name: "Clear the selection" }).click();
  await page.getByRole("region", { name: "My decision" }).getByRole("button", { name: "Hide" }).click();
  await expect(detail(page).getByText(/^2 of /)).toBeVisible();
  await detail(page).getByRole("button", { name: "Previous item" }).click();
  await expect(page.getByRole("button", { name: "Hide", pressed: true })).toBeVisible();
});

test("a search that finds nothing has a way out", async ({ app }) => {
  const { page } = app;
  await openExample(page);
  await goTo(page, "Items");
  await search(page, "zzzzzz", 0);
  await page.getByRole("button", { name: "Clear the search" }).click();
  await expect(rows(page).first()).toBeVisible();
});

test("on a telephone the filters fold, and what can be decided is within reach of the thumb", async ({ app }) => {
  const { page } = app;
  await page.setViewportSize({ width: 390, height: 844 });
  await openExample(page);
  await goTo(page, "Items");
  const filters = page.getByRole("region", { name: "Filter" });
  await expect(filters).toHaveCount(0);
  await page.getByRole("button", { name: "Filter" }).click();
  await filters.getByRole("checkbox", { name: /^Groups/ }).check();
  await filters.getByRole("button", { name: "Show the items" }).click();
  await expect(filters).toHaveCount(0);
  await rows(page).first().click();
  const hide = page.getByRole("region", { name: "My decision" }).getByRole("button", { name: "Hide" });
  await expect(hide).toBeInViewport({ ratio: 1 });
  const box = await hide.boundingBox();
  expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
  await hide.click();
  await expect(detail(page).getByText(/^2 of /)).toBeVisible();
  await detail(page).getByRole("button", { name: "Close" }).click();
  await page.getByRole("button", { name: "Pictures" }).click();
  await expect(page.locator(".items-total")).toHaveText(/with a picture or video/);
});
