import { rm } from "node:fs/promises";
import { join } from "node:path";
import { runAudit } from "../../../src/audit.ts";
import { compareWithTruth, EXAMPLE_NOW, type ExampleOptions, writeExample } from "../../generator/index.ts";
import { folder } from "./export.ts";

export const LANGUAGES = ["en", "fr", "de", "es", "it", "nl", "pl", "pt"] as const;

interface Layout {
  readonly name: string;
  readonly format: "json" | "html";
  readonly options: ExampleOptions;
}

const facebook = (name: string, facebookEra: "2018" | "2021" | "2023" | "2024", format: "json" | "html"): Layout => ({
  name: `Facebook ${name}`,
  format,
  options: { platforms: ["facebook"], facebookEra, format },
});
const instagram = (name: string, instagramEra: "A" | "B" | "C" | "D", format: "json" | "html"): Layout => ({
  name: `Instagram ${name}`,
  format,
  options: { platforms: ["instagram"], instagramEra, format, rare: instagramEra === "D" },
});

export const LAYOUTS: readonly Layout[] = [
  facebook("2018–2020", "2018", "json"),
  facebook("2018–2020", "2018", "html"),
  facebook("2021–2022", "2021", "json"),
  facebook("2021–2022", "2021", "html"),
  facebook("2023", "2023", "json"),
  facebook("2023", "2023", "html"),
  facebook("2024–2026", "2024", "json"),
  facebook("2024–2026", "2024", "html"),
  instagram("2018–2021", "A", "json"),
  instagram("2021–2023", "B", "json"),
  instagram("2021–2023", "B", "html"),
  instagram("2023–2025, Threads", "C", "json"),
  instagram("2023–2025, Threads", "C", "html"),
  instagram("2025–2026, Threads", "D", "json"),
  instagram("2025–2026, Threads", "D", "html"),
];

/** Audits a generated export and gives what is not as its truth says. */
export async function disagreements(layout: Layout, language: (typeof LANGUAGES)[number], items = 150) {
  const into = join(await folder(), `${layout.name}-${layout.format}-${language}`.replace(/[^\w-]+/g, "_"));
  const { paths, truth } = await writeExample(into, { ...layout.options, language, items, media: false, seed: 11 });
  const store = await runAudit(paths, { now: EXAMPLE_NOW });
  const found = compareWithTruth(truth, { accounts: store.head().accounts, items: [...store.items()] });
  await store.close();
  await rm(into, { recursive: true, force: true });
  return found;
}

/** The table of the README: a tick where every item of the generated export is found once, with its verdict. */
export function tableOf(results: ReadonlyMap<Layout, readonly number[]>): string {
  const head = `| export | format | ${LANGUAGES.join(" | ")} |\n|---|---|${LANGUAGES.map(() => "---|").join("")}`;
  const rows = [...results].map(
    ([{ name, format }, counts]) =>
      `| ${name} | ${format.toUpperCase()} | ${counts.map((n) => (n === 0 ? "✓" : `${n} differ`)).join(" | ")} |`,
  );
  return [head, ...rows].join("\n");
}
