import type { Page } from "@playwright/test";
import { createTranslator } from "../../src/locales/index.ts";
import { supportedLanguages } from "../../src/locales/languages.ts";
import { findingsBy } from "./support/axe.ts";
import { goTo, openExample } from "./support/steps.ts";
import { expect, test } from "./support/test.ts";

/** An ISO date so many days ago. */
const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);
const paper = (page: Page) => page.locator(".letter-paper");
const written = (page: Page) =>
  paper(page)
    .locator("textarea")
    .evaluateAll((all) => all.map((one) => (one as HTMLTextAreaElement).value).join("\n"));
const liveIn = (page: Page, country: string) =>
  page.getByRole("combobox", { name: "Where do you live?" }).selectOption(country);

async function noteSent(page: Page, day: string): Promise<void> {
  const note = page.getByRole("region", { name: "Once it is sent" });
  await note.getByLabel("Sent on").fill(day);
  await note.getByRole("button", { name: "I have sent it" }).click();
  await expect(paper(page)).toHaveCount(0);
}

test("the form fails: a letter, what became of it, the reminder, the complaint; the next run knows it all", async ({
  app,
  nextRun,
}) => {
  const { page } = app;
  const { found, check } = findingsBy(page);
  await goTo(page, "Object");
  await page.getByRole("link", { name: "Rather by letter? Write one" }).click();
  await liveIn(page, "FR");
  await page.getByRole("button", { name: /^The form does not work/ }).click();
  await page.getByLabel("Your name").fill("Ada Example");
  await expect.poll(() => written(page)).toContain("Art.\u00a021(1)\u00a0GDPR");
  await paper(page).getByRole("textbox", { name: "Subject" }).fill("A subject of my own");
  const pdf = await app.savedBy(() => page.getByRole("button", { name: "Save as PDF" }).click());
  expect(pdf.name).toMatch(/^outscope-objection-\d{4}-\d{2}-\d{2}\.pdf$/);
  expect(pdf.text.startsWith("%PDF-1.7")).toBe(true);
  const text = await app.savedBy(() => page.getByRole("button", { name: "Save as text" }).click());
  expect(text.text).toContain("A subject of my own");
  expect(text.text).toContain("Merrion Road");
  await check("a letter");
  await noteSent(page, daysAgo(70));

  const thread = page.getByRole("article", { name: "Objection · Ada Example" });
  await expect(thread.getByText("The answer was due by")).toBeVisible();
  await thread.getByRole("button", { name: "Write the reminder" }).click();
  await expect.poll(() => written(page)).toContain("Please answer within two weeks.");
  await noteSent(page, daysAgo(20));
  await thread.getByRole("button", { name: "Write the complaint" }).click();
  await expect.poll(() => written(page)).toContain("CNIL");
  await expect(page.getByText("It wants complaints in this language: French.")).toBeVisible();
  await check("a complaint");
  await noteSent(page, daysAgo(0));
  await expect(thread.getByRole("listitem")).toHaveCount(3);
  await check("what was sent");
  expect(found).toEqual([]);
  expect(await app.foreignRequests()).toEqual([]);
  await app.close();

  const again = await nextRun();
  await goTo(again.page, "Letters");
  const known = again.page.getByRole("article", { name: "Objection · Ada Example" });
  await expect(known.getByRole("listitem")).toHaveCount(3);
  await expect(known.getByText("Wait for the answer")).toBeVisible();
});

test("a letter is gone with the window unless the person keeps it; kept, it is as it was left", async ({
  app,
  nextRun,
}) => {
  const { page } = app;
  await goTo(page, "Letters");
  await liveIn(page, "CH");
  await page.getByRole("button", { name: /^I want to know what was used/ }).click();
  await expect.poll(() => written(page)).toContain("Art.\u00a025\u00a0FADP");
  await paper(page).getByRole("textbox", { name: "Closing" }).fill("Kind regards,");
  await page.getByRole("button", { name: "Keep this letter in Outscope" }).click();
  await expect(page.getByRole("heading", { name: "Letters you kept" })).toBeVisible();
  await page.getByText("I want to know what was used", { exact: true }).first().click();
  await page.getByRole("button", { name: /^I have no account/ }).click(); // this one is not kept
  await app.close();

  const again = await nextRun();
  await goTo(again.page, "Letters");
  await again.page.getByRole("button", { name: "Open" }).click();
  await expect.poll(() => written(again.page)).toContain("Kind regards,");
  await expect(again.page.getByText("1 piece is as you wrote it.")).toBeVisible();
});

for (const language of supportedLanguages)
  test(`a letter on a telephone, in ${language}: nothing scrolls sideways, no finding of axe`, async ({ app }) => {
    const { page } = app;
    await openExample(page);
    await goTo(page, "Settings");
    await page.getByRole("combobox", { name: "Language" }).selectOption(language);
    await expect(page.locator("html")).toHaveAttribute("lang", language);
    await page.setViewportSize({ width: 390, height: 844 });
    const { t } = createTranslator(language);
    const { found, check } = findingsBy(page);
    await page.evaluate(() => {
      window.location.hash = "#/letters";
    });
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(t("screens:letters.title"));
    await page.getByRole("button", { name: new RegExp(`^${t("screens:letters.kind.erasure.name")}`) }).click();
    await expect(paper(page)).toBeVisible();
    const wide = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(await wide()).toBe(0);
    await check(language);
    expect(found).toEqual([]);
  });
