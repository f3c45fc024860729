import { VERDICTS, type Verdict } from "../../src/model/vocabulary.ts";
import { figuresOf, postOfItsOwnWords, writeExampleZips } from "./support/exampleExport.ts";
import {
  dropAndAudit,
  goTo,
  listAllQuestions,
  numberIn,
  openDetails,
  rows,
  search,
  verdictCard,
  verdictCount,
} from "./support/steps.ts";
import { expect, test } from "./support/test.ts";

test("drop the zips: the overview shows the figures that are true", async ({ app, folders }) => {
  const { paths, truth } = await writeExampleZips(folders.home);
  await dropAndAudit(app, paths);
  const { page } = app;
  const figures = figuresOf(truth);
  const shown = new Map<Verdict, number>();
  for (const { verdict, least, most } of figures.byVerdict) {
    const count = await verdictCount(page, verdict);
    expect(count, verdict).toBeGreaterThanOrEqual(least);
    expect(count, verdict).toBeLessThanOrEqual(most);
    shown.set(verdict, count);
  }
  const sum = (...verdicts: Verdict[]) => verdicts.reduce((total, verdict) => total + (shown.get(verdict) ?? 0), 0);
  expect(sum(...VERDICTS)).toBe(figures.of);
  const headline = page.getByRole("region", { name: "The result in one number" });
  await expect(headline.locator("strong")).toHaveText(String(sum("in-scope", "likely-in-scope")));
  await expect(headline).toContainText(`of your ${figures.of} posts`);
  await expect(headline).toContainText(`up to ${figures.of - sum("not-in-scope")}`);
});

test("every figure opens the list behind it", async ({ app, folders }) => {
  const { paths } = await writeExampleZips(folders.home);
  await dropAndAudit(app, paths);
  const { page } = app;
  const count = await verdictCount(page, "undetermined");
  await verdictCard(page, "undetermined").click();
  await expect(page.locator(".items-total")).toHaveText(`${count} items`);
});

test("an answer settles its items at once, and undo brings them back", async ({ app, folders }) => {
  const { paths, truth } = await writeExampleZips(folders.home);
  await dropAndAudit(app, paths);
  const { page } = app;
  const before = await verdictCount(page, "undetermined");
  const settled = truth.filter((item) => item.question === "facebook.timeline" && item.kind !== "reaction").length;
  await goTo(page, "Questions");
  const question = page.getByRole("group", { name: "Who could see what you posted on your Facebook timeline?" });
  await expect(question).toContainText(`Settles ${settled} items`);
  await question.getByRole("radio", { name: /^Public/ }).check();
  await expect(page.getByRole("status").filter({ hasText: "Noted" })).toBeVisible();
  await goTo(page, "Found");
  await expect.poll(() => verdictCount(page, "undetermined")).toBe(before - settled);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect.poll(() => verdictCount(page, "undetermined")).toBe(before);
});

test("find one item, read its verdict and each reason with evidence and source", async ({ app, folders }) => {
  const { paths, truth } = await writeExampleZips(folders.home);
  const post = postOfItsOwnWords(truth);
  await dropAndAudit(app, paths);
  const { page } = app;
  await goTo(page, "Items");
  await search(page, post.text, 1);
  await rows(page).first().click();
  const detail = page.getByRole("complementary", { name: "Item" });
  await expect(detail).toContainText(post.text);
  await expect(detail.getByRole("heading", { name: "Why", exact: true })).toBeVisible();
  // Pointers and paths are for whoever asks.
  await expect(detail.locator(".path").first()).toBeHidden();
  await detail.getByText("Evidence", { exact: true }).click();
  await expect(detail.locator(".path").first()).toBeVisible();
  // The pane scrolls, the page around it does not: one scroll bar.
  expect(await page.evaluate(() => document.documentElement.scrollHeight - window.innerHeight)).toBe(0);
  await detail.locator("a, button", { hasText: "opens in your browser" }).first().click();
  await expect.poll(() => app.openedAddresses()).toHaveLength(1);
  expect((await app.openedAddresses())[0]).toMatch(/^https?:\/\//);
});

test("decide about one item and about all of a filter, and undo", async ({ app, folders }) => {
  const { paths } = await writeExampleZips(folders.home);
  await dropAndAudit(app, paths);
  const { page } = app;
  await openDetails(page);
  await verdictCard(page, "in-scope").click();
  await expect(rows(page).first()).toBeVisible();
  const total = numberIn(await page.locator(".items-total").textContent());
  await rows(page).first().locator(".item-box").click();
  const bar = page.getByRole("region", { name: "Decide about the selected items" });
  await bar.getByRole("button", { name: /^Select all/ }).click();
  await bar.getByRole("button", { name: "Delete", exact: true }).click();
  await expect(page.getByText(`${total} items marked`)).toBeVisible();
  await expect(rows(page).first().locator(".tag")).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.locator(".item-line .tag")).toHaveCount(0);
});

test("pictures come out of the zip", async ({ app, folders }) => {
  const { paths } = await writeExampleZips(folders.home);
  await dropAndAudit(app, paths);
  const { page } = app;
  await goTo(page, "Items");
  const picture = page.locator(".item-line img").first();
  await expect(picture).toBeVisible();
  await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
});

test("the next run finds what was answered and decided", async ({ app, folders, nextRun }) => {
  const { paths } = await writeExampleZips(folders.home);
  await dropAndAudit(app, paths);
  await goTo(app.page, "Questions");
  const name = "Who could see what you posted on your Facebook timeline?";
  await app.page
    .getByRole("group", { name })
    .getByRole("radio", { name: /^Nobody/ })
    .check();
  await expect(app.page.getByRole("status").filter({ hasText: "Noted" })).toBeVisible();
  await goTo(app.page, "Items");
  await rows(app.page).first().click();
  await app.page.getByRole("region", { name: "My decision" }).getByRole("button", { name: "Keep" }).click();
  await expect(app.page.locator(".item-line .tag").first()).toHaveText("Keep");
  await app.close();

  const { page, ...again } = await nextRun();
  await dropAndAudit({ page, ...again }, paths);
  await goTo(page, "Questions");
  await listAllQuestions(page);
  await expect(page.getByRole("group", { name }).getByRole("radio", { name: /^Nobody/ })).toBeChecked();
  await goTo(page, "Items");
  await expect(page.locator(".item-line .tag").first()).toHaveText("Keep");
});
