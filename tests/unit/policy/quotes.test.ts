import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { allFacts } from "../../../src/policy/index.ts";
import { checkQuotes, folded } from "../../facts/quotes.mjs";

const COMMIT = "0123456789abcdef0123456789abcdef01234567";
const ON_GITHUB = `https://github.com/example/terms/blob/${COMMIT}/Some%20Service/Privacy%20Policy.md`;
const ON_A_PAGE = "https://www.example.org/law/21/";
let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "outscope-captures-"));
  const captures = {
    [`example/terms/${COMMIT}/Some Service/Privacy Policy.md`]:
      "## What we use\n\nWe use **public content** you [create\nor share](https://example.org/help?x=(1)), like “posts”.\n\n*   Name\n",
    "example.org/law/21.html": "<p>The controller shall no&nbsp;longer <b>process</b> the data&#39;s copy.</p>",
  };
  for (const [path, text] of Object.entries(captures)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const kindOf = async (url: string, quote: string) => {
  const found = await checkQuotes([{ file: "scope.json", id: "some-fact", source: 1, url, quote }], folder);
  return Object.entries(found).flatMap(([kind, quotes]) => (quotes.length > 0 ? [kind] : []));
};

describe("a quote", () => {
  it.each([
    ["markup, line breaks and links apart", ON_GITHUB, "We use public content you create or share"],
    ["quotation marks of another kind", ON_GITHUB, "like 'posts'."],
    ["case apart", ON_GITHUB, "what we use"],
    ["on a page, entities and tags apart", ON_A_PAGE, "shall no longer process the data’s copy"],
  ])("stands in its capture: %s", async (_what, url, quote) => {
    expect(await kindOf(url, quote)).toEqual(["verbatim"]);
  });

  it.each([
    ["a word more", "We use all public content"],
    ["two sentences stitched", "We use public content. Name"],
    ["a word less", "We use content"],
    ["from another page", "The controller shall no longer process"],
  ])("does not stand there: %s", async (_what, quote) => {
    expect(await kindOf(ON_GITHUB, quote)).toEqual(["missing"]);
  });

  it("of a page that nobody stored is said to have no capture", async () => {
    expect(await kindOf(ON_GITHUB.replace("Some", "Other"), "We use")).toEqual(["uncaptured"]);
    expect(await kindOf("https://example.org/nowhere", "We use")).toEqual(["uncaptured"]);
  });

  it("is never folded to nothing", () => {
    for (const { id, sources } of allFacts)
      for (const { quote } of sources) if (quote !== null) expect(folded(quote).length, id).toBeGreaterThan(3);
  });
});

describe("citations of Meta's texts in public archives", () => {
  const archived = allFacts.flatMap(({ id, sources }) =>
    sources.filter(({ url }) => url.includes("/OpenTermsArchive/")).map((source) => [id, source] as const),
  );

  it("name the commit, the day and the words", () => {
    expect(archived.length).toBeGreaterThan(100);
    for (const [id, { url, quote, captured }] of archived) {
      expect(url, id).toMatch(/^https:\/\/github\.com\/OpenTermsArchive\/[\w-]+\/blob\/[0-9a-f]{40}\/\S+\.md$/);
      expect(quote, id).not.toBeNull();
      expect(captured, id).not.toBeNull();
    }
  });
});
