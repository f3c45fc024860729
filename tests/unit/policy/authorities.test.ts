import { describe, expect, it } from "vitest";
import { authoritiesFor, authorityFor } from "../../../src/policy/index.ts";

const EU = "AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE".split(" ");
const LAENDER = "BW BY BE BB HB HH HE MV NI NW RP SL SN ST SH TH".split(" ");

describe("authorityFor", () => {
  it.each([...EU, "IS", "LI", "NO", "GB", "UK", "CH"])("knows where to complain in %s", (country) => {
    const authority = authorityFor(country);
    expect(authority?.country).toBe(country === "UK" ? "GB" : country);
    expect(authority?.complaintUrl ?? authority?.website).toMatch(/^https?:\/\//);
  });

  it.each(LAENDER)("knows the authority of the German Land %s", (land) => {
    expect(authorityFor("DE", land)?.land).toBe(land);
  });

  it("falls back on Hamburg, which leads on Meta in Germany", () => {
    expect(authorityFor("DE")?.id).toBe("authority-de-hh");
    expect(authorityFor("DE", "ZZ")?.id).toBe("authority-de-hh");
  });

  it("has Bavaria's first authority first", () => {
    expect(authorityFor("de", "by")?.name).toContain("BayLDA");
  });

  it("ignores a Land where there is none", () => {
    expect(authorityFor("FR", "BY")?.id).toBe("authority-fr");
  });

  it("knows none elsewhere", () => {
    expect(authorityFor("US")).toBeNull();
  });
});

describe("authoritiesFor", () => {
  it("counts the EEA with the EU", () => {
    const countries = new Set(authoritiesFor("eu").map((authority) => authority.country));
    expect([...countries].sort()).toEqual([...EU, "IS", "LI", "NO"].sort());
    expect(authoritiesFor("uk").map((authority) => authority.country)).toEqual(["GB"]);
    expect(authoritiesFor("ch").map((authority) => authority.country)).toEqual(["CH"]);
    expect(authoritiesFor("other")).toEqual([]);
  });
});
