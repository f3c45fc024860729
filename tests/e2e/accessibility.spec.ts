import type { Page } from "@playwright/test";
import { axeFindings } from "./support/axe.ts";
import { goTo, openExample, rows } from "./support/steps.ts";
import { expect, test } from "./support/test.ts";

/** Goes through all screens; each finding comes with its screen. */
async function findingsOnEveryScreen(page: Page): Promise<string[]> {
  const found: string[] = [];
  const check = async (screen: string) => {
    for (const finding of await axeFindings(page)) found.push(`${screen}: ${finding}`);
  };
  await check("start");
  await openExample(page);
  await check("overview");
  await page.getByRole("button", { name: "Save report" }).click();
  await check("save a report");
  await page.keyboard.press("Escape");
  await goTo(page, "Questions");
  await check("questions");
  await goTo(page, "Items");
  await rows(page).first().click();
  await expect(page.getByRole("complementary", { name: "Item" })).toContainText("Why this verdict");
  await rows(page).nth(1).locator(".item-box").click();
  await check("items");
  for (const screen of ["Object", "Help", "Settings", "New audit"] as const) {
    await goTo(page, screen);
    await check(screen);
  }
  return found;
}

for (const colorScheme of ["light", "dark"] as const)
  test(`axe finds nothing on any screen, in ${colorScheme} colours`, async ({ app }) => {
    await app.page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    expect(await findingsOnEveryScreen(app.page)).toEqual([]);
  });

test("nothing is cut off or scrolls sideways on a narrow screen (WCAG 1.4.10)", async ({ app }) => {
  const { page } = app;
  await page.setViewportSize({ width: 320, height: 640 });
  await openExample(page);
  for (const screen of ["Overview", "Questions", "Object", "Help", "Settings"] as const) {
    await goTo(page, screen);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(over, screen).toBeLessThanOrEqual(0);
  }
});
