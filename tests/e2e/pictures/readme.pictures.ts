import { statSync } from "node:fs";
import { join } from "node:path";
import { expect } from "@playwright/test";
import { createTranslator } from "../../../src/locales/index.ts";
import { test } from "../support/test.ts";
import { openExample, whenPicturesAreIn } from "./album.ts";

const FOLDER = join(import.meta.dirname, "../../../docs/pictures");
/** What a reader of README on a slow line waits for without noticing. */
const MOST_BYTES = 150 * 1024;
const words = createTranslator("en");

test.use({
  look: { viewport: { width: 1110, height: 690 }, colorScheme: "light", locale: "en", reducedMotion: "reduce" },
});

test("the three pictures of README, from the example", async ({ app: { page } }) => {
  const take = async (name: string) => {
    await expect(page.locator(".skeleton")).toHaveCount(0); // what is still on its way is no picture of the screen
    await whenPicturesAreIn(page);
    const path = join(FOLDER, `${name}.png`);
    await page.screenshot({ path, animations: "disabled" });
    expect(statSync(path).size, name).toBeLessThanOrEqual(MOST_BYTES);
  };
  const open = (hash: string) =>
    page.evaluate((to) => {
      window.location.hash = to;
    }, hash);

  await openExample(page, words);
  await take("found");
  await open("#/items");
  await page.locator(".item-line").nth(2).click();
  await page.locator(".detail .reason").first().waitFor();
  await page.setViewportSize({ width: 1110, height: 620 });
  await take("item");
  await open("#/object");
  await page.getByRole("combobox", { name: words.t("screens:country.label") }).selectOption("IE");
  await page.locator(".sheet").first().waitFor();
  await take("object");
});
