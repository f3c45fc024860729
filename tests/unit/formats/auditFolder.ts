import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { runAudit } from "../../../src/audit.ts";
import type { Item, ReportHead } from "../../../src/model/report.ts";

export type Audited = ReportHead & { items: Item[] };

/** Writes an unpacked export with these files (path → content), audits it as the app does on a day, and cleans up. */
export async function auditFolder(files: Readonly<Record<string, unknown>>, day = "2026-01-01"): Promise<Audited> {
  const folder = await mkdtemp(join(tmpdir(), "outscope-formats-"));
  try {
    for (const [path, content] of Object.entries(files)) {
      const full = join(folder, path);
      await mkdir(dirname(full), { recursive: true });
      await writeFile(full, typeof content === "string" ? content : JSON.stringify(content));
    }
    const store = await runAudit([folder], { now: new Date(`${day}T00:00:00Z`) });
    const report = { ...store.head(), items: [...store.items()] };
    await store.close();
    return report;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
