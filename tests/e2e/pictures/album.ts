import { join } from "node:path";
import type { Page } from "@playwright/test";
import { createTranslator, type Translator } from "../../../src/locales/index.ts";
import type { PictureSet } from "./sets.ts";

const FOLDER = join(import.meta.dirname, "../../../test-results/screens");

export interface Album {
  readonly page: Page;
  /** The words of the set's language, to find buttons by. */
  readonly words: Translator;
  /** Goes to a screen by its address. */
  open(screen: string): Promise<void>;
  take(name: string): Promise<void>;
}

/** A picture that is still being read would be an empty frame; one that cannot be read counts as done. */
export async function whenPicturesAreIn(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    [...document.images].every((image) => {
      const { top, bottom } = image.getBoundingClientRect();
      return image.complete || bottom < 0 || top > innerHeight || !image.checkVisibility();
    }),
  );
}

/** Opens the app's own example, as a user does. */
export async function openExample(page: Page, words: Translator): Promise<void> {
  await page.getByRole("button", { name: words.t("screens:start.drop.example") }).click();
  await page.locator(".found").waitFor({ timeout: 60_000 });
}

/** Takes pictures of one page into the set's folder. */
export function pictures(page: Page, set: PictureSet): Album {
  return {
    page,
    words: createTranslator(set.language),
    async open(screen) {
      await page.evaluate((hash) => {
        window.location.hash = hash;
      }, `#/${screen}`);
      await page.waitForFunction(() => document.querySelector("main h1") !== null);
    },
    async take(name) {
      await page.waitForFunction(() => document.querySelector(".skeleton") === null);
      await page.evaluate(() => document.fonts.ready);
      // A page is shown whole, however long; what lies over it or fills the window is shown in the window.
      const whole = (await page.locator("dialog[open], .shell-main-full").count()) === 0;
      const { width = 0, height = 0 } = set.look.viewport ?? {};
      // In a window as high as the page, so that bars lie at its ends and not across the middle of the picture.
      if (whole) {
        const needed = await page.evaluate(() => document.documentElement.scrollHeight);
        await page.setViewportSize({ width, height: Math.max(height, needed) });
      }
      await whenPicturesAreIn(page);
      await page.screenshot({
        path: join(FOLDER, set.name, `${name}.png`),
        animations: "disabled",
        caret: "initial",
      });
      if (whole) await page.setViewportSize({ width, height });
    },
  };
}
