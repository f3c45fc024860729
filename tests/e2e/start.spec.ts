import { expect, test } from "./support/test.ts";

test("the start screen says what it does, and what it is given may be an export, an example, or nothing yet", async ({
  app,
}) => {
  const { page } = app;
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByRole("region", { name: "Give your export" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Try it with an example export" })).toBeVisible();
});

test("a path that holds no export says so in words", async ({ app }) => {
  const { page } = app;
  if ((await page.getByLabel("Path of a zip or folder").count()) > 0) {
    await page.getByLabel("Path of a zip or folder").fill("/nowhere/at/all.zip");
    await page.getByRole("button", { name: "Start the audit" }).click();
  } else {
    await app.drop("section.drop", ["/nowhere/at/all.zip"]);
  }
  await expect(page.getByText(/all\.zip/).first()).toBeVisible();
});
