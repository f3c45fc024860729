import { runAudit } from "../../src/audit.ts";

// Usage: filesRead.mjs ZIP. Prints what an audit reads of a zip, as JSON: {items, records, files}.
const store = await runAudit([process.argv[2] ?? ""], { parseWorker: new URL("./parseWorker.mjs", import.meta.url) });
const files = store.head().files.filter((f) => f.status === "read");
const records = files.reduce((sum, f) => sum + f.records, 0);
console.log(JSON.stringify({ items: store.itemCount, records, files: files.map((f) => f.file) }));
await store.close();
