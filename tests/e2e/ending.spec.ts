import { goTo, listAllQuestions, openExample } from "./support/steps.ts";
import { expect, test } from "./support/test.ts";

const QUESTION = "Who could see what you posted on your Facebook timeline?";

// Windows has no signals that a program could hear; there a console or the system ends it otherwise.
const ENDS: readonly NodeJS.Signals[][] =
  process.platform === "win32" ? [] : [["SIGINT"], ["SIGINT", "SIGINT"], ["SIGTERM", "SIGINT"], ["SIGHUP"]];

for (const signals of ENDS)
  test(`an answer given just before ${signals.join(" and ")} is there in the next run`, async ({ app, nextRun }) => {
    await openExample(app.page);
    await goTo(app.page, "Questions");
    const nobody = app.page.getByRole("group", { name: QUESTION }).getByRole("radio", { name: /^Nobody/ });
    await nobody.check();
    await expect(app.page.getByRole("status").filter({ hasText: "Noted" })).toBeVisible();
    await app.endBy(signals);

    const { page } = await nextRun();
    await openExample(page);
    await goTo(page, "Questions");
    await listAllQuestions(page);
    await expect(page.getByRole("group", { name: QUESTION }).getByRole("radio", { name: /^Nobody/ })).toBeChecked();
  });
