import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { writeExample, writeParts } from "../generator/index.ts";
import { findingsBy } from "./support/axe.ts";
import { dropAndAudit, goTo, listAllQuestions, openAll, openDetails, openExample, rows } from "./support/steps.ts";
import { expect, test } from "./support/test.ts";
import type { Folders, TestApp } from "./support/testApp.ts";

const COLOURS = ["light", "dark"] as const;
const LINKED = ["Object", "Clean up", "My list", "Letters", "Done", "Help", "Settings", "New export"] as const;

/** Goes through all screens; each finding comes with its screen. */
async function findingsOnEveryScreen(page: Page): Promise<string[]> {
  const { found, check } = findingsBy(page);
  await check("start");
  await openExample(page);
  await check("found");
  await openDetails(page);
  await check("found with its details open");
  await page.getByRole("button", { name: "Save report" }).click();
  await check("save a report");
  await page.keyboard.press("Escape");
  await goTo(page, "Questions");
  await check("questions");
  for (;;) {
    const skip = page.getByRole("button", { name: "Skip", exact: true });
    if ((await skip.count()) === 0) break;
    await skip.click();
  }
  await check("questions, enough of them");
  await listAllQuestions(page);
  await page.getByRole("radio", { name: "It changed one day: I say when" }).check();
  await page.getByRole("button", { name: "Add a period" }).click();
  await page.getByRole("button", { name: "Apply" }).click();
  await expect(page.getByRole("alert")).toContainText("a day on which it ended");
  await check("questions with periods, one of them wrong");
  const friends = page.getByRole("group", { name: /your friends’ content/ });
  await friends.getByRole("radio", { name: /^Limited/ }).check();
  await expect(friends.getByRole("status")).toContainText("Noted");
  await page.getByText(/^Make an exception/).click();
  await expect(page.getByRole("group", { name: /^Who can see the content of/ }).first()).toBeVisible();
  await check("questions with an answer for all friends, its exceptions open");
  await goTo(page, "Items");
  await rows(page).first().click();
  await expect(page.getByRole("complementary", { name: "Item" })).toContainText("Why");
  await rows(page).nth(1).locator(".item-box").click();
  await check("items");
  await page
    .getByRole("region", { name: "Decide about the selected items" })
    .getByRole("button", { name: "Delete", exact: true })
    .click();
  await expect(page.locator(".item-line .tag")).toHaveText(["Delete"]);
  await page.getByRole("button", { name: "Pictures" }).click();
  await expect(page.locator(".item-tile img").first()).toBeVisible();
  await check("items as pictures");
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog", { name: "Keys on this screen" })).toBeVisible();
  await check("keys of the items");
  await page.keyboard.press("Escape");
  for (const screen of LINKED) {
    await goTo(page, screen);
    await expect(
      page.getByRole("link", { name: new RegExp(`^${screen}`) }).and(page.locator("[aria-current]")),
    ).toBeVisible();
    await expect(page.locator(".skeleton")).toHaveCount(0);
    await check(screen);
  }
  for (const screen of ["check", "compare", "people"]) {
    await page.evaluate((hash) => window.location.assign(hash), `#/${screen}`);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.locator(".skeleton")).toHaveCount(0);
    await check(screen);
  }
  await goTo(page, "Help");
  await openAll(page); // what is inside comes with the opening
  await expect(page.locator(".licences > li").first()).toBeVisible();
  await openAll(page);
  await check("help with its answers and licences open");
  return found;
}

/** Goes through what one sees who gives something that cannot be used, or that holds nothing. */
async function findingsWhenItGoesWrong(app: TestApp, folders: Folders): Promise<string[]> {
  const { page } = app;
  const { found, check } = findingsBy(page);
  const give = async (name: string, path: string, content: unknown) => {
    const member = { path, data: Buffer.from(JSON.stringify(content)), stored: false };
    return writeParts(folders.home, { parts: [{ name, members: [member] }] });
  };
  const another = () => page.getByRole("button", { name: "Choose another export" }).click();
  const broken = join(folders.home, "holiday.zip");
  writeFileSync(broken, "these are no zip's bytes");
  await app.drop("section.drop", [broken]);
  await expect(page.getByText(/holiday\.zip.* is not a zip file/).first()).toBeVisible();
  await check("export not readable");
  await another();

  await app.drop("section.drop", await give("mira.zip", "new_items.json", [{ title: "Lunch" }]));
  await page.getByRole("button", { name: "Copy structure report …" }).click();
  await expect(page.getByRole("dialog").getByRole("textbox")).toHaveValue(/title/);
  await check("nothing recognised, structure report open");
  await page.keyboard.press("Escape");
  await another();

  const posts = "your_facebook_activity/posts/your_posts_1.json";
  await dropAndAudit(app, await give("facebook-mira-2024-05-01-x.zip", posts, []));
  await expect(page.getByText("Nothing public was found")).toBeVisible();
  await check("nothing found");
  return found;
}

for (const colorScheme of COLOURS) {
  test(`axe finds nothing on any screen, in ${colorScheme} colours`, async ({ app }) => {
    await app.page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    expect(await findingsOnEveryScreen(app.page)).toEqual([]);
  });

  test(`axe finds nothing where an export is of no use, in ${colorScheme} colours`, async ({ app, folders }) => {
    await app.page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    expect(await findingsWhenItGoesWrong(app, folders)).toEqual([]);
  });
}

test("axe finds nothing while it reads, with what was found so far, and when it was stopped", async ({
  app,
  folders,
}) => {
  const { page } = app;
  const { found, check } = findingsBy(page);
  const checkInBoth = async (screen: string) => {
    for (const colorScheme of COLOURS) {
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      await check(`${screen}, ${colorScheme}`);
    }
  };
  const { paths } = await writeExample(
    join(folders.home, "large"),
    { platforms: ["facebook"], items: 150_000 },
    () => undefined,
  );
  await app.drop("section.drop", paths);
  const soFar = page.getByRole("region", { name: "Found so far" });
  await expect(soFar.locator(".first-items > li").first()).toBeVisible();
  await checkInBoth("reading");
  await expect(soFar).toBeVisible(); // it was still this screen that was looked at
  await page.getByRole("button", { name: "Cancel" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Stopped" })).toBeVisible();
  await checkInBoth("stopped");
  expect(found).toEqual([]);
});
