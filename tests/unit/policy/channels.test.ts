import { describe, expect, it } from "vitest";
import { Region } from "../../../src/model/vocabulary.ts";
import { channels, channelsFor, statements } from "../../../src/policy/index.ts";
import { ChannelPlatform } from "../../../src/policy/schema.ts";

const ids = (...args: Parameters<typeof channelsFor>) => channelsFor(...args).map((channel) => channel.id);

describe("channelsFor", () => {
  it("gives the recommended order: Privacy Center, rights request, form of 2025, older form", () => {
    expect(ids("facebook", "eu")).toEqual([
      "facebook-privacy-center",
      "facebook-privacy-rights-request",
      "facebook-ai-form-2025",
      "facebook-ai-form-2024",
      "facebook-general-objection",
    ]);
    expect(ids("instagram", "eu").slice(0, 4)).toEqual([
      "instagram-privacy-center",
      "instagram-privacy-rights-request",
      "instagram-ai-form-2025",
      "instagram-ai-form-older",
    ]);
  });

  it("never offers as an objection what is none: general forms, and anything for own posts in other regions", () => {
    for (const platform of ["facebook", "instagram"] as const) {
      const general = channelsFor(platform, "eu").find((channel) => channel.id === `${platform}-general-objection`);
      expect(general?.purpose).toBe("info");
      expect(general?.doesNot.map((statement) => statement.id)).toContain("statement-not-ai-form");
      expect(channelsFor(platform, "other").map((channel) => channel.purpose)).toEqual(["info"]);
    }
  });

  it("says of every objection for own content what it does not do, and that old posts are contested", () => {
    for (const platform of ["facebook", "instagram", "threads"] as const) {
      for (const channel of channelsFor(platform, "eu").filter((found) => found.purpose === "object")) {
        expect(channel.doesNot.map((statement) => statement.id)).toContain("statement-not-others");
        expect(channel.contested.map((statement) => statement.id)).toContain("statement-contested-old-posts");
      }
    }
  });

  it("keeps a region's statements to that region", () => {
    const asks = (region: "eu" | "br") =>
      channelsFor("facebook", region)
        .flatMap((channel) => channel.asks)
        .map((statement) => statement.id);
    expect(asks("eu")).toContain("statement-asks-reason-optional");
    expect(asks("eu")).not.toContain("statement-asks-brazil");
    expect(asks("br")).toContain("statement-asks-brazil");
    expect(asks("br")).not.toContain("statement-asks-reason-optional");
  });

  it("covers each platform somewhere, and each region for third-party information", () => {
    for (const platform of ChannelPlatform.options) {
      expect(
        channels.some((channel) => channel.platform === platform),
        platform,
      ).toBe(true);
    }
    for (const region of Region.options) expect(ids("third-party", region)).toContain("third-party-form");
  });

  it("leaves the data as it is", () => {
    const before = channels.map((channel) => channel.id);
    channelsFor("facebook", "uk");
    expect(channels.map((channel) => channel.id)).toEqual(before);
  });
});

describe("statements", () => {
  it("are all used, and calls contested what its id calls contested", () => {
    const used = new Set(
      channels.flatMap(({ asks, does, doesNot, contested }) => [...asks, ...does, ...doesNot, ...contested]),
    );
    for (const statement of statements) {
      expect(used, statement.id).toContain(statement.id);
      if (statement.id.startsWith("statement-contested-")) {
        expect(["contested", "unverified"], statement.id).toContain(statement.confidence);
      }
    }
  });
});
