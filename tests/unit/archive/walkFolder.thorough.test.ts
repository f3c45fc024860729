import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { Findings } from "../../../src/archive/findings.ts";
import { walkFolder } from "../../../src/archive/walkFolder.ts";

const home = mkdtempSync(join(tmpdir(), "outscope-walk-"));
afterAll(() => rmSync(home, { recursive: true, force: true }));

/** What an entry may be, and what the walk says of it. */
const SAYS = {
  file: null,
  link: "link-ignored",
  pipe: "entry-special",
  badName: "entry-name-unreadable",
  badFolder: "entry-name-unreadable",
} as const;
type Kind = keyof typeof SAYS;
interface Entry {
  readonly folder: string;
  readonly kind: Kind;
}

let trees = 0;
let pipes = 0;

function lay(root: string, entries: readonly Entry[]): string[] {
  const bytes = (text: string) => Buffer.concat([Buffer.from(`${root}/${text}`), Buffer.from([0xff])]);
  return entries.map(({ folder, kind }, number) => {
    mkdirSync(join(root, folder), { recursive: true });
    const path = join(folder, `${kind}${number}`);
    if (kind === "file") writeFileSync(join(root, path), "x");
    if (kind === "link") symlinkSync("/", join(root, path));
    if (kind === "pipe") execFileSync("mkfifo", [join(root, path)]);
    if (kind === "badName") writeFileSync(bytes(path), "x");
    if (kind === "badFolder") mkdirSync(bytes(path));
    return kind.startsWith("bad") ? `${path}\ufffd` : path;
  });
}

/** A name of bad bytes, a link and a pipe are made as Linux makes them; elsewhere there is only the rest. */
const kinds: Kind[] = process.platform === "linux" ? ["file", "link", "badName", "badFolder", "pipe"] : ["file"];

describe("a folder with entries that cannot be read", () => {
  it("tells of each by its name, and takes everything else: nothing is lost with another", async () => {
    const folder = fc.constantFrom("", "posts", "posts/deep", "a b", ".hidden", "x.json");
    const kind = fc.constantFrom<Kind>(...kinds);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.record({ folder, kind }), { maxLength: 5 }), async (all) => {
        // Making a pipe starts a process: some are enough.
        const entries = all.filter((entry) => entry.kind !== "pipe" || ++pipes < 10);
        const root = join(home, String(++trees));
        mkdirSync(root);
        const laid = lay(root, entries);
        const findings = new Findings("export");
        const members = await walkFolder(root, findings);
        const told = findings.list().map(({ code, data }) => [data.entry, code]);
        const expected = entries.map(({ kind }, i) => [laid[i], SAYS[kind]]);
        expect([...members.map(({ path }) => [path, null]), ...told].sort()).toEqual(expected.sort());
        rmSync(root, { recursive: true });
      }),
      { numRuns: 1000 },
    );
  }, 60_000);

  it("names what is gone, and the longest of paths, when it comes to look", async () => {
    const root = join(home, "long");
    const name = "n".repeat(200);
    // Deeper than the system takes in one path; made step by step.
    const script = `import os\nos.chdir(${JSON.stringify(home)})\nos.mkdir("long")\nos.chdir("long")\nopen("good.json","w").close()\nfor i in range(30):\n os.mkdir("${name}")\n os.chdir("${name}")\nopen("x.json","w").close()`;
    execFileSync("python3", ["-c", script]);
    const findings = new Findings("export");
    const members = await walkFolder(root, findings);
    expect(members.map(({ path }) => path)).toEqual(["good.json"]);
    expect(findings.list()).toHaveLength(1);
    expect(findings.list()[0]).toMatchObject({ data: { reason: "ENAMETOOLONG" } });
    expect(dirname(String(findings.list()[0]?.data.entry))).toContain(name);
    execFileSync("rm", ["-rf", root]);
  });
});
