// A thread that speaks the store's protocol, for tests of the host: it answers with what it was asked.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parentPort, threadId } from "node:worker_threads";

const png = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3, 4];
let languages = [];
let phase = "idle";
const urls = ["https://www.facebook.com/ada/1", "https://example.org/", null];

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
  help: () => ({ languages, threadId }),
};

parentPort.on("message", ({ type, id, name, input, row, languages: heard }) => {
  const answer = (value) => parentPort.postMessage({ type: "result", id, value });
  const refuse = (code) => parentPort.postMessage({ type: "problem", id, problem: { code, data: {} } });
  if (type === "languages") languages = heard;
  else if (type === "media")
    row === 0
      ? answer({ bytes: new Uint8Array(png), type: "image/png", size: png.length })
      : refuse("media-missing-file");
  else if (type === "close") {
    answer(null);
    parentPort.close();
  } else if (name === "audit.start" && input.paths.includes("/missing.zip")) refuse("input-missing");
  else if (calls[name]) answer(calls[name](input));
  else refuse("no-audit");
});
