import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "@playwright/test";
import type { Progress } from "../../../src/model/query.ts";
import type { Folders } from "../support/testApp.ts";
import { type Album, openExample } from "./album.ts";

async function country({ page, words }: Album, code: string): Promise<void> {
  const field = page.getByRole("combobox", { name: words.t("screens:country.label") });
  await field.selectOption(code);
  await expect(field).toHaveValue(code); // it shows what was saved
}

/** What one sees who has given no export yet. */
export async function beforeAnAudit(album: Album): Promise<void> {
  const { page, words } = album;
  await album.take("01-start");
  await page.getByRole("button", { name: words.t("screens:start.path.browse") }).click();
  await page.getByRole("dialog").waitFor();
  await album.take("02-start-browse");
  await page.keyboard.press("Escape");
  await album.open("object");
  await country(album, "");
  await album.take("03-object-no-country");
  await album.open("letters");
  await album.take("03-letters");
  await page.getByRole("button", { name: words.t("screens:letters.kind.objection.name") }).click();
  await page.locator(".letter-paper").waitFor();
  await album.take("03-letters-page");
  await album.open("help");
  await album.take("04-help");
  await album.open("settings");
  await album.take("05-settings");
  await page.getByRole("button", { name: words.t("screens:settings.forget.button") }).click();
  await album.take("06-settings-forget");
}

/** The journey on the app's own example. */
export async function inAnAudit(album: Album): Promise<void> {
  const { page, words } = album;
  const rows = page.getByRole("option").and(page.locator(".item-line"));
  await openExample(page, words);
  await album.take("10-found");
  await page.locator(".found-details > summary").click();
  await album.take("10-found-details");
  await page.getByRole("button", { name: words.t("screens:report.save"), exact: true }).click();
  await album.take("11-save-report");
  await page.keyboard.press("Escape");

  await album.open("questions");
  await album.take("12-questions");
  await page.getByRole("radio", { name: words.t("words:answerTo.facebook.timeline.periods") }).check();
  await album.take("13-questions-periods");
  const skip = page.getByRole("button", { name: words.t("screens:questions.skip"), exact: true });
  while ((await skip.count()) > 0) await skip.click();
  await album.take("14-questions-enough");
  await page.locator(".screen-head .button").click();
  const friends = page.getByRole("group", { name: words.t("words:question.facebook.friends") });
  await friends.getByRole("radio", { name: words.t("words:answer.limited") }).check();
  await friends.locator(".toast").waitFor();
  await page.locator(".exceptions > summary").click();
  await album.take("15-questions-all");

  await album.open("items");
  await rows.first().waitFor();
  await album.take("20-items");
  await rows.nth(2).click();
  await page.locator(".detail .reason").first().waitFor();
  await album.take("21-item-open");
  await page.keyboard.press("Escape");
  await rows.nth(1).locator(".item-box").click();
  await album.take("22-items-selected");
  await page
    .locator(".action-bar")
    .getByRole("button", { name: words.t("words:decision.keep"), exact: true })
    .click();
  await page.locator(".toast", { hasText: words.t("words:decision.keep") }).waitFor();
  await album.take("23-items-decided");
  await page
    .locator(".items-toolbar")
    .getByRole("button", { name: words.t("screens:items.filter") })
    .click();
  await album.take("24-items-filter-switched");
  await album.open("items/1");
  await page.getByRole("searchbox").fill("zzzzzz");
  await page.locator(".items-none").waitFor();
  await album.take("25-items-none");

  await album.open("object");
  await country(album, "DE");
  await page.locator(".sheet").first().waitFor();
  await album.take("30-object");
  await page.locator("main details").evaluateAll((all) => {
    for (const details of all as HTMLDetailsElement[]) details.open = true;
  });
  await page.locator(".object-facts").first().waitFor();
  await album.take("31-object-all-open");
  await country(album, "elsewhere");
  await page.getByText(words.t("screens:object.intro.other")).waitFor();
  await album.take("32-object-elsewhere");
  await cleaningUp(album);
  await album.open("start");
  await album.take("33-start-again");
}

/** What makes less public, one's own list with something on it and something done, and the end. */
async function cleaningUp(album: Album): Promise<void> {
  const { page, words } = album;
  await album.open("reduce");
  await page.locator(".todo-step").first().waitFor();
  await album.take("34-clean-up");
  await page
    .getByRole("button", { name: words.t("screens:reduce.toList") })
    .first()
    .click();
  await album.open("list");
  await page.locator(".todo-entry input").first().check();
  await page.locator(".todo-entry[data-done=true]").waitFor();
  await album.take("35-list");
  await album.open("done");
  await page.locator(".done-entry").first().waitFor();
  await album.take("36-done");
}

const READING: Progress = {
  phase: "reading",
  bytesDone: 1_310_000_000,
  bytesTotal: 3_050_000_000,
  filesDone: 61,
  filesTotal: 148,
  items: 4210,
  remainingMs: 74_000,
  found: {
    sources: [
      {
        path: "/home/you/Downloads/facebook-ann.example-2026-11-02.zip",
        container: "zip",
        platforms: ["facebook"],
        format: "json",
        language: "en",
        coverage: { from: null, to: null },
      },
    ],
    accounts: [{ platform: "facebook", username: "ann.example", name: "Ann Example", private: null, birthDate: null }],
    first: [
      {
        platform: "facebook",
        kind: "post",
        createdAt: "2014-06-07T10:12:00Z",
        createdAtPrecision: "second",
        createdAtZone: "utc",
        text: "First frost on the allotment this morning",
      },
    ],
  },
  problem: null,
};

/** States that a good run never shows. */
export async function whenItGoesWrong(album: Album, folders: Folders): Promise<void> {
  const { page, words } = album;
  const broken = join(folders.home, "facebook-export.zip");
  writeFileSync(broken, "no zip at all");
  await page.getByRole("textbox", { name: words.t("screens:start.path.label") }).fill(broken);
  await page.getByRole("button", { name: words.t("screens:start.path.start") }).click();
  await page.locator(".notice-danger").waitFor();
  await album.take("40-export-not-readable");

  // Reading an example takes no time, so the host's word about a large one is put in its place.
  await page.route("**/api/audit.progress", (route) => route.fulfill({ json: READING }));
  await page.route("**/api/events", (route) => route.fulfill({ body: "" }));
  await album.open("import");
  await page.reload();
  await page.locator(".figures").waitFor();
  await album.take("41-reading");
  await page.unroute("**/api/events");
  await page.route("**/api/events", (route) => route.abort());
  await page.locator("main", { hasText: words.t("screens:crashed.kept") }).waitFor();
  await album.take("42-audit-stopped");
  await page.evaluate(() => window.sessionStorage.clear());
  await page.reload();
  await page.locator("main").waitFor();
  await album.take("43-session-ended");
}
