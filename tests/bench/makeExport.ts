import { rename } from "node:fs/promises";
import { join } from "node:path";
import { writeExample } from "../generator/index.ts";

// Usage: makeExport.mjs DIR ITEMS MEDIA_BYTES json|html. Writes DIR/export.zip: one person's Facebook export, always the same.
const [dir = "", items = "", mediaBytes = "", format = "json"] = process.argv.slice(2);
const { paths } = await writeExample(
  dir,
  {
    items: Number(items),
    mediaBytes: Number(mediaBytes),
    platforms: ["facebook"],
    format: format === "html" ? "html" : "json",
    seed: 20,
  },
  () => undefined,
);
const [zip] = paths;
if (zip === undefined || paths.length !== 1) throw new Error("one zip was expected");
await rename(zip, join(dir, "export.zip"));
