import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { audienceLabel, audienceValue } from "../../../src/decode/audienceLabel.ts";

describe("audienceLabel", () => {
  it.each([
    "Audience",
    "Privacy",
    "visibility",
    "Shared with:",
    "shared_with",
    "Confidentialité",
    "Sichtbarkeit",
    "Visibilidad",
    "Privacidade",
    "Widoczność",
    "Gedeeld met",
    "Condiviso con",
  ])("knows %j", (label) => {
    expect(audienceLabel(label)).toBe(true);
  });

  it.each(["Privacy policy", "Custom audiences", "Name", "", "Audience network", "constructor"])(
    "is not taken in by %j",
    (label) => {
      expect(audienceLabel(label)).toBe(false);
    },
  );
});

describe("audienceValue", () => {
  it.each([
    ["Public", "public"],
    ["EVERYONE", "public"],
    ["Öffentlich", "public"],
    ["Tout le monde", "public"],
    ["Friends", "limited"],
    ["Friends except...", "limited"],
    ["Friends except Bob Example", "limited"],
    ["Friends; except: Acquaintances", "limited"],
    ["Custom", "limited"],
    ["Followers", "limited"],
    ["Close friends", "limited"],
    ["Znajomi", "limited"],
    ["Only me", "nobody"],
    ["Moi uniquement", "nobody"],
    ["Solo yo", "nobody"],
  ])("takes %j for %j", (value, audience) => {
    expect(audienceValue(value)).toBe(audience);
  });

  it.each([
    "",
    "Public figure",
    "Not public",
    "Friends and public",
    "Customers",
    "Private",
    "Friendsexcept",
    "12",
    "toString",
  ])("does not guess at %j", (value) => {
    expect(audienceValue(value)).toBeNull();
  });

  it("never takes a text that merely holds a word for public", () => {
    fc.assert(
      fc.property(fc.constantFrom("Public", "Everyone", "Todos"), fc.stringMatching(/^[a-z]{1,9}$/), (word, other) => {
        expect(audienceValue(`${word} ${other}`)).not.toBe("public");
        expect(audienceValue(`${other}${word}`)).not.toBe("public");
      }),
    );
  });
});
