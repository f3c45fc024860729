import { openTree } from "../../src/archive/index.ts";
import { zipWriter } from "../generator/zip.ts";

// Usage: onePage.mjs ZIP OUT. Writes a zip of nothing but the biggest page of an HTML export.
const [from = "", to = ""] = process.argv.slice(2);
const tree = await openTree(from);
const [biggest] = tree.members.filter((m) => m.path.endsWith(".html")).sort((a, b) => b.size - a.size);
if (biggest === undefined) throw new Error("the export has no page");
const zip = await zipWriter(to);
await zip.add(biggest.path, [await tree.read(biggest)], false);
await zip.finish();
await tree.close();
