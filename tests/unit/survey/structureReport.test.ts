import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { runAudit } from "../../../src/audit.ts";
import { structureReport } from "../../../src/survey/structureReport.ts";
import { EXAMPLE_NOW, makeExample, writeParts } from "../../generator/index.ts";
import { FB, folder, POSTS, post, zip } from "../audit/export.ts";

const NEW = `${FB}/posts/your_new_kind_of_posts_1.json`;

describe("the structure report", () => {
  test("shows the shape of the file that no reader knows, and no other file", async () => {
    const path = await zip("facebook-annexample-2024-05-01-x.zip", {
      [POSTS]: [post("Hello", 1_500_000_000)],
      [NEW]: { new_posts: [{ title: "Ann was here", timestamp: 1_500_000_000, "Ann Example": [] }] },
      [`${FB}/messages/inbox/bobexample_1/message_1.json`]: { messages: [{ sender_name: "Bob" }] },
    });
    expect(await structureReport([path], { store: null })).toBe(
      [
        "Outscope structure report: the shape of files that were not understood, without their contents and names.",
        "",
        `${FB}/posts/your_new_kind_of_posts_#.json`,
        "  (top)  object ×1",
        "  new_posts  array ×1",
        "  new_posts[]  object ×1",
        "  new_posts[].title  string ×1",
        "  new_posts[].timestamp  number ×1",
        "  new_posts[].<key>  empty array ×1",
        "",
      ].join("\n"),
    );
  });

  test("says so where every file was understood", async () => {
    const path = await zip("a.zip", { [POSTS]: [post("Hello", 1_500_000_000)] });
    expect(await structureReport([path], { store: null })).toContain("Every file was understood.");
  });

  test("shows a file whose records the audit could not read, where the audit is there", async () => {
    const path = await zip("a.zip", { [POSTS]: [post("Hello", 1_500_000_000), "Ann Example", 4711] });
    const store = await runAudit([path]);
    const report = await structureReport([path], { store });
    await store.close();
    expect(report).toContain("[]  object ×1, string ×1, number ×1");
    expect(report).not.toMatch(/Ann|4711/);
  });

  test("shows what was given alone, and what is damaged by its code only", async () => {
    const dir = join(await folder(), "posts");
    await mkdir(dir);
    await writeFile(join(dir, "new_items.json"), '[{"title": "Ann Example"}]');
    await writeFile(join(dir, "other_things.json"), '[{"title": "Ann Exam');
    await writeFile(join(dir, "third_things.html"), "<p class=ann>Ann Example</p>");
    const report = await structureReport([join(dir, "new_items.json"), dir], { store: null });
    expect(report).toContain("[].title  string ×1");
    expect(report).toContain("cannot be read: json-truncated");
    expect(report).toContain("  p  element ×1, text ×1");
    expect(report).not.toMatch(/\bAnn\b|Exam/);
  });

  test("shows files that look alike once", async () => {
    const album = (n: number) => [`${FB}/posts/album_shapes/${n}.json`, { album_name: `Trip ${n}` }] as const;
    const path = await zip(
      "a.zip",
      Object.fromEntries([POSTS, ...[1, 2, 3].map(album)].map((e) => (typeof e === "string" ? [e, []] : e))),
    );
    const report = await structureReport([path], { store: null });
    expect(report.match(/album_name/g)).toHaveLength(1);
    expect(report).toContain("several files like this");
  });

  test("a path that cannot be opened is a problem where there is no other", async () => {
    const path = await zip("a.zip", { [POSTS]: [] });
    await expect(structureReport(["/no/such.zip"], { store: null })).rejects.toMatchObject({
      problem: { code: "input-missing" },
    });
    expect(await structureReport(["/no/such.zip", path], { store: null })).toContain("Every file");
  });
});

/** Every string, key and number in a parsed file that is long enough to tell something. */
function* tellings(value: unknown): Generator<string> {
  if (typeof value === "string" || typeof value === "number") yield String(value);
  else if (Array.isArray(value)) for (const each of value) yield* tellings(each);
  else if (typeof value === "object" && value !== null)
    for (const [key, child] of Object.entries(value)) {
      if (!/^[a-z_]+(_v\d)?$/.test(key)) yield key;
      yield* tellings(child);
    }
}

/** Moves a file of an export where no route looks, so that all of it is in the report. */
const unknownPath = (path: string): string => path.replace(/[^/]+(\.(?:json|html))$/, "of_a_new_kind$1");

test("nothing of whole exports gets out, were every file of them unknown", async () => {
  for (const format of ["json", "html"] as const) {
    const example = makeExample({ items: 150, noise: true, format, language: "fr", seed: 3 });
    const secrets = new Set<string>();
    let reported = 0;
    for (const part of example.parts) {
      const members = part.members
        .filter(({ path }) => /\.(json|html)$/.test(path) && !example.messageFiles.includes(path))
        .map((member, i) => ({ ...member, path: `${i}_new/${unknownPath(member.path)}`, stored: false }));
      for (const { path, data } of members)
        for (const found of path.endsWith(".json")
          ? tellings(JSON.parse(data.toString()))
          : (data.toString().match(/(?<=>)[^<>]{4,}/g) ?? []))
          if (found.trim().length > 4) secrets.add(found.trim());
      const paths = await writeParts(await folder(), { parts: [{ name: part.name, members }] });
      const report = await structureReport(paths, { store: null });
      reported += report.length;
      const lines = new Set(report.split(/[\s.>[\]]+/));
      for (const secret of secrets) expect(lines.has(secret) && !/^[a-z_]+$/.test(secret), secret).toBe(false);
      for (const { username, name } of example.accounts)
        for (const word of [username, ...name.split(" ")])
          expect(report.toLowerCase()).not.toContain(word.toLowerCase());
      for (const secret of secrets)
        if (/[^a-z_]/.test(secret) && secret.length > 8) expect(report).not.toContain(secret);
    }
    expect(secrets.size).toBeGreaterThan(200);
    expect(reported).toBeGreaterThan(2000);
  }
  expect(EXAMPLE_NOW).toBeInstanceOf(Date);
});

test("the answer to a hostile name is the name's absence", async () => {
  const names = fc.sample(fc.stringMatching(/^[a-z]{4,9}[._]?[a-z0-9]{4,9}$/), { numRuns: 60, seed: 5 });
  const path = await zip(`facebook-${names[0]}-2024-05-01-x.zip`, {
    ...Object.fromEntries(names.map((name) => [`${FB}/posts/${name}/${name}.json`, { [name]: { [name]: name } }])),
  });
  const report = await structureReport([path], { store: null });
  for (const name of names) expect(report).not.toContain(name);
  expect(report).toContain("<name>/<name>.json");
});
