import { createHash } from "node:crypto";
import { imageSize } from "image-size";
import { describe, expect, it } from "vitest";
import { VERDICTS } from "../../../src/model/vocabulary.ts";
import {
  type ExampleExport,
  type ExampleOptions,
  exampleForApp,
  makeExample,
  PRIVATE_MARKER,
} from "../../generator/index.ts";

function digest(example: ExampleExport): string {
  const hash = createHash("sha256");
  for (const part of example.parts) {
    hash.update(part.name);
    for (const { path, data } of part.members) hash.update(path).update(data);
  }
  return hash.update(JSON.stringify(example.truth)).digest("hex");
}

function paths(example: ExampleExport): string[] {
  return example.parts.flatMap(({ members }) => members.map(({ path }) => path));
}

function json(example: ExampleExport, tail: string): unknown {
  for (const { members } of example.parts) {
    const found = members.find(({ path }) => path.endsWith(tail));
    if (found) return JSON.parse(found.data.toString("latin1"));
  }
  throw new Error(`no ${tail}`);
}

const VARIANTS: readonly (readonly [name: string, options: ExampleOptions])[] = [
  ["2021, C", { facebookEra: "2021", instagramEra: "C" }],
  ["2023, French", { facebookEra: "2023", language: "fr" }],
  ["two people, a Page, parts, wrapped", { people: 2, facebookPage: true, parts: 3, wrapRoot: true, items: 600 }],
  ["a minor, lone objects", { minor: true, loneObjects: true }],
  ["no flag, no history", { instagramPrivate: null, privacyHistory: "no-folder", threadsPrivate: null }],
];

describe("an example export", () => {
  it("is the same bytes and truth for the same seed, and others for another", () => {
    expect(digest(makeExample({ seed: 5 }))).toBe(digest(makeExample({ seed: 5 })));
    expect(digest(makeExample({ seed: 5 }))).not.toBe(digest(makeExample({ seed: 6 })));
  });

  it.each([10, 30, 100, 1000])("has about %i items", (items) => {
    const { truth } = makeExample({ items, media: false });
    expect(truth.length).toBeGreaterThan(items * 0.8);
    expect(truth.length).toBeLessThan(items * 1.2 + 12);
  });

  it.each(VARIANTS)("is readable JSON in pure ASCII: %s", (_name, options) => {
    const example = makeExample(options);
    for (const { members } of example.parts) {
      for (const { path, data } of members) {
        if (!path.endsWith(".json")) continue;
        expect(data.every((byte) => byte < 0x80)).toBe(true);
        expect(() => JSON.parse(data.toString("latin1"))).not.toThrow();
      }
    }
  });

  it("lists no path twice in a part, and repeats some files byte for byte in another", () => {
    const { parts } = makeExample({ parts: 3 });
    const seen = new Map<string, Buffer>();
    let repeated = 0;
    for (const { members } of parts) {
      expect(new Set(members.map(({ path }) => path)).size).toBe(members.length);
      for (const { path, data } of members) {
        const before = seen.get(path);
        if (before) {
          repeated++;
          expect(before.equals(data)).toBe(true);
        }
        seen.set(path, data);
      }
    }
    expect(repeated).toBeGreaterThan(1);
  });

  it("has the same items whether it is in one part or in three", () => {
    expect(makeExample({ parts: 3 }).truth).toEqual(makeExample({ parts: 1 }).truth);
  });

  it("keeps its marker to the message files it names", () => {
    const example = makeExample({ people: 2, wrapRoot: true });
    const marked = example.parts.flatMap(({ members }) =>
      members.filter(({ data }) => data.includes(PRIVATE_MARKER)).map(({ path }) => path),
    );
    expect(marked.sort()).toEqual([...example.messageFiles].sort());
    expect(marked.length).toBeGreaterThanOrEqual(8);
  });

  it("lays files out as each era does", () => {
    const has = (options: ExampleOptions, path: string) => paths(makeExample(options)).includes(path);
    expect(has({ facebookEra: "2021" }, "posts/your_posts_1.json")).toBe(true);
    expect(has({ facebookEra: "2023" }, "your_activity_across_facebook/short_videos/your_reels.json")).toBe(true);
    expect(has({}, "your_facebook_activity/posts/your_posts__check_ins__photos_and_videos_1.json")).toBe(true);
    expect(has({ instagramEra: "C" }, "your_instagram_activity/content/posts_1.json")).toBe(true);
    expect(has({}, "your_instagram_activity/media/posts_1.json")).toBe(true);
  });

  it("garbles keys as well as values", () => {
    const profile = JSON.stringify(
      json(makeExample({ language: "fr" }), "personal_information/personal_information.json"),
    );
    expect(profile).toContain(Buffer.from("Compte privé", "utf8").toString("latin1"));
    expect(profile).not.toContain("Compte privé");
  });
});

describe.each(["en", "fr", "de"] as const)("the app's own example in %s", (language) => {
  const example = exampleForApp(language);

  it("has about 160 items with every verdict", () => {
    expect(example.truth.length).toBeGreaterThan(140);
    expect(example.truth.length).toBeLessThan(180);
    expect(new Set(example.truth.map(({ verdict }) => verdict))).toEqual(new Set(VERDICTS));
  });

  it("has a picture of today and one of before, a question, and a stretch of time in which things were public", () => {
    const pictures = example.truth.filter(({ kind }) => kind === "profile-picture");
    expect(new Set(pictures.map(({ verdict }) => verdict)).size).toBeGreaterThan(1);
    expect(example.truth.some(({ question }) => question !== null)).toBe(true);
    expect(example.truth.some(({ audience }) => audience.past === "yes")).toBe(true);
  });

  it("has public items with pictures worth a look, different ones and small files", () => {
    const files = new Map(
      example.parts.flatMap(({ members }) => members.map(({ path, data }) => [path, data] as const)),
    );
    const shown = example.truth
      .filter(({ verdict }) => verdict === "in-scope")
      .flatMap(({ media }) => (media[0]?.endsWith(".jpg") ? (files.get(media[0]) ?? []) : []));
    expect(new Set(shown.map((data) => data.toString("base64"))).size).toBeGreaterThan(5);
    for (const data of shown) {
      expect(imageSize(data)).toMatchObject({ width: 320, height: 240, type: "jpg" });
      expect(data.length).toBeLessThan(16_000);
    }
  });

  it("is of one person, who writes in one language", () => {
    expect(new Set(example.accounts.map(({ name }) => name)).size).toBe(1);
    const others = (["en", "fr", "de"] as const).filter((other) => other !== language);
    const written = (of: typeof example) =>
      new Set(of.truth.map(({ text }) => text).filter((text) => text.length > 25));
    for (const other of others)
      expect([...written(exampleForApp(other))].filter((text) => written(example).has(text))).toEqual([]);
  });

  it("is a pair of Facebook zips and one of Instagram", () => {
    expect(example.parts.map(({ name }) => name.split("-")[0])).toEqual(["facebook", "facebook", "instagram"]);
  });
});
