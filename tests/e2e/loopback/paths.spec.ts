import { renameSync } from "node:fs";
import { dirname } from "node:path";
import { writeExampleZips } from "../support/exampleExport.ts";
import { expect, test } from "../support/test.ts";

test("a typed path is read where it lies", async ({ app, folders }) => {
  const { page } = app;
  const { paths } = await writeExampleZips(folders.home);
  await page.getByLabel("Or the path of a zip or folder on this computer").fill(dirname(paths[0] ?? ""));
  await page.getByRole("button", { name: "Start" }).click();
  await expect(page.getByRole("heading", { level: 1, name: /can be used/ })).toBeVisible();
});

test("zips are chosen from a list of the home folder", async ({ app, folders }) => {
  const { page } = app;
  const { paths } = await writeExampleZips(folders.home);
  renameSync(paths[0] ?? "", `${folders.home}/Downloads/first.zip`);
  await page.getByRole("button", { name: "Choose files or a folder …" }).click();
  const dialog = page.getByRole("dialog", { name: "Choose your export" });
  await dialog.getByRole("button", { name: "Downloads" }).click();
  const boxes = dialog.getByRole("checkbox");
  await expect(boxes).toHaveCount(paths.length); // the folder opens when the host has listed it
  for (const box of await boxes.all()) await box.check();
  await dialog.getByRole("button", { name: `Use ${paths.length} files` }).click();
  await expect(page.getByRole("heading", { level: 1, name: /can be used/ })).toBeVisible();
});

test("a reload keeps the session; the token is not in the address, and a second tab has none", async ({ app }) => {
  const { page } = app;
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  expect(page.url()).not.toContain("t=");
  await page.reload();
  await expect(page.getByRole("region", { name: "Give your export" })).toBeVisible();
  const second = await page.context().newPage();
  await second.goto(new URL("/", page.url()).href);
  await expect(second.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(second.getByRole("region", { name: "Give your export" })).toHaveCount(0);
});
