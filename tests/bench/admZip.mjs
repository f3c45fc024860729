// Usage: admZip.mjs ZIP FILES_JSON. What a short script does: adm-zip, then JSON.parse for each file.
import { readFileSync } from "node:fs";
import AdmZip from "adm-zip";

const [path, list] = process.argv.slice(2);
const zip = new AdmZip(path);
let values = 0;
for (const name of JSON.parse(readFileSync(list, "utf8")).files)
  if (JSON.parse(zip.readAsText(name)) !== null) values++;
console.log(values);
