import { writeExampleZips } from "../support/exampleExport.ts";
import { found } from "../support/steps.ts";
import { expect, test } from "../support/test.ts";

test("files that a second start was given are audited in the window there is", async ({ app, folders }) => {
  const { paths } = await writeExampleZips(folders.home);
  await app.electron().evaluate(({ app: running }, given) => {
    running.emit("second-instance", {}, ["outscope", ...given], "/", null);
  }, paths);
  await expect(found(app.page)).toBeVisible({ timeout: 60_000 });
});
