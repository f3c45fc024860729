import { mkdtemp } from "node:fs/promises";
import { join } from "node:path";
import AdmZip from "adm-zip";
import { expect } from "vitest";
import { runAudit } from "../../../src/audit.ts";
import { withoutContents, writeDossier, writeReport } from "../../../src/report/index.ts";
import { reportPdf } from "../../../src/report/pdf/index.ts";
import type { AuditStore, ReportSource } from "../../../src/store/types.ts";
import { EXAMPLE_NOW, type ExampleOptions, makeExample, writeParts } from "../../generator/index.ts";
import { readPdf } from "../pdf/readPdf.ts";
import { joined } from "./source.ts";

/** Every string a JSON value holds, with proper accents. */
function strings(value: unknown, found = new Set<string>()): Set<string> {
  if (typeof value === "string") found.add(Buffer.from(value, "latin1").toString("utf8")).add(value);
  else if (Array.isArray(value)) for (const one of value) strings(one, found);
  else if (typeof value === "object" && value !== null) for (const one of Object.values(value)) strings(one, found);
  return found;
}

/**
 * Expects a report without contents, in every format and in a dossier, to hold no string of the export: paths and names neither.
 * `part`: what of the audit it holds.
 */
export async function expectHidden(
  options: ExampleOptions,
  folder: string,
  part: (store: AuditStore) => ReportSource = (store) => store,
): Promise<void> {
  const example = makeExample({ seed: 3, ...options });
  const paths = await writeParts(await mkdtemp(join(folder, "export-")), example);
  const store = await runAudit(paths, { now: EXAMPLE_NOW });
  const source = part(store);
  const english = { language: "en", region: "eu" } as const;
  const texts = (["html", "csv", "json", "ndjson"] as const).flatMap((format) =>
    ["en", "fr"].map((language) => joined(writeReport(format, withoutContents(source), { ...english, language }))),
  );
  const { text: printed } = await readPdf(await reportPdf(withoutContents(source), english));
  const dossier = join(folder, `${paths.length}-${source.itemCount}.zip`);
  await writeDossier(dossier, source, { ...english, program: "outscope test", hideContents: true });
  const enclosed = new AdmZip(dossier)
    .getEntries()
    // The facts of policy are ours, whatever the export.
    .filter(({ entryName }) => entryName !== "policy.json")
    .map((entry) => `${entry.entryName}\n${entry.getData().toString("utf8")}`);
  const all = [...texts, printed, ...enclosed].join("\n");
  const plain = joined(writeReport("json", source, english));
  const secrets = new Set(paths);
  for (const { members, name } of example.parts) {
    secrets.add(name);
    for (const { path, data } of members) {
      secrets.add(path);
      if (path.endsWith(".json")) for (const one of strings(JSON.parse(data.toString("latin1")))) secrets.add(one);
    }
  }
  for (const item of source.items()) secrets.add(item.id);
  // What is in every report, whatever the export: our own words and vocabulary.
  const ours = joined(writeReport("html", withoutContents(EMPTY(store)), english));
  const telling = [...secrets].filter(
    (one) =>
      one.trim().length >= 6 && !/^\d{4}-\d{2}-\d{2}T/.test(one) && plain.includes(JSON.stringify(one).slice(1, -1)),
  );
  expect(telling.length).toBeGreaterThan(100);
  const found = telling.filter((one) => all.includes(one) && !ours.includes(one) && !VOCABULARY.has(one));
  expect(found).toEqual([]);
  await store.close();
}

/** Words of the export that are words of the report's own vocabulary too. */
const VOCABULARY = new Set([
  "facebook",
  "instagram",
  "threads",
  "profile",
  "comment",
  "limited",
  "private",
  "public",
  "Username",
  "English",
]);

/** The report of an audit in which nothing was found. */
function EMPTY(store: Awaited<ReturnType<typeof runAudit>>) {
  const head = store.head();
  return {
    head: () => ({ ...head, accounts: [], files: [], questions: [], problems: [], sources: [] }),
    itemCount: 0,
    items: () => [],
    decisionOf: () => null,
  };
}
