import type { Page } from "@playwright/test";

/**
 * The words of a screen that are seen without scrolling: what somebody has to read. Not those of the person's own items
 * (`data-own`), which are what is shown, not what explains it; not numbers, of which a chart has many.
 */
export function visibleWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const main = document.querySelector("main");
    if (main === null) return [];
    const words: string[] = [];
    const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const { parentElement: parent } = node;
      if (parent === null || parent.closest("[data-own], .visually-hidden, option") !== null) continue;
      if (!parent.checkVisibility({ checkVisibilityCSS: true })) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const seen = [...range.getClientRects()].some(
        ({ top, bottom, width }) => width > 1 && bottom > 0 && top < window.innerHeight,
      );
      if (seen) words.push(...(node.textContent ?? "").split(/\s+/).filter((word) => /\p{L}/u.test(word)));
    }
    return words;
  });
}
