// Usage: floor.mjs ZIP FILES_JSON. The floor of an audit: list the zip, inflate the files an audit reads, JSON.parse them
// or give them to htmlparser2 with handlers that do nothing, one thread, nothing else. No check of any kind, and no result is
// kept: less work than any auditor can get away with.
import { readFileSync } from "node:fs";
import { open } from "node:fs/promises";
import { inflateRawSync } from "node:zlib";
import { Parser } from "htmlparser2";
import { readDirectory } from "./rawDirectory.mjs";

const [path, list] = process.argv.slice(2);
const wanted = new Set(JSON.parse(readFileSync(list, "utf8")).files);
const file = await open(path);
const ignore = () => undefined;
let values = 0;

function parse(name, text) {
  if (name.endsWith(".json")) return JSON.parse(text);
  const parser = new Parser({ onopentag: ignore, ontext: ignore, onclosetag: ignore });
  parser.write(text);
  return parser.end();
}

for (const { name, offset, packed, method } of await readDirectory(file)) {
  if (!wanted.has(name)) continue;
  const head = Buffer.alloc(30);
  await file.read(head, 0, 30, offset);
  const data = Buffer.allocUnsafe(packed);
  await file.read(data, 0, packed, offset + 30 + head.readUInt16LE(26) + head.readUInt16LE(28));
  const bytes = method === 0 ? data : inflateRawSync(data);
  if (parse(name, bytes.toString("utf8")) !== null) values++;
}
await file.close();
console.log(values);
