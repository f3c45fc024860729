import { runAudit } from "../../src/audit.ts";
import type { Filter } from "../../src/model/filter.ts";

// Usage: queries.mjs ZIP. Audits and then times what the screens ask for, in this thread; prints JSON {items, ms: {what: p95}, cpuMs}.
const store = await runAudit([process.argv[2] ?? ""], { parseWorker: new URL("./parseWorker.mjs", import.meta.url) });
const NONE: Filter = {
  text: "",
  verdicts: [],
  platforms: [],
  accounts: [],
  kinds: [],
  years: [],
  containers: [],
  notes: [],
  decisions: [],
  questions: [],
  places: [],
  media: false,
  reactions: true,
};
const newest = { by: "date", descending: true } as const;

/** Each step timed on its own; the 95th percentile in ms. The first round is not counted where `warm`. */
function p95(rounds: number, steps: readonly (() => unknown)[]): number {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++)
    for (const step of steps) {
      const start = performance.now();
      step();
      times.push(performance.now() - start);
    }
  times.sort((a, b) => a - b);
  return times[Math.ceil(times.length * 0.95) - 1] ?? Number.NaN;
}

const ms: Record<string, number> = {};
/** What is done once: CPU over all threads, steadier than the clock on a busy machine. */
const cpuMs: Record<string, number> = {};

function once(what: string, step: () => unknown): void {
  const before = process.cpuUsage();
  ms[what] = p95(1, [step]);
  const { user, system } = process.cpuUsage(before);
  cpuMs[what] = (user + system) / 1000;
}

once("firstPage", () => store.page(NONE, newest, 0, 60));
once("questions", () => store.questions());
once("overview", () => store.overview());
const [question] = store.questions();
if (question === undefined) throw new Error("the export leaves no question open");
const answers = ["public", "limited", null] as const;
ms.answer = p95(
  10,
  answers.map((answer) => () => store.answer(question.id, answer)),
);
ms.answerAndOverview = p95(
  5,
  answers.map((answer) => () => {
    store.answer(question.id, answer);
    store.overview();
  }),
);
once("firstSearch", () => store.page({ ...NONE, text: "a" }, newest, 0, 60));

const typed = (word: string) =>
  Array.from(word, (_, i) => () => store.page({ ...NONE, text: word.slice(0, i + 1) }, newest, 0, 60));
ms.type = p95(3, ["garden", "public", "zzz", "the sea"].flatMap(typed));
ms.typeFiltered = p95(
  3,
  ["garden", "the sea"].flatMap((word) =>
    Array.from(
      word,
      (_, i) => () =>
        store.page(
          { ...NONE, text: word.slice(0, i + 1), verdicts: ["undetermined"], years: [2019, 2020] },
          newest,
          0,
          60,
        ),
    ),
  ),
);
const filters: Filter[] = [
  NONE,
  { ...NONE, verdicts: ["in-scope", "undetermined"] },
  { ...NONE, kinds: ["post", "comment"], years: [2018, 2019] },
  { ...NONE, reactions: false, verdicts: ["undetermined"], kinds: ["post"], text: "the" },
];
ms.filter = p95(
  5,
  filters.map((filter) => () => store.page(filter, newest, 0, 60)),
);
ms.sort = p95(
  5,
  (["verdict", "kind", "container"] as const).map((by) => () => store.page(NONE, { by, descending: true }, 0, 60)),
);
ms.facets = p95(
  5,
  filters.map((filter) => () => store.facets(filter)),
);
ms.scroll = p95(
  1,
  Array.from({ length: 100 }, (_, i) => () => store.page(NONE, newest, Math.floor((store.itemCount * i) / 100), 100)),
);
once("ids", () => store.item(store.page(NONE, newest, 0, 1).rows[0]?.row ?? 0));
console.log(JSON.stringify({ items: store.itemCount, ms, cpuMs }));
await store.close();
