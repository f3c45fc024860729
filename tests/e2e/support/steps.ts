import { expect, type Page } from "@playwright/test";
import type { Verdict } from "../../../src/model/vocabulary.ts";
import type { TestApp } from "./testApp.ts";

/** Steps that many stories take, in the words of the screens. */

/** The sentence with the number: what an open audit shows first. */
export const found = (page: Page) => page.getByRole("region", { name: "The result in one number" });

export async function dropAndAudit(app: TestApp, paths: readonly string[]): Promise<void> {
  await app.drop("section.drop", paths);
  await expect(found(app.page)).toBeVisible({ timeout: 60_000 });
}

/** The quickest way to an open audit: the example that the app itself makes. */
export async function openExample(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Try it with an example export" }).click();
  await expect(found(page)).toBeVisible({ timeout: 60_000 });
}

export async function goTo(
  page: Page,
  step:
    | "Found"
    | "Object"
    | "Clean up"
    | "Done"
    | "Questions"
    | "Items"
    | "My list"
    | "Letters"
    | "Help"
    | "Settings"
    | "New export",
): Promise<void> {
  await page
    .getByRole("navigation", { name: "Steps" })
    .getByRole("link", { name: new RegExp(`^${step}`) })
    .click();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
}

/** Unfolds all that the screen keeps folded. */
export const openAll = (page: Page) =>
  page.locator("main details").evaluateAll((all) => {
    for (const details of all as HTMLDetailsElement[]) details.open = true;
  });

/** From one question at a time to the list of them all. */
export const listAllQuestions = (page: Page) => page.getByRole("button", { name: /^All \d+ questions$/ }).click();

/** The number in a text such as "1,234 items". */
export function numberIn(text: string | null): number {
  return Number((text ?? "").replaceAll(/[^\d]/g, ""));
}

/** Shows the items whose words hold `text`, and waits until the list has followed. */
export async function search(page: Page, text: string, expected: number): Promise<void> {
  await page.getByRole("searchbox", { name: "Search in the items" }).fill(text);
  await expect(page.locator(".items-total")).toHaveText(new RegExp(`^${expected} items?$`));
}

export const rows = (page: Page) => page.getByRole("listbox", { name: "List of items" }).getByRole("option");

/** The overview's card of a verdict, which opens its items, and the number on it. */
/** Unfolds what the first screen keeps for whoever asks. */
export async function openDetails(page: Page): Promise<void> {
  await page.locator(".found-details").evaluate((details: HTMLDetailsElement) => {
    details.open = true;
  });
}

export const verdictCard = (page: Page, verdict: Verdict) => page.locator(`.verdict-card[data-verdict="${verdict}"]`);

export async function verdictCount(page: Page, verdict: Verdict): Promise<number> {
  await openDetails(page);
  return numberIn(await verdictCard(page, verdict).locator("strong").textContent());
}
