import { Parser } from "htmlparser2";
import { describe, expect, test } from "vitest";
import { writeReport } from "../../../src/report/index.ts";
import { joined, makeItem, makeSource } from "./source.ts";

interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | undefined>>;
}

function read(html: string): { tags: Tag[]; text: string } {
  const tags: Tag[] = [];
  let text = "";
  const parser = new Parser({
    onopentag: (name, attributes) => void tags.push({ name, attributes }),
    ontext: (part) => {
      text += part;
    },
  });
  parser.end(html);
  return { tags, text };
}

const HOSTILE = [
  "<script>alert(1)</script>",
  '"><img src=x onerror=alert(1)>',
  "</style><iframe src=https://example.org></iframe>",
  "' onmouseover='alert(1)",
  "javascript:alert(1)",
  "https://example.org/track",
  "\u202egnp.exe",
  "&lt;b&gt;",
  "a\u0000b\u001b[31m",
  "lone \ud800 half",
];

const hostileSource = () =>
  makeSource(
    HOSTILE.map((text, index) =>
      makeItem(index, {
        text,
        field: text,
        url: text,
        container: { type: "group", name: text },
        verdict: "in-scope",
        reasons: [{ rule: "facebook-timeline-unknown", evidence: { file: text, pointer: text } }],
      }),
    ),
    {
      accounts: HOSTILE.map((name) => ({
        platform: "instagram",
        username: name,
        name,
        private: null,
        birthDate: null,
      })),
      questions: HOSTILE.map((name) => ({
        id: `facebook.group:${name}`,
        items: 1,
        answer: name,
        settledBy: null,
        suggestion: null,
        options: [],
      })),
      files: HOSTILE.map((file) => ({
        source: 0,
        file,
        status: "failed",
        records: 0,
        items: 0,
        problem: { code: "json-invalid", data: { file } },
      })),
      problems: HOSTILE.map((file) => ({ code: "zip-part-missing", data: { file, missing: file } })),
    },
  );

