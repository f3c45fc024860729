// The benchmark: `npm run bench` (a quarter of an hour), `npm run bench -- --quick` (small sizes, a minute, for CI),
// `--only=screens` one part of it.
// Prints ratios against a floor measured in the same run. Exports are made once, in the system's temporary folder.
import { existsSync, mkdirSync, renameSync, writeFileSync } from "node:fs";
import { availableParallelism, loadavg, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { build } from "vite";
import { inTurn, measureNode, measurePython, run } from "./processes.mjs";
import { hasBrowser } from "./screen.mjs";
import { screenRows } from "./screenRows.mjs";
import { countStolen } from "./stolen.mjs";
import { megabytes, seconds, tableLines } from "./table.mjs";

const here = import.meta.dirname;
const built = resolve(here, "../../node_modules/.cache/outscope-bench");
const command = resolve(here, "../../out/main/cli.js");
const cache = join(tmpdir(), "outscope-bench");
const quick = process.argv.includes("--quick");
const rounds = quick ? 1 : 3;
const growth = quick ? [1000, 2000, 4000] : [10_000, 100_000, 1_000_000];
const large = quick ? { items: 4000, mediaBytes: 10_000_000 } : { items: 700_000, mediaBytes: 3_000_000_000 };
const asked = quick ? [4000] : [100_000, 500_000];
const htmlItems = quick ? 4000 : 400_000;
const entries = quick ? 5000 : 200_000;

/** @type {import("./table.mjs").Row[]} */
const rows = [];
const add = (what, measured, floor, ratio, { limit = null, unit = "" } = {}) =>
  rows.push({ what, measured, floor, ratio, limit, unit });
const note = (text) => process.stderr.write(`${text}\n`);

/** The zip of an export and the list of files an audit reads of it; made where it is not there yet. */
async function exportOf(items, mediaBytes = 0, format = "json") {
  const dir = join(cache, `${items}-${mediaBytes}${format === "json" ? "" : `-${format}`}`);
  const [zip, files] = [join(dir, "export.zip"), join(dir, "files.json")];
  if (!existsSync(zip)) {
    note(`making an export of ${items} items`);
    const part = `${dir}.part`;
    mkdirSync(part, { recursive: true });
    await run(process.execPath, [join(built, "makeExport.mjs"), part, String(items), String(mediaBytes), format]);
    renameSync(part, dir);
  }
  return listed(zip, files);
}

/** Writes the list of the files an audit reads of a zip, and gives what it reads. */
async function listed(zip, files) {
  const list = await run(process.execPath, [join(built, "filesRead.mjs"), zip]);
  writeFileSync(files, list);
  return { ...JSON.parse(list), zip, files };
}

const floorOf =
  ({ zip, files }) =>
  () =>
    measureNode([join(here, "floor.mjs"), zip, files]);
const auditOf =
  ({ zip }) =>
  () =>
    measureNode([command, "audit", zip]);

/** Plain readers of the same files, as data-donation tools read; adm-zip refuses zips of 2 GiB and more. */
const peersOf = ({ zip, files }) => [
  () => measureNode([join(here, "admZip.mjs"), zip, files]).catch(() => null),
  () => measurePython([join(here, "reader.py"), zip, files]),
];

function addPeers(what, floor, [admZip, python]) {
  for (const [name, peer] of [
    ["adm-zip", admZip],
    ["Python", python],
  ])
    if (peer === null) add(`${what}: reader with ${name}, wall`, "cannot", seconds(floor.wall), null);
    else add(`${what}: reader with ${name}, wall`, seconds(peer.wall), seconds(floor.wall), peer.wallRatio);
}

async function wholeCommand() {
  const made = await exportOf(large.items, large.mediaBytes);
  note(`${made.items} items, ${made.records} records`);
  const [floor, audit, ...peers] = await inTurn(rounds, [floorOf(made), auditOf(made), ...peersOf(made)]);
  const size = quick ? "small zip" : "3 GB zip";
  add(`audit ${size}, wall`, seconds(audit.wall), seconds(floor.wall), audit.wallRatio, { limit: quick ? null : 3 });
  add(`audit ${size}, CPU`, seconds(audit.cpu), seconds(floor.cpu), audit.cpuRatio);
  add(`audit ${size}, peak`, megabytes(audit.rss), megabytes(floor.rss), audit.rss / 1e6, {
    limit: quick ? null : 700,
    unit: " MB",
  });
  addPeers(size, floor, peers);
}

async function growing() {
  let before = null;
  for (const items of growth) {
    const made = await exportOf(items);
    const [floor, audit, ...peers] = await inTurn(rounds, [floorOf(made), auditOf(made), ...peersOf(made)]);
    add(`audit ${items} items, wall`, seconds(audit.wall), seconds(floor.wall), audit.wallRatio);
    add(`audit ${items} items, CPU`, seconds(audit.cpu), seconds(floor.cpu), audit.cpuRatio);
    addPeers(`${items} items`, floor, peers);
    const limit = items === 100_000 ? 250 : null;
    add(`audit ${items} items, peak`, megabytes(audit.rss), megabytes(floor.rss), audit.rss / 1e6, {
      limit,
      unit: " MB",
    });
    if (before !== null) {
      const doublings = Math.log2(items / before.items);
      const perDoubling = (now, then) => (now / then) ** (1 / doublings);
      const span = `${before.items} to ${items}`;
      add(`${span}, CPU per doubling`, "", "", perDoubling(audit.cpu, before.cpu), { limit: 2.1 });
      add(`${span}, peak per doubling`, "", "", perDoubling(audit.rss, before.rss), { limit: 2.1 });
    }
    before = { items, cpu: audit.cpu, rss: audit.rss };
  }
}

/** An HTML export, whose biggest page has 50 MB, and a zip of that page alone, which no second thread can help with. */
async function pages() {
  const whole = await exportOf(htmlItems, 0, "html");
  const alone = join(cache, `page-${htmlItems}.zip`);
  if (!existsSync(alone)) {
    await run(process.execPath, [join(built, "onePage.mjs"), whole.zip, `${alone}.part`]);
    renameSync(`${alone}.part`, alone);
  }
  const page = await listed(alone, `${alone}.json`);
  for (const [what, made] of [
    ["HTML export", whole],
    ["HTML page alone", page],
  ]) {
    note(`${what}: ${made.records} records`);
    const [floor, audit] = await inTurn(rounds, [floorOf(made), auditOf(made)]);
    add(`audit ${what}, wall`, seconds(audit.wall), seconds(floor.wall), audit.wallRatio, { limit: quick ? null : 2 });
    add(`audit ${what}, CPU`, seconds(audit.cpu), seconds(floor.cpu), audit.cpuRatio);
    add(`audit ${what}, peak`, megabytes(audit.rss), megabytes(floor.rss), audit.rss / 1e6, { unit: " MB" });
  }
}

async function listing() {
  const zip = join(cache, `entries-${entries}.zip`);
  if (!existsSync(zip)) {
    mkdirSync(cache, { recursive: true });
    await run(process.execPath, [join(built, "manyEntries.mjs"), `${zip}.part`, String(entries)]);
    renameSync(`${zip}.part`, zip);
  }
  const [floor, list] = await inTurn(rounds, [
    () => measureNode([join(here, "rawDirectory.mjs"), zip]),
    () => measureNode([join(built, "listing.mjs"), zip]),
  ]);
  const limit = quick ? null : 3;
  add(`list ${entries} entries, wall`, seconds(list.wall), seconds(floor.wall), list.wallRatio, { limit });
  add(`list ${entries} entries, CPU`, seconds(list.cpu), seconds(floor.cpu), list.cpuRatio);
}

const QUERIES = {
  answer: ["answer a question", 100],
  answerAndOverview: ["answer, and the overview after it", null],
  questions: ["list the questions", null],
  firstPage: ["first page (sorts once)", null],
  firstSearch: ["first search (makes its index)", null],
  type: ["search as you type", 100],
  typeFiltered: ["filter + search as you type", 100],
  filter: ["filter", 100],
  sort: ["sort", null],
  facets: ["facets", 100],
  scroll: ["scroll: a page anywhere", 16],
  ids: ["first whole item", null],
};

async function queries() {
  for (const items of asked) {
    const made = await exportOf(items);
    const { ms } = JSON.parse(await run(process.execPath, [join(built, "queries.mjs"), made.zip]));
    for (const [key, [what, limit]] of Object.entries(QUERIES))
      add(`${what}, ${made.items} items, p95`, `${ms[key].toFixed(1)} ms`, "", ms[key], {
        limit: quick ? null : limit,
        unit: " ms",
      });
  }
}

async function screens() {
  if (!hasBrowser()) {
    note("no browser: the screens are not measured");
    return;
  }
  const [few, many] = [growth[0], asked.at(-1)];
  const zips = {
    large: (await exportOf(large.items, large.mediaBytes)).zip,
    few: (await exportOf(few)).zip,
    many: (await exportOf(many)).zip,
    asked: (await exportOf(asked[0])).zip,
  };
  rows.push(...(await screenRows({ ...zips, quick })));
}

const stolen = countStolen();
await build({ configFile: join(here, "vite.config.ts") });
const only = process.argv.find((argument) => argument.startsWith("--only="))?.slice("--only=".length);
for (const part of [wholeCommand, growing, pages, listing, queries, screens]) {
  if (only !== undefined && only !== part.name) continue;
  note(part.name);
  await part();
}
const machine = [`Node ${process.version}`, `${availableParallelism()} processors`, `load ${loadavg()[0].toFixed(1)}`];
const taken = stolen();
if (taken !== null) machine.push(`${(100 * taken).toFixed(1)} % of their time taken by other machines`);
console.log(`${machine.join(", ")}; medians of ${rounds}`);
for (const line of tableLines(rows)) console.log(line);
