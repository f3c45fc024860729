import { spawnSync } from "node:child_process";
import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import AdmZip from "adm-zip";
import { afterAll, beforeAll, expect, test } from "vitest";
import { builtCommand } from "./built.ts";

/** As for any hostile input. */
const MOST_MB = 300;
const BIG = 350 * 2 ** 20;

let root: string;
let dossier: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "outscope-hostile-dossier-"));
  command(["example", join(root, "example")]);
  const [part = ""] = (await readdir(join(root, "example"))).filter((name) => name.startsWith("instagram"));
  dossier = join(root, "dossier.zip");
  expect(command(["dossier", join(root, "example", part), "--out", dossier]).status).toBe(0);
  // Says at its end how much memory the process had, as /usr/bin/time would.
  await writeFile(
    join(root, "memory.cjs"),
    'process.on("exit", () => console.error("MB", process.resourceUsage().maxRSS / 1024));',
  );
});
afterAll(() => rm(root, { recursive: true, force: true }));

/** The built command, in one process. */
function command(args: readonly string[], node: readonly string[] = []) {
  const env = { ...process.env, OUTSCOPE_SUPERVISED: "1" };
  return spawnSync(process.execPath, [...node, builtCommand(), ...args, "--lang", "en"], { env, encoding: "utf8" });
}

test.each(["enclosed/big.bin", "report.json", "manifest.json"])(
  `a dossier whose %s is made to fill the memory is told as changed or refused within ${MOST_MB} MB`,
  async (name) => {
    const zip = new AdmZip(dossier);
    if (zip.getEntry(name) !== null) zip.deleteFile(name);
    zip.addFile(name, Buffer.alloc(BIG));
    const bomb = join(root, "bomb.zip");
    await writeFile(bomb, zip.toBuffer());
    for (const args of [
      ["verify", bomb],
      ["compare", bomb, dossier],
    ]) {
      const { status, stderr } = command(args, ["--require", join(root, "memory.cjs")]);
      expect(status).not.toBe(0);
      expect(stderr).toContain("bomb.zip");
      expect(Number(/MB ([\d.]+)/.exec(stderr)?.[1])).toBeLessThan(MOST_MB);
    }
  },
);
