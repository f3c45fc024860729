import { goTo, openExample } from "./support/steps.ts";
import { expect, test } from "./support/test.ts";

const FORM = "https://www.facebook.com/privacy/genai";

test("the recommended form opens in the system's browser, without an audit too", async ({ app }) => {
  const { page } = app;
  await goTo(page, "Object");
  const form = page.getByRole("tabpanel").getByRole("article").first();
  await expect(form).toContainText("Start here");
  await form.getByRole("button", { name: /^Open the form/ }).click();
  await expect.poll(() => app.openedAddresses()).toEqual([FORM]);
});

test("submitted: the answer's date is told, kept, and saved as a calendar file", async ({ app, nextRun }) => {
  const { page } = app;
  await goTo(page, "Object");
  await page.getByRole("tabpanel").getByLabel("I submitted it on").fill("2026-01-31");
  await expect(page.getByRole("status").filter({ hasText: /28 February 2026|February 28, 2026/ })).toBeVisible();
  await page.getByRole("tabpanel").getByLabel("Reference or case number").fill("CASE-1");
  await page.getByRole("tabpanel").getByLabel("Reference or case number").blur();
  await goTo(page, "Help");
  await goTo(page, "Object");
  await expect(page.getByRole("tabpanel").getByLabel("Reference or case number")).toHaveValue("CASE-1");
  await app.close();

  const again = await nextRun();
  await goTo(again.page, "Object");
  await expect(again.page.getByRole("tabpanel").getByLabel("I submitted it on")).toHaveValue("2026-01-31");
  await expect(again.page.getByRole("tabpanel").getByLabel("Reference or case number")).toHaveValue("CASE-1");
});

test("the date can be put into a calendar while it lies ahead", async ({ app }) => {
  const { page } = app;
  await goTo(page, "Object");
  const today = await page.evaluate(() => new Date().toLocaleDateString("sv-SE")); // an ISO date, in local time
  await page.getByRole("tabpanel").getByLabel("I submitted it on").fill(today);
  const save = page.getByRole("button", { name: "Save the date for my calendar" });
  await expect(save).toBeVisible();
  const { name, text } = await app.savedBy(() => save.click());
  expect(name).toMatch(/^outscope-facebook-\d{4}-\d{2}-\d{2}\.ics$/);
  const date = name.slice("outscope-facebook-".length, -".ics".length).replaceAll("-", "");
  expect(text).toContain(`DTSTART;VALUE=DATE:${date}\r\n`);
  expect(text.startsWith("BEGIN:VCALENDAR\r\n")).toBe(true);
});

test("the statement names counts of the open audit and no contents", async ({ app }) => {
  const { page } = app;
  await openExample(page);
  await goTo(page, "Object");
  const statement = page.getByRole("textbox", { name: "A text to use, if you like" });
  await expect(statement).toHaveValue(/at least \d+ and up to \d+ of my \d+ items on Facebook/);
});