describe("the HTML report", () => {
  test.each(["en", "fr", "de"])("lets no hostile text become markup, in %s", (language) => {
    const html = joined(writeReport("html", hostileSource(), { language, region: "eu" }));
    const { tags, text } = read(html);
    for (const { name, attributes } of tags) {
      expect(["script", "img", "iframe", "object", "embed", "link", "base", "form", "input"]).not.toContain(name);
      for (const attribute of Object.keys(attributes)) expect(attribute).not.toMatch(/^(on|src|srcset|srcdoc|style$)/);
      const href = attributes.href;
      if (href === undefined) continue;
      if (href.startsWith("#")) continue;
      expect(href).toMatch(/^https?:\/\//);
      expect(href).not.toContain("example.org");
      expect(attributes.rel).toContain("noreferrer");
    }
    expect(text).toContain("<script>alert(1)</script>");
    for (const control of ["\u0000", "\u001b"]) expect(html.includes(control)).toBe(false);
    expect(html).not.toMatch(/url\(|@import/);
  });

  test("forbids loading and running by its own policy", () => {
    const { tags } = read(joined(writeReport("html", makeSource([makeItem(1)]), { language: "en", region: "eu" })));
    const policy = tags.find((tag) => tag.attributes["http-equiv"] === "Content-Security-Policy");
    expect(policy?.attributes.content).toContain("default-src 'none'");
    expect(policy?.attributes.content).not.toContain("script-src");
  });

  test("keeps bidi controls of a name inside that name", () => {
    const { tags } = read(joined(writeReport("html", hostileSource(), { language: "en", region: "eu" })));
    expect(tags.filter((tag) => tag.name === "bdi").length).toBeGreaterThan(HOSTILE.length);
    const html = joined(writeReport("html", hostileSource(), { language: "en", region: "eu" }));
    const outside = html.replaceAll(/<bdi>[^<]*<\/bdi>|<p class="text" dir="auto">[^<]*<\/p>/g, "");
    expect(outside.includes("\u202e")).toBe(false);
  });

  test("says the headline in the reader's language, and how sure it is", () => {
    const source = makeSource([
      makeItem(1, { verdict: "in-scope" }),
      makeItem(2),
      makeItem(3, { verdict: "not-in-scope" }),
    ]);
    const say = (language: string) => read(joined(writeReport("html", source, { language, region: "eu" }))).text;
    expect(say("en")).toContain("At least 1, up to 2 of 3 items can be used for Meta’s AI.");
    expect(say("fr")).toContain("Meta peut utiliser pour son IA au moins 1, jusqu’à 2 éléments sur 3.");
    expect(say("de")).toContain("Mindestens 1, bis zu 2 von 3 Inhalten kann Meta für seine KI nutzen.");
  });

  test("has a place for every reason it points to, with a source", () => {
    const { tags } = read(joined(writeReport("html", makeSource([makeItem(1)]), { language: "en", region: "eu" })));
    const ids = new Set(tags.map((tag) => tag.attributes.id));
    const targets = tags.flatMap(({ attributes: { href } }) => (href?.startsWith("#") ? [href.slice(1)] : []));
    expect(targets).toContain("rule-facebook-timeline-unknown");
    for (const target of targets) expect(ids).toContain(target);
    expect(tags.some((tag) => tag.attributes.href?.startsWith("https://"))).toBe(true);
  });

  test("lists 5 000 items at the most, most exposed first, and says so", () => {
    const items = Array.from({ length: 5100 }, (_, index) =>
      makeItem(index, index < 5050 ? { verdict: "not-in-scope" } : { verdict: "in-scope", text: `exposed ${index}` }),
    );
    const { tags, text } = read(joined(writeReport("html", makeSource(items), { language: "en", region: "eu" })));
    expect(tags.filter((tag) => tag.attributes.class === "item")).toHaveLength(5000);
    expect(text).toContain("exposed 5099");
    expect(text).toContain("first 5,000 of 5,100 items");
  });

  test("leaves reactions out of the list and says how many there are", () => {
    const source = makeSource([makeItem(1), makeItem(2, { kind: "reaction", text: "liked this" })]);
    const { text } = read(joined(writeReport("html", source, { language: "en", region: "eu" })));
    expect(text).not.toContain("liked this");
    expect(text).toContain("1 reaction was read too");
  });

  test("keeps what was not read in sight", () => {
    const source = makeSource([makeItem(1)], {
      files: [
        { source: 0, file: "odd.json", status: "unknown", records: 0, items: 0, problem: null },
        { source: 0, file: "messages/1.json", status: "private", records: 0, items: 0, problem: null },
      ],
      problems: [{ code: "zip-part-missing", data: { file: "a-1.zip", missing: "2, 3" } }],
    });
    const { text } = read(joined(writeReport("html", source, { language: "en", region: "eu" })));
    expect(text).toContain("odd.json");
    expect(text).toContain("missing: 2, 3");
    expect(text).not.toContain("messages/1.json");
  });
});

describe("the first page", () => {
  const source = makeSource([
    ...Array.from({ length: 9 }, (_, i) => makeItem(i, { verdict: "in-scope", text: `Public words ${i}` })),
    makeItem(20, { verdict: "not-in-scope", text: "Kept to friends" }),
    makeItem(21, { verdict: "in-scope", kind: "profile-name", text: "Ada Example" }),
    makeItem(22, { verdict: "likely-in-scope", text: "Call me", notes: ["has-phone-number"] }),
  ]);
  const page = joined(writeReport("html", source, { language: "en", region: "eu" }));
  const first = page.slice(page.indexOf('<div class="first">'), page.indexOf('id="figures"'));

  test("shows six of what can be used, the oldest and what gives most away among them", () => {
    const shown = [...first.matchAll(/<p class="text"[^>]*>([^<]*)</g)].map(([, text]) => text);
    expect(shown).toHaveLength(6);
    expect(shown).toContain("Public words 0");
    expect(shown).toContain("Call me");
    expect(shown).not.toContain("Kept to friends");
    expect(shown).not.toContain("Ada Example");
  });

  test("says where to object, with the address to read", () => {
    const [, address = ""] = /<a href="(https:[^"]*)"[^>]*><bdi>/.exec(first) ?? [];
    expect(address).toMatch(/^https:\/\/www\.facebook\.com\//);
    expect(read(first).text).toContain(address);
  });

  test("leads to what was not read, where something was not", () => {
    expect(first).not.toContain("#unread");
    const head = source.head();
    const [file] = head.files;
    const lossy = { ...source, head: () => ({ ...head, files: [{ ...file, status: "unknown" as const }] }) };
    const other = joined(writeReport("html", lossy as typeof source, { language: "en", region: "eu" }));
    expect(other).toContain('href="#unread"');
    expect(other).toContain('id="unread"');
  });
});
