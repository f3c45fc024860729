import { expect, test } from "vitest";
import { mailAddress } from "../../../src/model/mailAddress.ts";

test("a mail holds subject and text, encoded, so that neither can add a header", () => {
  const address = mailAddress({ to: "office@example.org", subject: "A & B", body: "one\ntwo?bcc=x@example.org" });
  expect(address).toBe("mailto:office@example.org?subject=A%20%26%20B&body=one%0D%0Atwo%3Fbcc%3Dx%40example.org");
  expect(mailAddress({ to: "a@example.org?cc=b", subject: "", body: "" })).toBe(
    "mailto:a@example.org%3Fcc%3Db?subject=&body=",
  );
});

test("what a system would cut off is not passed on", () => {
  expect(mailAddress({ to: null, subject: "S", body: "x".repeat(1800) })).toMatch(/^mailto:\?subject=S&body=x+$/);
  expect(mailAddress({ to: null, subject: "S", body: "ü".repeat(600) })).toBeNull();
});
