import { mkdir, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { crc32 } from "node:zlib";
import { describe, expect, test } from "vitest";
import { runAudit } from "../../../src/audit.ts";
import { writeZip } from "../archive/zipWriter.ts";
import { FB, folder, POSTS, PROFILE, post, profileOf, zip } from "../audit/export.ts";

const second = POSTS.replace("_1.json", "_2.json");

async function unpacked(root: string, files: Readonly<Record<string, string>>): Promise<string> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(join(root, path, ".."), { recursive: true });
    await writeFile(join(root, path), text);
  }
  return root;
}

async function audited(...paths: string[]) {
  const store = await runAudit(paths);
  try {
    const { files, problems } = store.head();
    const sources = store.head().sources.map(({ path }) => basename(path));
    return { texts: [...store.items()].map(({ text }) => text), files, problems, sources };
  } finally {
    await store.close();
  }
}

/** The text with four bytes more at its end, so that it has this CRC-32. */
function forged(text: string, crc: number): Buffer {
  const base = Buffer.concat([Buffer.from(text), Buffer.alloc(4)]);
  // CRC-32 is linear: each of the last 32 bits changes it by what it alone does.
  const zero = crc32(base);
  let basis: { readonly bit: number; effect: number; mix: number }[] = [];
  for (let bit = 0; bit < 32; bit++) {
    const one = Buffer.from(base);
    const at = base.length - 4 + (bit >> 3);
    one[at] = (one[at] ?? 0) | (1 << (bit & 7));
    let effect = (crc32(one) ^ zero) >>> 0;
    let mix = (1 << bit) >>> 0;
    for (const each of basis) {
      if ((effect ^ each.effect) >>> 0 < effect) {
        effect = (effect ^ each.effect) >>> 0;
        mix = (mix ^ each.mix) >>> 0;
      }
    }
    if (effect !== 0) basis = [...basis, { bit, effect, mix }].sort((a, b) => b.effect - a.effect);
  }
  let wanted = (crc ^ zero) >>> 0;
  let bits = 0;
  for (const { effect, mix } of basis) {
    if ((wanted ^ effect) >>> 0 < wanted) {
      wanted = (wanted ^ effect) >>> 0;
      bits = (bits ^ mix) >>> 0;
    }
  }
  base.writeUInt32LE(bits, base.length - 4);
  return base;
}

