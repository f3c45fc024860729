import { writeParts } from "../generator/index.ts";
import { dropAndAudit } from "./support/steps.ts";
import { expect, test } from "./support/test.ts";
import type { TestApp } from "./support/testApp.ts";

const json = (path: string, value: unknown) => ({ path, data: Buffer.from(JSON.stringify(value)), stored: false });

const POSTS = "your_facebook_activity/posts";
const post = { timestamp: 1_500_000_000, title: "Mira Example updated her status.", data: [{ post: "Hello" }] };
/** Of a kind that no reader knows, and with what a person would not want to hand on. */
const entry = { title: "Lunch with Bob", "Bob Example": { timestamp: 1_500_000_001 } };
const newFile = json(`${POSTS}/your_new_items_1.json`, { new_items: [entry] });

async function shownReport({ page }: TestApp): Promise<string> {
  await page.getByRole("button", { name: "Copy structure report …" }).click();
  const dialog = page.getByRole("dialog", { name: "Structure report" });
  await expect(dialog.getByText("Nothing is sent")).toBeVisible();
  await expect(dialog.getByRole("button", { name: "Copy", exact: true })).toBeEnabled();
  return dialog.getByRole("textbox", { name: "Structure report" }).inputValue();
}

test("the shape of a file that was not understood can be read before it is copied, and names nobody", async ({
  app,
  folders,
}) => {
  const members = [json(`${POSTS}/your_posts_1.json`, [post]), newFile];
  await dropAndAudit(
    app,
    await writeParts(folders.home, { parts: [{ name: "facebook-mira-2024-05-01-x.zip", members }] }),
  );
  await app.page.getByRole("button", { name: /(was|were) not read$/ }).click(); // leads to what was read
  await app.page.getByText("1 file was not readable or not understood").click();
  const report = await shownReport(app);
  expect(report).toContain("new_items[].title  string ×1");
  expect(report).not.toMatch(/Bob|Mira|Lunch|150000/i);
  await app.page.getByRole("button", { name: "Close" }).click();
  await expect(app.page.getByRole("dialog")).toHaveCount(0);
});

test("where nothing was recognised at all, its shape is offered at once", async ({ app, folders }) => {
  const members = [json("new_items.json", [{ title: "Lunch with Bob" }])];
  await app.drop("section.drop", await writeParts(folders.home, { parts: [{ name: "mira.zip", members }] }));
  await expect(app.page.getByRole("heading", { level: 1, name: "The export could not be read" })).toBeVisible();
  const report = await shownReport(app);
  expect(report).toContain("[].title  string ×1");
  expect(report).not.toContain("Bob");
});
