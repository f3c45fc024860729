import { writeExampleZips } from "../support/exampleExport.ts";
import { expect, test } from "../support/test.ts";

test("files that a second start was given are audited in the window there is", async ({ app, folders }) => {
  const { paths } = await writeExampleZips(folders.home);
  await app.electron().evaluate(({ app: running }, given) => {
    running.emit("second-instance", {}, ["outscope", ...given], "/", null);
  }, paths);
  await expect(app.page.getByRole("heading", { level: 1, name: "Overview" })).toBeVisible({ timeout: 60_000 });
});
