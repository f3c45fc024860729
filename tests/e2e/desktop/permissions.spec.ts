import { goTo } from "../support/steps.ts";
import { expect, test } from "../support/test.ts";

test("a button copies a text, and the page never reads the clipboard (item 5)", async ({ app }) => {
  const { page } = app;
  await goTo(page, "Object");
  const copy = page.getByRole("button", { name: /^Copy/ }).filter({ visible: true }).first();
  await copy.click();
  await expect(page.getByRole("button", { name: "Copied" }).first()).toBeVisible();
  const read = await page.evaluate(() =>
    navigator.clipboard.readText().catch((error: unknown) => (error as Error).name),
  );
  expect(read).toBe("NotAllowedError");
});

test("a film can be shown on the whole screen", async ({ app }) => {
  const { page } = app;
  await page.evaluate(() => {
    const button = document.createElement("button");
    button.id = "whole";
    button.textContent = "whole screen";
    button.addEventListener("click", () => void document.documentElement.requestFullscreen());
    document.body.prepend(button);
  });
  await page.locator("#whole").click();
  await expect.poll(() => page.evaluate(() => document.fullscreenElement?.localName ?? null)).toBe("html");
});
