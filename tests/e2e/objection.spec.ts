import type { Page } from "@playwright/test";
import { goTo, openExample } from "./support/steps.ts";
import { expect, test } from "./support/test.ts";

const FORM = "https://www.facebook.com/privacy/genai";

const sheet = (page: Page) => page.getByRole("tabpanel");
/** A link in a browser, a button in the desktop app. */
const openForm = (page: Page) => sheet(page).locator(".button-primary");
/** The day it was sent, the case number and Meta's answer are folded away. */
const unfoldNotes = (page: Page) =>
  sheet(page)
    .locator("details", { has: page.getByLabel("I submitted it on") })
    .evaluate((details: HTMLDetailsElement) => {
      details.open = true;
    });

test("the recommended form opens in a browser, without an audit too", async ({ app }) => {
  const { page } = app;
  await goTo(page, "Object");
  await openForm(page).click();
  await expect.poll(() => app.openedAddresses()).toEqual([FORM]);
});

test("one click notes that it was sent: the deadline, a date for the calendar, and the next run knows", async ({
  app,
  nextRun,
}) => {
  const { page } = app;
  await goTo(page, "Object");
  await sheet(page).getByRole("button", { name: "I have sent it" }).click();
  await expect(page.getByRole("status").filter({ hasText: /Sent on/ })).toContainText("Meta’s answer is due by");
  const save = page.getByRole("button", { name: "Save the date for my calendar" });
  const { name, text } = await app.savedBy(() => save.click());
  expect(name).toMatch(/^outscope-facebook-\d{4}-\d{2}-\d{2}\.ics$/);
  const date = name.slice("outscope-facebook-".length, -".ics".length).replaceAll("-", "");
  expect(text).toContain(`DTSTART;VALUE=DATE:${date}\r\n`);
  expect(text.startsWith("BEGIN:VCALENDAR\r\n")).toBe(true);
  await app.close();

  const again = await nextRun();
  await goTo(again.page, "Object");
  await expect(sheet(again.page).getByText(/^Sent on/)).toBeVisible();
});

test("another day and a case number can be noted, and are kept", async ({ app, nextRun }) => {
  const { page } = app;
  await goTo(page, "Object");
  await unfoldNotes(page);
  await sheet(page).getByLabel("I submitted it on").fill("2026-01-31");
  await expect(page.getByRole("status").filter({ hasText: /28 February 2026|February 28, 2026/ })).toBeVisible();
  await sheet(page).getByLabel("Reference or case number").fill("CASE-1");
  await sheet(page).getByLabel("Reference or case number").blur();
  await goTo(page, "Help");
  await goTo(page, "Object");
  await unfoldNotes(page);
  await expect(sheet(page).getByLabel("Reference or case number")).toHaveValue("CASE-1");
  await app.close();

  const again = await nextRun();
  await goTo(again.page, "Object");
  await unfoldNotes(again.page);
  await expect(sheet(again.page).getByLabel("I submitted it on")).toHaveValue("2026-01-31");
  await expect(sheet(again.page).getByLabel("Reference or case number")).toHaveValue("CASE-1");
});

test("the statement names counts of the open audit and no contents", async ({ app }) => {
  const { page } = app;
  await openExample(page);
  await goTo(page, "Object");
  await sheet(page).getByText("Read or change it").click();
  const statement = sheet(page).getByRole("textbox", { name: "A text to use, if you like" });
  await expect(statement).toHaveValue(/at least \d+ and up to \d+ of my \d+ items on Instagram/);
});
