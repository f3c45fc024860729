import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { basename, join } from "node:path";
import { ProblemError } from "../../model/problem.ts";
import type { ReportHead } from "../../model/report.ts";
import { systemCode } from "../../system/systemCode.ts";
import type { SizedFile } from "./manifest.ts";

/** SHA-256 of bytes, in hex. */
export function sumOf(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/**
 * Sums of what was read of an export: of a zip the zip itself, of a folder each file that was read. Streams, so that a part of
 * many gigabytes needs little memory.
 * @throws ProblemError `input-unreadable` {file, reason} where a file is not there any more.
 */
export async function exportSums({ sources, files }: Pick<ReportHead, "sources" | "files">): Promise<SizedFile[]> {
  const sums: SizedFile[] = [];
  for (const [index, { path, container }] of sources.entries()) {
    const top = basename(path);
    if (container === "zip") {
      sums.push(await fileSum(path, top));
      continue;
    }
    const read = files.filter(({ source, status }) => source === index && status === "read").map(({ file }) => file);
    for (const file of [...new Set(read)].sort()) sums.push(await fileSum(join(path, file), `${top}/${file}`));
  }
  return sums;
}

async function fileSum(path: string, name: string): Promise<SizedFile> {
  const hash = createHash("sha256");
  let size = 0;
  try {
    for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
      hash.update(chunk);
      size += chunk.length;
    }
  } catch (cause) {
    throw new ProblemError("input-unreadable", { file: name, reason: systemCode(cause) }, { cause });
  }
  return { name, size, sha256: hash.digest("hex") };
}
