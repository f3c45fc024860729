import { expect, test } from "vitest";
import type { Kind } from "../../../src/model/vocabulary.ts";
import { type Candidate, type EXPOSED, Telling } from "../../../src/store/query/telling.ts";

interface Thing {
  readonly kind?: Kind;
  readonly certain?: boolean;
  readonly at?: number;
  readonly text?: string;
  readonly picture?: boolean;
  readonly note?: (typeof EXPOSED)[number];
}

const candidate = ({ kind = "post", certain = true, at = 1, text = "", picture = false, note }: Thing): Candidate => ({
  kind,
  certain,
  at,
  length: text.length,
  hasMedia: picture,
  hasNote: (asked) => asked === note,
});

function chosen(things: Readonly<Record<string, Thing>>): string[] {
  const telling = new Telling<string>();
  for (const [name, thing] of Object.entries(things)) telling.add(name, candidate(thing));
  return telling
    .choose((name) => ({ text: things[name]?.text ?? "", pictured: things[name]?.picture === true }))
    .map(({ of }) => of);
}

test("one text is shown once, however it is written", () => {
  const things = {
    first: { at: 5, text: "Call me, I am at home" },
    again: { at: 4, text: "CALL ME: I am at home!" },
    other: { at: 6, text: "Something else" },
  };
  expect(chosen(things)).toEqual(["again", "other"]);
});

test("of two that weigh the same, the newer is shown first, in whatever order they come", () => {
  const old = { oldest: { at: 0, text: "x" } };
  const a = { at: 1, text: "one of them" };
  const b = { at: 2, text: "two of them" };
  expect(chosen({ ...old, a, b })).toEqual(["oldest", "b", "a"]);
  expect(chosen({ b, a, ...old })).toEqual(["oldest", "b", "a"]);
});

test("a telephone number is shown before a longer text, a picture before words, six at most", () => {
  const things: Record<string, Thing> = { number: { at: 9, text: "0123", note: "has-phone-number" } };
  for (let i = 0; i < 9; i++) things[`words${i}`] = { at: 10 + i, text: `${i} is a longer text than most` };
  things.picture = { at: 30, picture: true };
  things.oldest = { at: 0, text: "long ago" };
  const names = chosen(things);
  expect(names).toHaveLength(6);
  expect(names.slice(0, 3)).toEqual(["oldest", "picture", "number"]);
});

test("a name or a reaction shows nothing of somebody, a profile's picture does", () => {
  expect(
    chosen({ name: { kind: "reaction", text: "likes it" }, face: { kind: "profile-picture", picture: true } }),
  ).toEqual(["face"]);
});
