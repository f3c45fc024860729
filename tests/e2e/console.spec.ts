import { SCREENS } from "../../renderer/src/shared/router.ts";
import { expect, test } from "./support/test.ts";

// A message in the console is a fault that a user cannot see: a refused script, a key that is there twice, a picture that is not.
test("no screen writes an error or a warning to the console, before an audit and in one", async ({ app: { page } }) => {
  const said: string[] = [];
  let where = "start";
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) said.push(`${where}: ${message.text()}`);
  });
  page.on("pageerror", (error) => said.push(`${where}: ${error.message}`));
  const walk = async (when: string) => {
    for (const screen of SCREENS) {
      where = `${screen} ${when}`;
      await page.evaluate((hash) => {
        window.location.hash = hash;
      }, `#/${screen}`);
      await page.locator("main h1").first().waitFor();
      // A moment for the screen to be drawn and to ask for what it shows, then until all of that is there.
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
      await page.waitForFunction(() => document.querySelector(".skeleton") === null);
    }
  };

  where = "reload";
  await page.reload();
  await walk("before an audit");
  await page.evaluate(() => {
    window.location.hash = "#/start";
  });
  await page.getByRole("button", { name: "Try it with an example export" }).click();
  await page.locator(".found").waitFor();
  await walk("in an audit");
  where = "an item, and the pictures";
  await page.evaluate(() => {
    window.location.hash = "#/items";
  });
  await page.locator(".item-line").first().click();
  await page.locator(".detail .reason").first().waitFor();
  await page.getByRole("button", { name: "Pictures" }).click();
  await page.locator(".item-tile img").first().waitFor();
  expect(said).toEqual([]);
});
