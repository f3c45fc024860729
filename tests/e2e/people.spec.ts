import { join } from "node:path";
import type { Page } from "@playwright/test";
import { Report } from "../../src/model/report.ts";
import { makeExample, writeParts } from "../generator/index.ts";
import { dropAndAudit, goTo, openDetails } from "./support/steps.ts";
import { expect, test } from "./support/test.ts";

test("two people's exports in one audit: each has a headline, questions, items and a report of their own", async ({
  app,
  folders,
}) => {
  const { page } = app;
  const example = makeExample({ people: 2, items: 80, media: false, noise: false });
  await dropAndAudit(app, await writeParts(join(folders.home, "Downloads"), example));
  const whose = page.getByRole("combobox", { name: "Whose items" });
  await expect(whose.getByRole("option")).toHaveCount(2);
  const names = await whose.getByRole("option").allTextContents();
  const [first = "", second = ""] = names.map((name) => name.replace(/ \(.*$/, ""));
  expect(first).not.toBe(second);
  await whose.selectOption({ index: 1 });

  await goTo(page, "Items");
  await expect(whose).toHaveValue("1");
  await goTo(page, "Questions");
  await expect(whose).toHaveValue("1");

  await goTo(page, "Found");
  await openDetails(page);
  const { text } = await app.savedBy(async () => {
    await page.getByRole("button", { name: "Save report" }).click();
    await page.getByRole("button", { name: /^Data \(JSON\)/ }).click();
  });
  const report = Report.parse(JSON.parse(text));
  const said = report.items.filter(({ kind }) => kind === "profile-name").map(({ text }) => text);
  expect(new Set(said)).toEqual(new Set([second]));
  expect(report.items).toHaveLength(report.summary.items);
});

const whose = (page: Page) => page.getByRole("combobox", { name: "Whose items" });
const choose = (page: Page, place: number) => whose(page).selectOption({ index: place });
const written = (page: Page) =>
  page
    .locator(".letter-paper textarea")
    .evaluateAll((all) => all.map((one) => (one as HTMLTextAreaElement).value).join("\n"));

/** The names of the people to choose from, without their platforms. */
async function namesIn(page: Page): Promise<[string, string]> {
  const [first = "", second = ""] = await whose(page).getByRole("option").allTextContents();
  const bare = (option: string) => option.replace(/ \(.*$/, "");
  return [bare(first), bare(second)];
}

test("two people through the whole journey: objection, clean-up, list, letters and what was sent stay each one's own", async ({
  app,
  folders,
  nextRun,
}) => {
  const { page } = app;
  const example = makeExample({ people: 2, items: 120, media: false, noise: false });
  const paths = await writeParts(join(folders.home, "Downloads"), example);
  await dropAndAudit(app, paths);
  const [first, second] = await namesIn(page);
  await choose(page, 1);

  await goTo(page, "Object");
  await expect(whose(page)).toHaveValue("1");
  await page.getByRole("tabpanel").getByRole("button", { name: "I have sent it" }).click();
  await expect(page.getByRole("tabpanel").getByText(/^Sent on/)).toBeVisible();
  await choose(page, 0);
  await expect(page.getByRole("tabpanel").getByRole("button", { name: "I have sent it" })).toBeVisible();
  await expect(page.getByText(/^Sent on/)).toHaveCount(0);

  await goTo(page, "Clean up");
  await expect(whose(page)).toHaveValue("0");
  await choose(page, 1);
  await page.getByRole("button", { name: "Put them on my list" }).first().click();
  await goTo(page, "My list");
  await expect(page.getByRole("checkbox", { name: "Done", exact: true }).first()).toBeVisible();
  const listed = await app.savedBy(() => page.getByRole("button", { name: "Save as a table" }).click());
  await choose(page, 0);
  await expect(page.getByText(/Mark items with “Delete” or “Hide”/)).toBeVisible();
  expect(listed.text.trim().split("\r\n").length).toBeGreaterThan(1);

  await goTo(page, "Letters");
  await choose(page, 1);
  await page.getByRole("button", { name: /^The form does not work/ }).click();
  await expect.poll(() => written(page)).toContain(second);
  expect(await written(page)).not.toContain(first);
  await page.getByRole("region", { name: "Once it is sent" }).getByRole("button", { name: "I have sent it" }).click();
  await expect(page.getByRole("article")).toHaveCount(2); // the form of before, and this letter
  await choose(page, 0);
  await expect(page.getByRole("article")).toHaveCount(0);
  await expect(page.locator(".letter-paper")).toHaveCount(0);

  await goTo(page, "Done");
  await expect(page.getByText(/: sent on /)).toHaveCount(0);
  await choose(page, 1);
  await expect(page.getByText(/: sent on /)).toHaveCount(1);
  const { text } = await app.savedBy(async () => {
    await page.getByRole("button", { name: "Save report" }).click();
    await page.getByRole("button", { name: /^Data \(JSON\)/ }).click();
  });
  const names = Report.parse(JSON.parse(text)).items.filter(({ kind }) => kind === "profile-name");
  expect(new Set(names.map((name) => name.text))).toEqual(new Set([second]));
  await app.close();

  const again = await nextRun();
  await dropAndAudit(again, paths);
  await goTo(again.page, "Done");
  await expect(whose(again.page)).toHaveValue("0");
  await expect(again.page.getByText(/: not sent yet/).first()).toBeVisible();
  await expect(again.page.getByText(/: sent on /)).toHaveCount(0);
  await choose(again.page, 1);
  await expect(again.page.getByText(/: sent on /)).toHaveCount(1);
});
