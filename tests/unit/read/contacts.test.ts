import { expect, test } from "vitest";
import { notesOfBits } from "../../../src/columns/batch.ts";
import { contactNotes } from "../../../src/read/contacts.ts";

test.each([
  ["Call me: +49 30 1234567", ["has-phone-number"]],
  ["tel. 030 / 123 45 67", ["has-phone-number"]],
  ["00 33 1 42 68 53 00 svp", ["has-phone-number"]],
  ["dial +4868205911 5390 now", ["has-phone-number"]],
  ["+999 12 345 678", []],
  ["write to ann@example.org", ["has-email"]],
  ["ann@example.org or +44 20 7946 0018", ["has-phone-number", "has-email"]],
  ["on 01.02.2014 at 20:15", []],
  ["01/02/2014", []],
  ["+5 000 000 people", []],
  ["10 000 000 visitors", []],
  ["Version 0.10.0.1234567", []],
  ["@ann @bob", []],
  ["0", []],
  ["", []],
])("%j has the notes %j", (text, notes) => {
  expect(notesOfBits(contactNotes(text))).toEqual(notes);
});
