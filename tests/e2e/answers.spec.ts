import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { readAnswersFile } from "../../src/model/answersFile.ts";
import { goTo, openExample, rows } from "./support/steps.ts";
import { expect, test } from "./support/test.ts";

test("answers and decisions are saved as a file and taken over from one", async ({ app, folders }) => {
  const { page } = app;
  await openExample(page);
  await goTo(page, "Items");
  await rows(page).first().locator(".item-box").click();
  await page
    .getByRole("region", { name: "Decide about the selected items" })
    .getByRole("button", { name: "Delete", exact: true })
    .click();
  await expect(page.locator(".item-line .tag")).toHaveText(["Delete"]);
  await goTo(page, "Settings");
  const saved = await app.savedBy(() => page.getByRole("button", { name: "Save my answers" }).click());
  expect(saved.name).toMatch(/^outscope-answers-\d{4}-\d{2}-\d{2}\.json$/);
  const { decisions, accounts } = readAnswersFile(saved.text, saved.name);
  const [id = ""] = Object.keys(decisions);
  expect(decisions).toEqual({ [id]: "delete" });
  expect(accounts?.length).toBeGreaterThan(1);

  const take = async (content: unknown) => {
    const path = join(folders.home, "answers.json");
    writeFileSync(path, JSON.stringify(content));
    await page.locator("input[type=file]").setInputFiles(path);
  };
  await take({
    $accounts: accounts,
    $decisions: { [id]: "hide" },
    "facebook.timeline": "limited",
    "facebook.sandwich": "public",
  });
  await expect(page.getByText(/1 answers and 1 decisions were taken over. 1 is about/)).toBeVisible();
  const again = await app.savedBy(() => page.getByRole("button", { name: "Save my answers" }).click());
  const taken = readAnswersFile(again.text, again.name);
  expect(taken.decisions).toEqual({ [id]: "hide" });
  expect(taken.answers["facebook.timeline"]).toBe("limited");

  await take({ $accounts: [{ platform: "facebook", fingerprint: "0".repeat(64) }], "facebook.timeline": "public" });
  await expect(page.getByText(/holds the answers of another account/)).toBeVisible();
  await take({ $schema: "outscope-answers/9" });
  await expect(page.getByText(/was made by a newer Outscope/)).toBeVisible();
});
