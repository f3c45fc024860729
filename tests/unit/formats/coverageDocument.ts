import { type Attested, attested, STATUSES, statusOf } from "./attestedPaths.ts";

const NAMES: Readonly<Record<string, string>> = { facebook: "Facebook", instagram: "Instagram", threads: "Threads" };

/** When exports had these folders, as far as sources tell. */
const ERAS: Readonly<Record<string, string>> = {
  A18: "2018 to 2020",
  A21: "2021 to 2022",
  X22: "2022 to 2023",
  Y24: "2024 to 2026",
  "Y24-page": "2024 to 2026, of a Page",
  F18: "2018 to 2020",
  B21: "2021 to 2023",
  C23: "2023 to 2024",
  D25: "2025 to 2026",
};

/** The text of `docs/coverage.md`: how many attested files of each service and era are read, left, private, unknown. */
export function coverageDocument(): string {
  const groups = new Map<string, Attested[]>();
  for (const file of attested) {
    const group = `${file.service}\t${file.era}`;
    groups.set(group, [...(groups.get(group) ?? []), file]);
  }
  const order = Object.keys(ERAS);
  const eraOf = (group: string) => order.indexOf(group.split("\t")[1] ?? "");
  const serviceOf = (group: string) => group.split("\t")[0] ?? "";
  const sorted = [...groups].sort(([a], [b]) => serviceOf(a).localeCompare(serviceOf(b)) || eraOf(a) - eraOf(b));
  const rows = sorted.map(([group, files]) => {
    const [service = "", era = ""] = group.split("\t");
    const counts = STATUSES.map((status) => files.filter((file) => statusOf(file) === status).length);
    return `| ${NAMES[service] ?? service} | ${ERAS[era] ?? era} | ${counts.join(" | ")} |`;
  });
  return `# Which files of an export are understood

Counted are the files that public sources show in real exports (${attested.length}, JSON and HTML). *Read*: their items or facts are in
the audit. *Not needed*: nothing the user published is in them. *Private*: messages and the like, which stay closed. *Unknown*: listed
in the audit by name, as not understood. A file that is not among these is recognised by what it looks like, else it is unknown too.

| Service | Exports of | Read | Not needed | Private | Unknown |
| --- | --- | ---: | ---: | ---: | ---: |
${rows.join("\n")}

The list is [attestedPaths.tsv](../tests/unit/formats/attestedPaths.tsv); this table is made from it and from the routes by
\`npm run docs\`, and a test holds it.
`;
}
