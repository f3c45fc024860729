import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { attested, STATUSES, statusOf } from "./attestedPaths.ts";
import { coverageDocument } from "./coverageDocument.ts";

const COVERAGE = join(import.meta.dirname, "../../../docs/coverage.md");

test("what public sources show in real exports becomes what the list says, and none of it is unknown", () => {
  const plain = (becomes: string) => (becomes === "not-needed" || becomes === "private" ? becomes : "read");
  const other = attested.filter((file) => statusOf(file) !== plain(file.becomes));
  expect(other.map((file) => `${file.path}: ${statusOf(file)}, not ${file.becomes}`)).toEqual([]);
  expect(attested.length).toBeGreaterThan(900);
});

test("a path that no source shows is unknown, not guessed", () => {
  expect(statusOf({ service: "facebook", path: "your_facebook_activity/newly_made/your_new_words.json" })).toBe(
    "unknown",
  );
  expect(STATUSES).toContain("unknown");
});

test("docs/coverage.md says what the list and the routes say", () => {
  const now = coverageDocument();
  if (process.env.OUTSCOPE_WRITE_DOCS === "1") writeFileSync(COVERAGE, now);
  else expect(readFileSync(COVERAGE, "utf8")).toBe(now);
});
