import { Report } from "../../src/model/report.ts";
import { openDetails, openExample } from "./support/steps.ts";
import { expect, test } from "./support/test.ts";

test("every kind of report is saved where the user says, whole", async ({ app }) => {
  const { page } = app;
  await openExample(page);
  await openDetails(page);
  const save = (kind: RegExp) =>
    app.savedBy(async () => {
      await page.getByRole("button", { name: "Save report" }).click();
      await page.getByRole("button", { name: kind }).click();
    });

  const json = await save(/^Data \(JSON\)/);
  expect(json.name).toMatch(/^outscope-report-.+-\d{4}-\d{2}-\d{2}\.json$/);
  const report = Report.parse(JSON.parse(json.text));
  expect(report.items).toHaveLength(report.summary.items);

  const lines = await save(/^Data by line/);
  expect(
    lines.text
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line)),
  ).toEqual(report.items);

  const csv = await save(/^Table/);
  expect(csv.text.split("\r\n").length).toBeGreaterThan(report.items.length);

  const sheet = await save(/^Page one \(PDF\)/);
  expect(sheet.name).toMatch(/\.pdf$/);
  expect(sheet.text).toMatch(/^%PDF-1\.7[\s\S]*\/Count 1\b[\s\S]*%%EOF\s*$/);
  expect((await save(/^Whole report \(PDF\)/)).text).toMatch(/^%PDF-1\.7[\s\S]*\/Count [1-9]\d+\b/);

  const html = await save(/^Page to read/);
  expect(html.text).toMatch(/^<!doctype html>/i);
  expect(html.text).toMatch(/<img class="picture" alt="" src="data:image\//);
  expect(html.text).not.toMatch(/<script|<(img|link|iframe)[^>]+(src|href)="?https?:/i);
});
