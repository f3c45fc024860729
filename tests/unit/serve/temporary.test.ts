import { fork } from "node:child_process";
import { once } from "node:events";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { makeTemporaryFolder } from "../../../src/serve/temporary/folder.ts";
import { startHost } from "./host.ts";

let root: string;
let place: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "outscope-place-"));
  place = join(root, "place");
  mkdirSync(place);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const make = () => makeTemporaryFolder([place], join(root, "own"));

/** A folder as a run of the first edition left it when it was killed: its name has a process number and nothing holds it. */
function left(name: string, mode = 0o700): string {
  const folder = join(place, name);
  mkdirSync(join(folder, "0"), { recursive: true });
  writeFileSync(join(folder, "0/export.zip"), "the export");
  chmodSync(folder, mode);
  return folder;
}

describe("what a killed run left", () => {
  test.each([999_999_999, 1, process.ppid, process.pid])(
    "goes at the next start, whoever has its process number (%i) now",
    async (pid) => {
      const folder = left(`outscope-serve-${pid}-AbCdEf`);
      const mine = await make();
      expect(existsSync(folder)).toBe(false);
      await mine.remove();
      expect(readdirSync(place)).toEqual([]);
    },
  );

  test("goes, and what a running one has stays, also of the same process", async () => {
    const running = await make();
    writeFileSync(join(await running.sub(), "export.zip"), "in use");
    const other = await make();
    expect(existsSync(join(running.path, "0/export.zip"))).toBe(true);
    await running.remove();
    await other.remove();
    expect(readdirSync(place)).toEqual([]);
  });

  test("goes with 'forget everything' too, while the host runs", async () => {
    const host = await startHost();
    const folder = join(host.root, "tmp/outscope-serve-1-AbCdEf");
    mkdirSync(folder, { mode: 0o700 });
    await host.post("/api/state.forget");
    expect(existsSync(folder)).toBe(false);
    await host.close();
  });

  test("of a process that was ended by force is known by the system, at once", async () => {
    const child = fork(join(import.meta.dirname, "holdFolder.mjs"), [join(place, "outscope-serve-1-held")]);
    await once(child, "message");
    const held = join(place, "outscope-serve-1-held");
    const first = await make();
    expect(existsSync(held)).toBe(true);
    child.kill("SIGKILL");
    await once(child, "exit");
    await first.sweep();
    expect(existsSync(held)).toBe(false);
    await first.remove();
  });

  test("goes where a sweep that was killed had taken it to", async () => {
    const folder = left("outscope-removing-AbCdEf");
    await (await make()).remove();
    expect(existsSync(folder)).toBe(false);
  });
});

describe("what is not ours", () => {
  test.each([
    ["a folder that others can write to", () => left("outscope-serve-1-open", 0o777)],
    ["a folder of another name", () => left("outscope-server-1-x")],
    ["a folder without a number", () => left("outscope-serve-x")],
  ])("%s is not touched", async (_what, make_) => {
    const folder = make_();
    await (await make()).remove();
    expect(readFileSync(join(folder, "0/export.zip"), "utf8")).toBe("the export");
  });

  test("a link is not followed, and what it leads to stays", async () => {
    const elsewhere = join(root, "elsewhere");
    mkdirSync(elsewhere, { mode: 0o700 });
    writeFileSync(join(elsewhere, "letter.txt"), "of the user");
    symlinkSync(elsewhere, join(place, "outscope-serve-1-link"));
    mkdirSync(join(place, "outscope-serve-2-inside"), { mode: 0o700 });
    symlinkSync(elsewhere, join(place, "outscope-serve-2-inside/0"));
    await (await make()).remove();
    expect(readFileSync(join(elsewhere, "letter.txt"), "utf8")).toBe("of the user");
    expect(existsSync(join(place, "outscope-serve-2-inside"))).toBe(false);
  });

  test("a file of that name is not touched", async () => {
    writeFileSync(join(place, "outscope-serve-1-file"), "x");
    await (await make()).remove();
    expect(existsSync(join(place, "outscope-serve-1-file"))).toBe(true);
  });

  test("a place where others can replace folders is neither used nor swept", async () => {
    const folder = left("outscope-serve-1-AbCdEf");
    chmodSync(place, 0o777);
    const mine = await make();
    expect(existsSync(folder)).toBe(true);
    expect(mine.path.startsWith(join(root, "own"))).toBe(true);
    expect(statSync(mine.path).mode & 0o777).toBe(0o700);
    await mine.remove();
  });

  test("a place as /tmp, where everybody has their own, is used and swept", async () => {
    const folder = left("outscope-serve-1-AbCdEf");
    chmodSync(place, 0o1777);
    const mine = await make();
    expect([existsSync(folder), mine.path.startsWith(place)]).toEqual([false, true]);
    await mine.remove();
  });

  test("a place below a folder that others can write to is no better than that folder", async () => {
    chmodSync(root, 0o777);
    const mine = await makeTemporaryFolder([place], join(tmpdir(), `own-${process.pid}`));
    expect(mine.path.startsWith(place)).toBe(false);
    await mine.remove();
    chmodSync(root, 0o700);
    rmSync(join(tmpdir(), `own-${process.pid}`), { recursive: true });
  });
});

test("a folder on the way that becomes a link leads nowhere: no copy is written, nothing behind the link is removed", async () => {
  const mine = await make();
  const elsewhere = join(root, "elsewhere");
  mkdirSync(join(elsewhere, mine.path.slice(place.length + 1)), { recursive: true });
  const letter = join(elsewhere, mine.path.slice(place.length + 1), "letter.txt");
  writeFileSync(letter, "of the user");
  renameSync(place, join(root, "moved"));
  symlinkSync(elsewhere, place);
  await expect(mine.sub()).rejects.toMatchObject({ problem: { code: "upload-broken" } });
  await mine.remove();
  expect(readFileSync(letter, "utf8")).toBe("of the user");
});

test("a path longer than the address of a local socket may be is held all the same", async () => {
  place = join(root, "a".repeat(120), "b".repeat(120));
  mkdirSync(place, { recursive: true });
  const running = await make();
  const other = await make();
  expect(existsSync(running.path)).toBe(true);
  await running.remove();
  await other.remove();
});
