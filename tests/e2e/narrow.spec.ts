import type { Page } from "@playwright/test";
import { createTranslator, type Translator } from "../../src/locales/index.ts";
import { supportedLanguages } from "../../src/locales/languages.ts";
import { goTo, openAll, openExample } from "./support/steps.ts";
import { expect, test } from "./support/test.ts";
import type { TestApp } from "./support/testApp.ts";

/** The narrowest screen that WCAG 1.4.10 asks for. */
const NARROW = { width: 320, height: 640 };

/**
 * What lies beyond the window's right edge, and words that a box hides; each by its classes and text. A line that ends in
 * "…" on purpose is neither: opening the item shows all of it.
 */
const cutOff = (page: Page) =>
  page.evaluate(() => {
    const root = document.documentElement;
    const name = (element: Element) => `${element.tagName} .${element.className}: ${element.textContent?.slice(0, 60)}`;
    const shortened = (element: Element | null): boolean =>
      element !== null && (getComputedStyle(element).textOverflow === "ellipsis" || shortened(element.parentElement));
    const looked = (selector: string) =>
      [...document.querySelectorAll(selector)].filter((element) => !element.closest(".visually-hidden"));
    const beyond = looked("body *").filter(
      (element) => element.getBoundingClientRect().right > root.clientWidth + 1 && !shortened(element),
    );
    const hidden = looked("button, a, h1, h2, h3, p, dt, dd, label").filter(
      (element) =>
        element.scrollWidth > element.clientWidth + 1 &&
        getComputedStyle(element).overflowX === "hidden" &&
        !shortened(element),
    );
    return [
      ...(root.scrollWidth > root.clientWidth ? [`the page scrolls sideways: ${root.scrollWidth}`] : []),
      ...beyond.map(name),
      ...hidden.map((element) => `hidden words: ${name(element)}`),
    ];
  });

/** Lines of the list whose date is not wholly to be seen. */
const cutDates = (page: Page) =>
  page.locator(".item-meta .nowrap").evaluateAll((all) =>
    all.flatMap((facts) => {
      const text = facts.firstChild;
      const [date = ""] = facts.textContent?.split(" · ") ?? [];
      if (text === null) return [];
      const range = document.createRange();
      range.setStart(text, 0);
      range.setEnd(text, date.length);
      const end = facts.closest(".item-meta")?.getBoundingClientRect().right ?? 0;
      return range.getBoundingClientRect().right > end ? [facts.textContent] : [];
    }),
  );

const SCREENS = [
  "start",
  "found",
  "questions",
  "items",
  "object",
  "reduce",
  "list",
  "letters",
  "done",
  "compare",
  "people",
  "help",
  "settings",
];

/** The example on a narrow screen in that language, and its words. */
async function narrowIn({ page }: TestApp, language: (typeof supportedLanguages)[number]): Promise<Translator> {
  await openExample(page);
  await goTo(page, "Settings");
  await page.getByRole("combobox", { name: "Language" }).selectOption(language);
  await expect(page.locator("html")).toHaveAttribute("lang", language);
  await page.setViewportSize(NARROW);
  return createTranslator(language);
}

const goToHash = (page: Page, screen: string) =>
  page.evaluate((to) => {
    window.location.hash = `#/${to}`;
  }, screen);

for (const language of supportedLanguages) {
  test(`nothing is cut off or scrolls sideways on a narrow screen (WCAG 1.4.10), in ${language}`, async ({ app }) => {
    const { page } = app;
    const { t } = await narrowIn(app, language);
    for (const screen of SCREENS) {
      await goToHash(page, screen);
      const heading = page.getByRole("heading", { level: 1 });
      if (screen === "found")
        await expect(heading.locator("strong")).toBeVisible(); // its title is the sentence with the number
      else await expect(heading).toHaveText(t(`screens:${screen}.title`));
      await expect(page.locator(".skeleton")).toHaveCount(0);
      if (screen === "items") await expect(page.locator(".item-text").first()).toBeVisible();
      await openAll(page);
      expect(await cutOff(page), screen).toEqual([]);
      if (screen === "items") expect(await cutDates(page)).toEqual([]);
    }
  });

  test(`nor does what comes when somebody answers, opens an item or reaches a button by key, in ${language}`, async ({
    app,
  }) => {
    const { page } = app;
    const { t } = await narrowIn(app, language);
    await goToHash(page, "questions");
    await page.getByRole("radio").first().check();
    await expect(page.locator(".question .toast")).toBeVisible();
    expect(await cutOff(page), "an answer").toEqual([]);

    await goToHash(page, "items");
    await page.getByRole("option").and(page.locator(".item-line")).first().click();
    await expect(page.locator(".detail .reason").first()).toBeVisible();
    expect(await cutOff(page), "an open item").toEqual([]);
    for (const decision of ["keep", "done", "public"] as const) {
      const button = page.getByRole("button", { name: t(`words:decision.${decision}`), exact: true });
      await button.focus();
      await page.keyboard.press("Shift+Tab");
      await page.keyboard.press("Tab");
      await expect(button).toBeFocused();
      await expect(page.locator(":focus-visible + .hint")).toBeInViewport({ ratio: 1 });
      expect(await cutOff(page), decision).toEqual([]);
    }
  });
}
