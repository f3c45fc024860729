import AdmZip from "adm-zip";
import { createTranslator } from "../../locales/index.ts";
import { allFacts, policyVersion } from "../../policy/index.ts";
import type { ReportSource } from "../../store/types.ts";
import { writeWhole } from "../file.ts";
import { withoutContents } from "../hidden.ts";
import { jsonText } from "../jsonText.ts";
import type { ReportOptions } from "../options.ts";
import { type TextFormat, writeReport } from "../write.ts";
import { MANIFEST, type Manifest, type SizedFile, SUMS } from "./manifest.ts";
import { exportSums, sumOf } from "./sums.ts";

/** A file that is put into the dossier beside what is made here: a letter that was sent, the dates of requests. */
export interface Enclosure {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface DossierOptions extends ReportOptions {
  /** "outscope 0.1.0": what made it. */
  readonly program: string;
  readonly enclosures?: readonly Enclosure[];
  /** Without contents and names; the parts of the export are then numbered. */
  readonly hideContents?: boolean;
}

const REPORTS: readonly (readonly [string, TextFormat])[] = [
  ["report.html", "html"],
  ["items.csv", "csv"],
  ["report.json", "json"],
];

/**
 * Writes the dossier of an audit: one zip with the report for people, the items as CSV and JSON, the policy facts with where
 * they were read, what is enclosed, and sums of all of it and of what was read of the export. The same audit at the same time
 * gives the same bytes. Whole or not at all, readable by the user only.
 * @throws ProblemError `report-write-failed`, `input-unreadable`.
 */
export async function writeDossier(path: string, source: ReportSource, options: DossierOptions): Promise<void> {
  const head = source.head();
  const shown = options.hideContents === true ? withoutContents(source) : source;
  const words = createTranslator(options.language, options.locale);
  const files: Enclosure[] = [
    { name: "README.txt", bytes: Buffer.from(words.t("report:dossier.readme", { sums: SUMS, manifest: MANIFEST })) },
    ...REPORTS.map(([name, format]) => ({ name, bytes: bytesOf(writeReport(format, shown, options)) })),
    { name: "policy.json", bytes: Buffer.from(jsonText({ version: policyVersion, facts: allFacts }, 1)) },
    ...(options.enclosures ?? []),
  ];
  const listed: SizedFile[] = files.map(({ name, bytes }) => ({ name, size: bytes.length, sha256: sumOf(bytes) }));
  const manifest: Manifest = {
    schema: "outscope-dossier/1",
    generatedAt: head.generatedAt,
    program: options.program,
    policy: head.policy.version,
    files: listed,
    export: (await exportSums(head)).map((sum, i) => (shown === source ? sum : { ...sum, name: `part ${i + 1}` })),
  };
  const last = { name: MANIFEST, bytes: Buffer.from(`${jsonText(manifest, 1)}\n`) };
  const sums = [...listed, { name: MANIFEST, sha256: sumOf(last.bytes) }].map(
    ({ name, sha256 }) => `${sha256}  ${name}\n`,
  );
  await writeWhole(path, [
    zipOf([...files, last, { name: SUMS, bytes: Buffer.from(sums.join("")) }], head.generatedAt),
  ]);
}

function bytesOf(chunks: Iterable<string>): Buffer {
  const parts: Buffer[] = [];
  for (const chunk of chunks) parts.push(Buffer.from(chunk));
  return Buffer.concat(parts);
}

function zipOf(files: readonly Enclosure[], at: string): Buffer {
  const zip = new AdmZip();
  const time = asLocal(new Date(at));
  for (const { name, bytes } of files) {
    zip.addFile(name, Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    const entry = zip.getEntry(name);
    if (entry) entry.header.time = time;
  }
  return zip.toBuffer();
}

/** Times in a zip are local and have no zone: this one reads as UTC, so that the bytes are the same everywhere. */
function asLocal(at: Date): Date {
  const day = [at.getUTCFullYear(), at.getUTCMonth(), at.getUTCDate()] as const;
  return new Date(...day, at.getUTCHours(), at.getUTCMinutes(), at.getUTCSeconds());
}
