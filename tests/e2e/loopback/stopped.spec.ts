import { findingsBy } from "../support/axe.ts";
import { openExample } from "../support/steps.ts";
import { expect, test } from "../support/test.ts";

test("when the host is gone the screen says so, offers to read again, and axe finds nothing on it", async ({ app }) => {
  const { page } = app;
  await openExample(page);
  await page.route("**/api/events", (route) => route.abort());
  await page.reload(); // the stream of events that is open would stay so
  const alert = page.getByRole("alert");
  await expect(alert).toBeVisible();
  await expect(alert.getByRole("button")).toBeVisible();
  const { found, check } = findingsBy(page);
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await check(`audit stopped, ${colorScheme}`);
  }
  expect(found).toEqual([]);
});
