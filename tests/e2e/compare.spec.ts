import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { Comparison } from "../../src/model/comparison.ts";
import { Report } from "../../src/model/report.ts";
import { goTo, numberIn, openExample } from "./support/steps.ts";
import { expect, test } from "./support/test.ts";

/** Save report, by the name of what is saved. */
async function saveReport(page: Page, name: RegExp): Promise<void> {
  await page.getByRole("button", { name: "Save report" }).click();
  await page.getByRole("button", { name }).click();
}

const choose = (page: Page, path: string) => page.locator("input[type=file]").setInputFiles(path);

test("an earlier report is compared: what is gone, new or changed, a chart, and the comparison saved", async ({
  app,
  folders,
}) => {
  const { page } = app;
  await openExample(page);
  await goTo(page, "Done");
  const { text } = await app.savedBy(() => saveReport(page, /^Data \(JSON\)/));
  const report = Report.parse(JSON.parse(text));
  // The earlier audit had one item more, had one less, and knew one to be public.
  const [first, second, ...rest] = report.items.filter(({ kind }) => kind === "post");
  if (first === undefined || second === undefined) throw new Error("the example has posts");
  const others = report.items.filter((item) => item !== first && item !== second);
  const earlier = {
    ...report,
    generatedAt: "2026-01-02T12:00:00.000Z",
    items: [
      ...others,
      { ...second, verdict: "in-scope" },
      {
        ...first,
        id: "00000000000000aa",
        text: "Words that were taken down since",
        createdAt: rest[0]?.createdAt ?? first.createdAt,
      },
    ],
  };
  const path = join(folders.home, "earlier.json");
  writeFileSync(path, JSON.stringify(earlier));

  await page.getByRole("link", { name: "Compare with an earlier result" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Compare with an earlier result" })).toBeVisible();
  await choose(page, path);
  await expect(page.getByText(/The older result is of (2 January|January 2,) 2026/)).toBeVisible();
  await expect(page.getByRole("heading", { name: /^Said otherwise: 1$/ })).toBeVisible();
  await expect(page.locator(".compare-years > li").first()).toBeVisible();

  const saved = await app.savedBy(() => page.getByRole("button", { name: "Save as data" }).click());
  const comparison = Comparison.parse(JSON.parse(saved.text));
  expect(comparison.changed.verdicts).toMatchObject([{ id: second.id, from: "in-scope", to: second.verdict }]);
  expect(comparison.gone.count + comparison.unmatched.before.length).toBe(1);
  expect(comparison.new.count + comparison.unmatched.after.length).toBe(1);
  const html = await app.savedBy(() => page.getByRole("button", { name: "Save as a page" }).click());
  expect(html.text).toContain("Words that were taken down since");
  expect(html.text).not.toMatch(/<script|<(img|link|iframe)[^>]+(src|href)="?https?:/i);

  await goTo(page, "Found");
  await page.goBack();
  await expect(page.getByRole("heading", { name: /^Said otherwise: 1$/ })).toBeVisible(); // it is kept

  writeFileSync(path, JSON.stringify({ ...earlier, schema: "outscope-report/2" }));
  await choose(page, path);
  await expect(page.getByText(/newer Outscope/)).toBeVisible();
  expect(numberIn(await page.locator(".compare-headline strong").first().textContent())).toBeGreaterThan(0);
});

test("a dossier is saved, whole, with what was sent, and can be compared with", async ({ app, folders }) => {
  const { page } = app;
  await openExample(page);
  await goTo(page, "Done");
  const saved = await app.savedBy(() => saveReport(page, /^Dossier \(ZIP\)/));
  expect(saved.name).toMatch(/^outscope-dossier-.+-\d{4}-\d{2}-\d{2}\.zip$/);
  expect(saved.text).toContain("SHA256SUMS");
  expect(saved.text).toContain("sent.json");
  await page.getByRole("link", { name: "Compare with an earlier result" }).click();
  const path = join(folders.root, "dossier.zip");
  writeFileSync(path, readFileSync(saved.path));
  await choose(page, path);
  await expect(page.getByText(/^The same: \d+/)).toBeVisible();
  await expect(page.getByRole("heading", { name: /^(Gone|New|Said otherwise)/ })).toHaveCount(0);
});
