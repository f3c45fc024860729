// A thread that speaks the store's protocol, for tests of the host: it answers with what it was asked.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parentPort, threadId } from "node:worker_threads";

const png = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3, 4];
let languages = [];
let phase = "idle";
const urls = ["https://www.facebook.com/ada/1", "https://example.org/", null];

const MIB = 1024 * 1024;
/** Row 0 is a small picture; the others are films of as many gigabytes, in pieces of a mebibyte. */
let pieces = 0;
function piece({ row, range, audit }) {
  if (row > 0) pieces++;
  const size = row === 0 ? png.length : row * 1024 * MIB;
  const [, from = "0", to = ""] = /^bytes=(\d*)-(\d*)$/.exec(range ?? "") ?? [];
  const start = Math.min(Number(from), size);
  const length = Math.min(row === 0 ? 4 : MIB, (to === "" ? size : Number(to) + 1) - start);
  const bytes = row === 0 ? new Uint8Array(png.slice(start, start + length)) : new Uint8Array(length);
  return { audit: audit ?? 7, type: "image/png", size, start, bytes };
}

const calls = {
  "audit.start": (input) => {
    phase = input.paths.includes("/ready.zip") ? "ready" : "reading";
    parentPort.postMessage({ type: "event", event: { type: "changed" } });
    return input;
  },
  "audit.example": () => ({}),
  "audit.forget": () => ({}),
  "state.forget": () => ({}),
  "items.detail": ({ row }) => ({ item: { url: urls[row] } }),
  "report.render": ({ format, directory }) => {
    const fileName = `a report.${format}`;
    writeFileSync(join(directory, fileName), "the report");
    return { fileName, path: join(directory, fileName) };
  },
  "audit.cancel": () => ({ phase: phase === "reading" ? "cancelled" : phase }),
  help: () => ({ languages, threadId, pieces }),
};

parentPort.on("message", ({ type, id, name, input, ask, languages: heard }) => {
  const answer = (value) => parentPort.postMessage({ type: "result", id, value });
  const refuse = (code) => parentPort.postMessage({ type: "problem", id, problem: { code, data: {} } });
  if (type === "languages") languages = heard;
  else if (type === "cancel") return;
  else if (type === "media") ask.row === 5 ? refuse("media-missing-file") : answer(piece(ask));
  else if (type === "close") {
    answer(null);
    parentPort.close();
  } else if (name === "audit.start" && input.paths.includes("/missing.zip")) refuse("input-missing");
  else if (calls[name]) answer(calls[name](input));
  else refuse("no-audit");
});