describe("every entry of what was given is read or told of", () => {
  test("zips that lie in a folder, however deep, are parts like any other, whatever lies beside them", async () => {
    const root = await unpacked(await folder(), {
      [`part 1/${POSTS}`]: JSON.stringify([post("unpacked", 1_500_000_000)]),
      "notes.txt": "mine",
    });
    await mkdir(join(root, "later/still later"), { recursive: true });
    await zip(
      "part 10.zip",
      { [second.replace("_2", "_3")]: [post("in part 10", 1_500_000_000)] },
      join(root, "later"),
    );
    await zip("part 2.ZIP", { [second]: [post("in part 2", 1_500_000_000)] }, join(root, "later/still later"));
    await writeFile(join(root, "broken.zip"), "no zip");
    const { texts, files, problems, sources } = await audited(root);
    expect(new Set(texts)).toEqual(new Set(["in part 10", "in part 2", "unpacked"]));
    expect(sources).toEqual([basename(root), "part 10.zip", "part 2.ZIP"]);
    expect(files).toContainEqual(expect.objectContaining({ file: "notes.txt", status: "unknown" }));
    expect(problems).toContainEqual({ code: "not-a-zip", data: { file: "broken.zip" } });
  });

  test("a zip among messages is somebody's attachment and stays closed", async () => {
    const root = await unpacked(await folder(), { [POSTS]: JSON.stringify([post("hello", 1_500_000_000)]) });
    const inbox = join(root, FB, "messages/inbox/bobexample_1/files");
    await mkdir(inbox, { recursive: true });
    await zip("facebook-bob-2024-05-01-x.zip", { [second]: [post("Bob's", 1_500_000_000)] }, inbox);
    const { texts, sources } = await audited(root);
    expect([texts, sources]).toEqual([["hello"], [basename(root)]]);
  });

  test("a zip inside a zip is named, once for each of a few and by number beyond", async () => {
    const inner = Object.fromEntries(Array.from({ length: 120 }, (_, i) => [`inner ${i}.zip`, "PK"]));
    const path = await zip("outer.zip", { [POSTS]: [post("hello", 1_500_000_000)], ...inner });
    const { problems } = await audited(path);
    const told = problems.filter(({ code }) => code === "zip-inside");
    expect(told).toHaveLength(101);
    expect(told.reduce((sum, { data }) => sum + Number(data.count), 0)).toBe(120);
    expect(told[0]?.data).toEqual({ file: "outer.zip", entry: "inner 0.zip", count: 1 });
  });

  test("other endings, files that lost theirs, and a folder with data are named", async () => {
    const path = join(await folder(), "part.zip");
    const odd = [`${POSTS}.bak`, POSTS.replace(".json", ".js"), POSTS.replace(".json", ""), "readme.txt", "posts.rar"];
    const entries = [
      { name: POSTS, data: JSON.stringify([post("hello", 1_500_000_000)]) },
      ...odd.map((name) => ({ name, data: "[]" })),
      { name: `${second}/`, data: "[]" },
      { name: "posts/media/12345678_n", data: "GIF" },
    ];
    await writeFile(path, writeZip({ entries }));
    const { files, problems } = await audited(path);
    expect(
      files
        .filter(({ status }) => status === "unknown")
        .map(({ file }) => file)
        .sort(),
    ).toEqual(odd.sort());
    expect(problems).toContainEqual({
      code: "zip-folder-with-data",
      data: { file: "part.zip", entry: `${second}/`, count: 1 },
    });
  });

  test("two files are one by their bytes, not by a checksum that can be forged", async () => {
    const harmless = Buffer.from(JSON.stringify([post("x".repeat(40), 1_500_000_000)]));
    const text = JSON.stringify([post("confession".padEnd(36, "-"), 1_500_000_000)]);
    const twin = forged(text, crc32(harmless));
    expect(crc32(twin)).toBe(crc32(harmless));
    const entries = [
      { name: PROFILE, data: JSON.stringify(profileOf("Ann Example", "ann")) },
      { name: POSTS, data: harmless },
      { name: POSTS, data: twin },
    ];
    const path = join(await folder(), "twins.zip");
    await writeFile(path, writeZip({ entries }));
    const { problems } = await audited(path);
    expect(problems.map(({ code }) => code)).toContain("zip-name-duplicate");
    const same = join(await folder(), "same.zip");
    await writeFile(same, writeZip({ entries: [...entries.slice(0, 2), ...entries.slice(1, 2)] }));
    expect((await audited(same)).problems).toEqual([]);
  });

  test("of two message files of one name neither is unpacked to compare them: the second is named", async () => {
    const message = `${FB}messages/inbox/zed_1/message_1.json`;
    const said = JSON.stringify({ participants: [{ name: "Zed" }, { name: "Ann" }], messages: [] });
    const entries = [
      { name: PROFILE, data: JSON.stringify(profileOf("Ann Example", "ann")) },
      { name: message, data: said },
      { name: message, data: said },
    ];
    const path = join(await folder(), "twins.zip");
    await writeFile(path, writeZip({ entries }));
    expect((await audited(path)).problems).toEqual([
      { code: "zip-name-duplicate", data: { file: "twins.zip", entry: message, count: 1 } },
    ]);
  });

  test("a message file given by itself is not looked at to see whether it is a zip", async () => {
    const root = await unpacked(await folder(), { "inbox/zed_1/message_1.json": "PK and no zip" });
    await expect(audited(join(root, "inbox/zed_1/message_1.json"))).rejects.toMatchObject({
      problem: { code: "private-only" },
    });
  });

  test("a part whose files only have the sizes and checksums of another's is read as well", async () => {
    const body = Buffer.from(JSON.stringify([post("harmless".padEnd(60, "x"), 1_500_000_000)]));
    const other = forged(JSON.stringify([post("confession".padEnd(56, "x"), 1_500_000_000)]), crc32(body));
    expect([other.length, crc32(other)]).toEqual([body.length, crc32(body)]);
    const paths: string[] = [];
    for (const [name, data] of [
      ["a.zip", body],
      ["b.zip", other],
    ] as const) {
      paths.push(join(await folder(), name));
      await writeFile(paths.at(-1) ?? "", writeZip({ entries: [{ name: POSTS, data }] }));
    }
    const { files, problems } = await audited(...paths);
    expect(problems.map(({ code }) => code)).not.toContain("zip-part-twice");
    expect(files.map(({ status, problem }) => [status, problem?.code])).not.toContainEqual([
      "not-needed",
      "file-repeated",
    ]);
  });
});
