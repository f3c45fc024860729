import { describe, expect, it } from "vitest";
import { authorities, authoritiesFor, authorityFor } from "../../../src/policy/index.ts";

const EU = "AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE".split(" ");
const LAENDER = "BW BY BE BB HB HH HE MV NI NW RP SL SN ST SH TH".split(" ");

describe("authorityFor", () => {
  it.each([...EU, "IS", "LI", "NO", "GB", "UK", "CH", "BR"])("knows where to complain in %s", (country) => {
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

  it("has in Bavaria the authority for companies", () => {
    expect(authorityFor("de", "by")?.name).toContain("BayLDA");
  });

  it("ignores a Land where there is none", () => {
    expect(authorityFor("FR", "BY")?.id).toBe("authority-fr");
  });

  it("knows none elsewhere", () => {
    expect(authorityFor("US")).toBeNull();
  });
});

describe("every authority", () => {
  it("has a page for complaints, or says that none was found", () => {
    for (const { id, complaintUrl, first, website } of authorities) {
      expect(complaintUrl === null, id).toBe(first === "no-page-found");
      expect(website, id).not.toBeNull();
    }
  });

  it("says what is asked first where it is known: Meta first in the United Kingdom, Norway and Brazil", () => {
    const first = (country: string) => authorityFor(country)?.first;
    expect(["GB", "NO", "BR"].map(first)).toEqual(["company-first-30", "company-first", "company-first-login"]);
    expect(["CH", "IT", "FR"].map(first)).toEqual(["report-only", "certified-mail", null]);
  });
});

describe("authoritiesFor", () => {
  it("counts the EEA with the EU", () => {
    const countries = new Set(authoritiesFor("eu").map((authority) => authority.country));
    expect([...countries].sort()).toEqual([...EU, "IS", "LI", "NO"].sort());
    expect(authoritiesFor("uk").map((authority) => authority.country)).toEqual(["GB"]);
    expect(authoritiesFor("ch").map((authority) => authority.country)).toEqual(["CH"]);
    expect(authoritiesFor("br").map((authority) => authority.country)).toEqual(["BR"]);
    expect(authoritiesFor("other")).toEqual([]);
  });
});
