import type { Page } from "@playwright/test";

/** What a screen reader would call the focused element; a radio button with the question it belongs to. */
function focusedName(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (element === null) return "";
    const labels = (element as HTMLInputElement).labels;
    const own = element.getAttribute("aria-label") ?? labels?.[0]?.textContent ?? element.textContent ?? "";
    const legend = element.matches("[type=radio]") ? element.closest("fieldset")?.querySelector("legend") : null;
    return `${legend?.textContent ?? ""} ${own}`.trim();
  });
}

// A hundred presses go round a screen more than once, but on a slow machine they may all fall on the screen that is just
// being left. So what is looked for is missing only after this time too.
const PRESSES = 100;
const MILLISECONDS = 10_000;

/** Presses Tab until an element with this name has the focus. */
export async function tabTo(page: Page, name: RegExp): Promise<void> {
  const end = Date.now() + MILLISECONDS;
  for (let presses = 0; presses < PRESSES || Date.now() < end; presses++) {
    await page.keyboard.press("Tab");
    if (name.test(await focusedName(page))) return;
  }
  throw new Error(`the keyboard does not reach ${name}`);
}

/** Goes to a button or link with Tab, and presses Enter. */
export async function enterAt(page: Page, name: RegExp): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press("Enter");
}

/** Goes to a field with Tab, and types; in a drop-down list that chooses the entry that begins so. */
export async function typeInto(page: Page, name: RegExp, text: string): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.type(text);
}
