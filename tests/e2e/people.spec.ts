import { join } from "node:path";
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
