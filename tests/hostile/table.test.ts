import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { withTable } from "./table.ts";

const path = join(import.meta.dirname, "../../SECURITY.md");

test("SECURITY.md says what the corpus tries; OUTSCOPE_WRITE=1 writes it anew", () => {
  if (process.env.OUTSCOPE_WRITE === "1") writeFileSync(path, withTable(readFileSync(path, "utf8")));
  const document = readFileSync(path, "utf8");
  expect(document).toBe(withTable(document));
});
