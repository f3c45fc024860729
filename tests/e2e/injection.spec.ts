import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { payloadZips } from "../hostile/injection/payloadExport.ts";
import { dropAndAudit, goTo, rows } from "./support/steps.ts";
import { expect, test } from "./support/test.ts";

test("texts that try to run something are shown as texts, on every screen", async ({ app, folders }) => {
  const { page } = app;
  const dialogs: string[] = [];
  page.on("dialog", async (dialog) => {
    dialogs.push(dialog.message());
    await dialog.dismiss();
  });
  const paths = Object.entries(payloadZips()).map(([name, zip]) => {
    const path = join(folders.home, name);
    writeFileSync(path, zip);
    return path;
  });
  await dropAndAudit(app, paths);
  for (const step of ["Found", "Questions", "Object", "Help", "Settings", "Items"] as const) await goTo(page, step);

  const total = page.locator(".items-total");
  await expect(total).toHaveText(/\d/);
  const before = (await total.textContent()) ?? "";
  await page.getByRole("searchbox", { name: "Search in the items" }).fill("__ran");
  await expect(total).not.toHaveText(before); // the list is that of the search now
  await expect(rows(page).filter({ hasText: "window.__ran=1" }).first()).toBeVisible();
  await rows(page).first().click();
  await expect(page.getByRole("complementary", { name: "Item" })).toContainText("__ran");

  expect(await page.evaluate(() => Reflect.get(window, "__ran"))).toBeUndefined();
  expect(dialogs).toEqual([]);
  // What the app draws itself holds no script, frame or form, and no handler in an attribute.
  const odd = await page.evaluate(() =>
    [...document.body.querySelectorAll("*")].flatMap((element) => [
      ...(/^(SCRIPT|IFRAME|OBJECT|EMBED|BASE|META|LINK|STYLE)$/.test(element.tagName) ? [element.tagName] : []),
      ...[...element.attributes].filter(({ name }) => name.startsWith("on")).map(({ name }) => name),
      ...(/^(javascript|data|vbscript|file):/i.test(element.getAttribute("href") ?? "") ? ["href"] : []),
    ]),
  );
  expect(odd).toEqual([]);
});
