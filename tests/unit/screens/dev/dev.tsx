import { createRoot } from "react-dom/client";
import { App } from "../../../../renderer/src/App.tsx";
import type { Phase } from "../../../../src/model/query.ts";
import { fakeBridge } from "../fakeBridge.ts";

/** The screens on invented data, to look at: ?items=500000&phase=reading&host=browser&language=de */
const query = new URLSearchParams(window.location.search);
const phase = (query.get("phase") ?? "ready") as Phase;
const picture = (row: number) =>
  `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 30"><rect width="40" height="30" fill="hsl(${(row * 47) % 360} 35% 62%)"/><circle cx="28" cy="9" r="4" fill="#fff8"/><path d="M0 30 14 13l9 10 6-6 11 13Z" fill="#0004"/></svg>`)}`;
const fake = fakeBridge({
  items: Number(query.get("items") ?? 2400),
  host: query.get("host") === "browser" ? "browser" : "electron",
  settings: { language: query.get("language"), country: query.get("country") },
  progress: {
    phase,
    bytesDone: 61_300_000,
    bytesTotal: 208_000_000,
    filesDone: 27,
    filesTotal: 84,
    items: 41_208,
    remainingMs: 38_000,
    problem: phase === "failed" ? { code: "zip-truncated", data: { file: "facebook-mira-2.zip" } } : null,
  },
  picture,
});
Object.assign(window, { fake });
const root = document.getElementById("root");
if (root) createRoot(root).render(<App bridge={fake.bridge} />);
