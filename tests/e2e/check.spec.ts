import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { findingsBy } from "./support/axe.ts";
import { found, goTo, numberIn, openExample } from "./support/steps.ts";
import { expect, test } from "./support/test.ts";

const PAGE = readFileSync(join(import.meta.dirname, "../../out/examples/views/en.html"), "utf8");
const TEXT = PAGE.replaceAll(/<script>.*?<\/script>|<div style="display:none">.*?<\/div>/g, "")
  .replaceAll("</div></div>", "\n")
  .replaceAll(/<[^>]+>/g, "")
  .replaceAll("&lt;", "<")
  .replaceAll("&amp;", "&");

test("what a stranger sees on the profile is public: pasted, undone, given as a file; what proves nothing is said", async ({
  app,
  folders,
}) => {
  const { page } = app;
  const { found: findings, check } = findingsBy(page);
  await openExample(page);
  const least = async () =>
    numberIn((await found(page).getByRole("heading").first().textContent())?.split(" of ")[0] ?? null);
  const before = await least();
  await goTo(page, "Questions");
  await page.getByRole("link", { name: "Check it: 2 minutes" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Check it: 2 minutes" })).toBeVisible();
  await expect(page.getByRole("listitem").filter({ hasText: "Open “View As”" })).toBeVisible();
  await check("check");

  const paste = (text: string) =>
    page.getByRole("textbox", { name: "Paste the page here" }).evaluate((field, pasted) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/plain", pasted);
      field.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
    }, text);
  await paste("Somebody Else\n3 March 2014\nHello from the sea");
  await expect(page.getByRole("alert")).toContainText("Your name does not stand on this page");

  await paste(TEXT);
  const status = page.getByRole("status").filter({ hasText: "back to" });
  await expect(status).toContainText(/\d+ of your \d+ items such a page may show are public, back to/);
  await expect(page.getByRole("alert")).toHaveCount(0);
  await page.getByText(/^The \d+ lines that show them$/).click();
  await expect(status.getByRole("listitem").first()).toBeVisible();
  await check("check, with what was found");
  const pasted = await status.locator("p").first().textContent();

  // Undone, the items are as they were.
  await page.getByRole("button", { name: "Undo" }).first().click();
  await expect(status).toHaveCount(0);
  await goTo(page, "Found");
  await expect.poll(least).toBe(before);

  await goTo(page, "Questions");
  await page.getByRole("link", { name: "Check it: 2 minutes" }).click();
  const file = join(folders.home, "profile.html");
  writeFileSync(file, PAGE);
  await page.locator("input[type=file]").setInputFiles(file);
  await expect(status.locator("p").first()).toHaveText(pasted ?? "");
  // The example's own page is the same one.
  await page.getByRole("button", { name: "Try it with the example’s page" }).click();
  await expect(status).toContainText("new: 0.");
  await goTo(page, "Found");
  await expect.poll(least).toBeGreaterThan(before);
  expect(findings).toEqual([]);
});
