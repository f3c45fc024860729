import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { writeExamples } from "../../../electron/build/exampleZips.ts";
import { copyExample } from "../../../src/state/copyExample.ts";
import { Sessions } from "./sessions.ts";

const s = new Sessions();

test("zips of the example that are given as one's own are marked as the example", async () => {
  const built = join(s.folder, "examples");
  await writeExamples(built, ["en"]);
  const paths = await copyExample(pathToFileURL(`${built}/`), "en", join(s.folder, "downloads"));
  await s.call("audit.start", { paths });
  await s.ready();
  expect((await s.call("overview", {})).example).toBe(true);
  await s.call("audit.start", { paths: [s.path] });
  await s.ready();
  expect((await s.call("overview", {})).example).toBe(false);
});
