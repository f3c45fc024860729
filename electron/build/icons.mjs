// `npm run icons`: draws the app's icons from electron/resources/icon.svg, in every size and container that a system wants.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { EDGES, ICO_EDGES, icns, ico } from "./iconFiles.mjs";

const folder = join(import.meta.dirname, "../resources");
const svg = readFileSync(join(folder, "icon.svg"), "utf8");
// Drawn by Chrome, or by the browser that OUTSCOPE_BROWSER names.
const named = process.env.OUTSCOPE_BROWSER;
const browser = await chromium.launch(
  named === undefined ? { channel: "chrome" } : { executablePath: named, args: ["--no-sandbox"] },
);
const pngs = new Map();
for (const edge of EDGES) {
  const page = await browser.newPage({ viewport: { width: edge, height: edge } });
  await page.setContent(`<style>*{margin:0}svg{display:block;width:${edge}px;height:${edge}px}</style>${svg}`);
  pngs.set(edge, await page.screenshot({ omitBackground: true }));
  await page.close();
}
await browser.close();

mkdirSync(join(folder, "icons"), { recursive: true });
for (const [edge, png] of pngs) if (edge <= 512) writeFileSync(join(folder, "icons", `${edge}x${edge}.png`), png);
// The window shows it on Linux, where the system takes none from the program.
mkdirSync(join(folder, "../../renderer/public"), { recursive: true });
writeFileSync(join(folder, "../../renderer/public/icon.png"), pngs.get(256));
writeFileSync(join(folder, "icon.ico"), ico(new Map(ICO_EDGES.map((edge) => [edge, pngs.get(edge)]))));
writeFileSync(join(folder, "icon.icns"), icns(pngs));
