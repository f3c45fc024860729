import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { MOST_PIXELS, PICTURE_HEADS } from "../../../src/api/media/pictureSize.ts";
import { MAX_RECORD_BYTES } from "../../../src/decode/hugeJson.ts";
import { MOST_IN_RECORD, MOST_KEYS, MOST_VALUES } from "../../../src/decode/jsonValues.ts";
import { HEAD_BYTES } from "../../../src/survey/heads.ts";

test("the figures in SECURITY.md are those of the program", () => {
  const text = readFileSync("SECURITY.md", "utf8").replaceAll(/\s+/g, " ");
  expect(text).toContain(`the first ${HEAD_BYTES.toLocaleString("en")} bytes are looked at`);
  expect(text).toContain(`JSON of more than ${MOST_VALUES.toLocaleString("en")} values`);
  expect(text).toContain(`an object of more than ${MOST_KEYS.toLocaleString("en")} keys`);
  const record = `${MAX_RECORD_BYTES / 2 ** 20} MiB and ${MOST_IN_RECORD.toLocaleString("en")} values`;
  expect(text).toContain(`a record takes at most ${record}`);
  expect(text).toContain(`more than ${MOST_PIXELS / 1_000_000} million pixels is not shown`);
  expect(text).toContain(`whose first ${(PICTURE_HEADS.at(-1) ?? 0) / 2 ** 20} MiB do not tell its size`);
});

test("every test that SECURITY.md names is there", () => {
  const named = readFileSync("SECURITY.md", "utf8").matchAll(/`(tests\/[\w/.-]+\.ts)`/g);
  const paths = [...named].map(([, path = ""]) => path);
  expect(paths.length).toBeGreaterThan(5);
  for (const path of paths) expect(() => readFileSync(path), path).not.toThrow();
});
