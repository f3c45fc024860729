import { describe, expect, it } from "vitest";
import {
  allFacts,
  channels,
  externalLinks,
  externalUrl,
  sourceLinkId,
  websiteLinkId,
} from "../../../src/policy/index.ts";

describe("externalUrl", () => {
  it("leads to the page of a channel, an action, an authority", () => {
    for (const channel of channels) expect(externalUrl(channel.id)).toBe(channel.url);
    expect(externalUrl("action-facebook-activity-log")).toBe("https://www.facebook.com/0/allactivity/");
    expect(externalUrl("authority-fr")).toBe("https://www.cnil.fr/fr/plaintes");
    expect(externalUrl(websiteLinkId("authority-fr"))).toBe("https://www.cnil.fr/");
    expect(externalUrl("authority-de-th")).toBe("https://www.tlfdi.de");
  });

  it("leads to every source of every fact", () => {
    for (const fact of allFacts) {
      for (const [index, source] of fact.sources.entries()) {
        expect(externalUrl(sourceLinkId(fact.id, index)), fact.id).toBe(source.url);
      }
    }
  });

  it("leads nowhere by an address, an unknown id, or a name that objects have anyway", () => {
    for (const id of ["https://example.org/", "no-such-fact", "constructor", "__proto__", ""]) {
      expect(externalUrl(id)).toBeNull();
    }
  });

  it("holds web addresses only", () => {
    for (const url of externalLinks.values()) expect(["https:", "http:"]).toContain(new URL(url).protocol);
  });
});
