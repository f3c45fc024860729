import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeExample } from "../generator/index.ts";
import { goTo, openExample } from "./support/steps.ts";
import { expect, test } from "./support/test.ts";

test("the start screen says what it does, and what it is given may be an export, an example, or nothing yet", async ({
  app,
}) => {
  const { page } = app;
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByRole("region", { name: "Give your export" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Try it with an example export" })).toBeVisible();
});

test("a file that is no export says so in words, and another can be given", async ({ app, folders }) => {
  const { page } = app;
  const wrong = join(folders.home, "holiday.zip");
  writeFileSync(wrong, "these are no zip's bytes");
  await app.drop("section.drop", [wrong]);
  await expect(page.getByText(/holiday\.zip.* is not a zip file/).first()).toBeVisible();
  await page.getByRole("button", { name: "Choose another export" }).click();
  await expect(page.getByRole("region", { name: "Give your export" })).toBeVisible();
});

test("a file that is no export leaves the open one as it is, whichever screen it falls on", async ({
  app,
  folders,
}) => {
  const { page } = app;
  await openExample(page);
  const wrong = join(folders.home, "holiday.zip");
  writeFileSync(wrong, "these are no zip's bytes");
  await goTo(page, "Help");
  await app.drop("main h1", [wrong]);
  const target = page.getByRole("region", { name: "Give your export" });
  await expect(target.getByText(/holiday\.zip.* is not a zip file/)).toBeVisible();
  await goTo(page, "Found");
  await expect(page.getByRole("region", { name: "The result in one number" })).toBeVisible();
});

test("the example export works without any file of one's own", async ({ app }) => {
  await openExample(app.page);
  await expect(app.page.getByRole("region", { name: "The result in one number" })).toBeVisible();
});

test("what was found so far is shown while it reads; reading can be stopped at any moment, and started again", async ({
  app,
  folders,
}) => {
  const { page } = app;
  const { paths } = await writeExample(
    join(folders.home, "large"),
    { platforms: ["facebook"], items: 150_000 },
    () => undefined,
  );
  await app.drop("section.drop", paths);
  const found = page.getByRole("region", { name: "Found so far" });
  await expect(found.getByText("Ann Example")).toBeVisible();
  await expect(found.locator(".first-items > li").first()).toBeVisible();
  await page.getByRole("button", { name: "Cancel" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Stopped" })).toBeVisible();
  await page.getByRole("button", { name: "Choose another export" }).click();
  await openExample(page);
});
