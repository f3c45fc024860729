import { expect, test } from "vitest";
import { seamOf } from "../../../../src/decode/html/seam.ts";

const pageOf = (tag: string) => Buffer.from(`<html><body><main>${`<section ${tag}>Words</section>`.repeat(4)}</main>`);

test("a seam ends with what the tags of blocks have in common", () => {
  const { bytes, lead } = seamOf(pageOf('class="x"')) ?? { bytes: [], lead: 0 };
  expect(Buffer.from(bytes.slice(lead)).toString()).toBe('<section class="x">');
});

test("of a long tag a seam has only the beginning: looking for all of it could be made to take hours", () => {
  const { bytes, lead } = seamOf(pageOf(`class="${"a".repeat(50_000)}"`)) ?? { bytes: [], lead: 0 };
  expect(bytes.length - lead).toBeGreaterThan(50);
  expect(bytes.length).toBeLessThan(200);
});
