import { join } from "node:path";
import { writeExample } from "../generator/index.ts";
import { openExample } from "./support/steps.ts";
import { expect, test } from "./support/test.ts";

test.use({ env: { OUTSCOPE_HEAP_MB: "24" } });

test("an export that needs more memory than there may be says so, and the app goes on with another", async ({
  app,
  folders,
}) => {
  const { page } = app;
  const { paths } = await writeExample(
    join(folders.home, "large"),
    { platforms: ["facebook"], items: 220_000 },
    () => undefined,
  );
  await app.drop("section.drop", paths);
  await expect(page.getByText("needs more memory than Outscope can use")).toBeVisible({ timeout: 120_000 });
  await page.getByRole("button", { name: "Start again" }).click();
  await openExample(page);
});
