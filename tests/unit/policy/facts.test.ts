import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { Fact } from "../../../src/policy/fact.ts";
import { allFacts } from "../../../src/policy/index.ts";
import * as schema from "../../../src/policy/schema.ts";

const FOLDER = join(import.meta.dirname, "../../../src/policy");

const SCHEMAS: Record<string, z.ZodType> = {
  "actions.json": schema.Action,
  "authorities.json": schema.Authority,
  "channels.json": schema.Channel,
  "help.json": schema.HelpAnswer,
  "law.json": schema.LawFact,
  "rules.json": schema.Rule,
  "scope.json": schema.ScopeFact,
  "statements.json": schema.Statement,
  "timeline.json": schema.TimelineEvent,
};

const files = readdirSync(FOLDER).filter((name) => name.endsWith(".json"));
const read = (file: string): unknown => JSON.parse(readFileSync(join(FOLDER, file), "utf8"));
/** Every entry with its file and its id, or its place where it has none. */
const entries = files.flatMap((file) =>
  z
    .array(z.unknown())
    .parse(read(file))
    .map(
      (entry, index) => [file, z.looseObject({ id: z.string() }).safeParse(entry).data?.id ?? index, entry] as const,
    ),
);
/** What can be looked at further; that the others are no facts is said once, below. */
const everything = entries.flatMap(([, , entry]) => Fact.safeParse(entry).data ?? []);

/** All strings of a value, however deep. */
function strings(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(strings);
}

describe("every fact file", () => {
  it("has a schema, and every schema a file", () => {
    expect(new Set(files)).toEqual(new Set(Object.keys(SCHEMAS)));
  });

  it.each(entries)("%s: %s follows its schema", (file, _id, entry) => {
    expect(SCHEMAS[file]?.safeParse(entry).error?.issues ?? []).toEqual([]);
  });

  it("shares no id with another", () => {
    const ids = everything.map((fact) => fact.id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it("is known to the program", () => {
    expect(allFacts.map((fact) => fact.id).sort()).toEqual(everything.map((fact) => fact.id).sort());
  });

  it("names no person's account and no shortened address", () => {
    const urls = everything.flatMap(strings).filter((text) => /^https?:/.test(text));
    expect(urls.length).toBeGreaterThan(500);
    const personal = /profile\.php|[?&](id|user|u)=\d|\/\/(www\.)?(facebook|instagram)\.com\/\d{2,}|utm_|fbclid/;
    const shortened = /^https?:\/\/(bit\.ly|t\.co|fb\.me|goo\.gl|tinyurl\.com|ow\.ly|l\.facebook\.com|lnkd\.in)\//;
    expect(urls.filter((url) => personal.test(url) || shortened.test(url))).toEqual([]);
  });

  it("quotes words, not addresses, and says nothing twice in one fact", () => {
    for (const fact of everything) {
      for (const { quote } of fact.sources) expect(quote ?? "", fact.id).not.toMatch(/^https?:|^\s|\s$/);
      const seen = fact.sources.map((source) => `${source.url} ${source.quote}`);
      expect(new Set(seen).size, fact.id).toBe(seen.length);
    }
  });
});

describe("a broken fact", () => {
  const source = { url: "https://example.org/", quote: "so", captured: "2026-02-28" };
  const good = {
    id: "some-rule",
    platform: null,
    confidence: "primary",
    sources: [source],
  };
  const refuses = (broken: unknown) => expect(schema.Rule.safeParse(broken).success).toBe(false);

  it("is accepted while it is whole", () => {
    expect(schema.Rule.safeParse(good).success).toBe(true);
  });

  it.each(["id", "sources", "confidence", "platform"])("is refused without its %s", (key) => {
    refuses(Object.fromEntries(Object.entries(good).filter(([name]) => name !== key)));
  });

  it("is refused without any source, or with one that lacks its quote field, date field or address", () => {
    refuses({ ...good, sources: [] });
    for (const key of ["quote", "captured", "url"]) {
      refuses({
        ...good,
        sources: [Object.fromEntries(Object.entries(source).filter(([name]) => name !== key))],
      });
    }
  });

  it("is refused when it claims to be primary and quotes nothing", () => {
    const unquoted = { ...good, sources: [{ ...source, quote: null }] };
    refuses(unquoted);
    expect(schema.Rule.safeParse({ ...unquoted, confidence: "secondary" }).success).toBe(true);
  });

  it("is refused with an unreal date, an odd id, an address of another kind, or a stray property", () => {
    refuses({ ...good, sources: [{ ...source, captured: "2026-02-30" }] });
    refuses({ ...good, id: "Some Rule" });
    refuses({ ...good, sources: [{ ...source, url: "javascript:alert(1)" }] });
    refuses({ ...good, extra: true });
  });
});
