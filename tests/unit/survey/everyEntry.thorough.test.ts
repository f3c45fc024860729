import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { runAudit } from "../../../src/audit.ts";
import type { ReportHead } from "../../../src/model/report.ts";
import { writeZip } from "../archive/zipWriter.ts";
import { post } from "../audit/export.ts";

const home = mkdtempSync(join(tmpdir(), "outscope-entries-"));
afterAll(() => rmSync(home, { recursive: true, force: true }));

const good = JSON.stringify([post("hello", 1_500_000_000)]);
const FB = "your_facebook_activity";
type Says = "read" | "failed" | "not-needed" | "private" | "unknown" | "problem" | "nothing";

/** A sort of entry: its path, what is in it, and what may be said of it. */
interface Sort {
  readonly path: (number: number) => string;
  readonly data?: string;
  readonly says: readonly Says[];
  /** Made in folders only. */
  readonly special?: "link" | "bad-name";
}

const SORTS: readonly Sort[] = [
  { path: (n) => `${FB}/posts/your_posts_${n + 2}.json`, data: good, says: ["read", "not-needed"] },
  { path: (n) => `${FB}/posts/your_posts_${n + 2}.json`, data: `${good.slice(0, -3)}`, says: ["failed"] },
  { path: (n) => `${FB}/posts/your_posts_${n + 2}.json`, data: "", says: ["failed"] },
  { path: (n) => `${FB}/posts/your_posts_${n + 2}.json`, data: "\u0000\u0001", says: ["failed"] },
  { path: (n) => `${FB}/posts/your_posts_${n + 2}.html`, data: "<html", says: ["failed"] },
  { path: (n) => `${FB}/posts/album/${n}.json`, data: '{"name":"A","photos":[]}', says: ["read"] },
  { path: (n) => `${FB}/messages/inbox/bob_${n}/message_1.json`, data: '{"messages":[]}', says: ["private"] },
  { path: (n) => `ads_information/advertisers_${n}.json`, data: "[]", says: ["not-needed"] },
  { path: (n) => `${FB}/something_new/file_${n}.json`, data: '{"a":1}', says: ["unknown"] },
  {
    path: (n) => `odd_${n}/message_export.json`,
    data: '{"participants":[{"name":"B"}],"messages":[{"sender_name":"B","content":"x","timestamp_ms":1}]}',
    says: ["private"],
  },
  { path: (n) => `${FB}/posts/notes_${n}.txt`, data: "mine", says: ["unknown"] },
  { path: (n) => `${FB}/posts/your_posts_${n + 2}.json.bak`, data: good, says: ["unknown"] },
  { path: (n) => `${FB}/posts/media/${n}.jpg`, data: "GIF", says: ["nothing"] },
  { path: (n) => `${FB}/a${n}/.DS_Store`, data: "x", says: ["nothing"] },
  { path: (n) => `${FB}/posts/inner_${n}.zip`, data: "PK", says: ["unknown", "problem"] },
  { path: (n) => `${FB}/posts/link_${n}.json`, special: "link", says: ["problem"] },
  { path: (n) => `${FB}/posts/bad_${n}`, special: "bad-name", says: ["problem"] },
];
const inFolders = SORTS.filter(({ special }) => special !== "bad-name" || process.platform === "linux");

interface Laid {
  readonly path: string;
  readonly sort: Sort;
}

function lay(root: string, { path, sort }: Laid): void {
  const whole = join(root, path);
  mkdirSync(dirname(whole), { recursive: true });
  if (sort.special === "link") symlinkSync("/", whole);
  else if (sort.special === "bad-name") writeFileSync(Buffer.concat([Buffer.from(whole), Buffer.from([0xff])]), "x");
  else writeFileSync(whole, sort.data ?? "");
}

/** What the audit says of an entry, however often. */
function saidOf(path: string, { files, problems }: Pick<ReportHead, "files" | "problems">): Says[] {
  const listed = files.filter(({ file }) => file === path).map(({ status }) => status);
  if (listed.length > 0) return listed;
  const names = [path, `${path}\ufffd`, basename(path)];
  return problems.some(({ data }) => names.includes(String(data.entry)) || names.includes(String(data.file)))
    ? ["problem"]
    : ["nothing"];
}

test("of every entry of an export exactly one thing is said, over whole audits of folders and zips with faults", async () => {
  let trees = 0;
  const sort = (sorts: readonly Sort[]) => fc.array(fc.constantFrom(...sorts), { minLength: 1, maxLength: 7 });
  const trial = fc.oneof(
    fc.record({ zip: fc.constant(false), sorts: sort(inFolders) }),
    fc.record({ zip: fc.constant(true), sorts: sort(SORTS.filter(({ special }) => special === undefined)) }),
  );
  await fc.assert(
    fc.asyncProperty(trial, async ({ zip, sorts }) => {
      const entries = sorts.map((one, number) => ({ path: one.path(number), sort: one }));
      const kept: Laid = {
        path: `${FB}/posts/your_posts_1.json`,
        sort: { path: () => "", data: good, says: ["read"] },
      };
      const all = [kept, ...entries];
      const root = join(home, String(++trees));
      if (zip)
        writeFileSync(root, writeZip({ entries: all.map(({ path, sort: { data = "" } }) => ({ name: path, data })) }));
      else for (const each of all) lay(root, each);
      const store = await runAudit([root]);
      const head = store.head();
      await store.close();
      rmSync(root, { recursive: true });
      const said = all.map(({ path }) => saidOf(path, head));
      const wrong = all.flatMap(({ path, sort: { says } }, i) =>
        said[i]?.length === 1 && says.includes(said[i][0] ?? "nothing") ? [] : [`${path}: ${said[i]?.join(", ")}`],
      );
      expect(wrong).toEqual([]);
      // Nothing else is listed, so the sum of all that is said is the number of entries.
      const others = said.flat().filter((one) => one === "problem" || one === "nothing").length;
      expect(head.files.length + others).toBe(all.length);
    }),
    {
      numRuns: Number(process.env.OUTSCOPE_ENTRIES ?? 1000),
      ...(process.env.OUTSCOPE_ENTRIES === undefined ? { seed: 12 } : {}),
    },
  );
}, 300_000);
