import { readFileSync } from "node:fs";
import { join } from "node:path";
import { jsonTwin } from "../../../src/formats/html/jsonTwin.ts";
import { routeOf, statusWithoutRoute } from "../../../src/formats/routes.ts";

/** A file that a public source shows in a real export, and what is to become of it. */
export interface Attested {
  readonly service: string;
  readonly era: string;
  /** With its extension. */
  readonly path: string;
  /** A kind of item, "facts", "not-needed" or "private". */
  readonly becomes: string;
}

/** The attested files of `attestedPaths.tsv`, where one line may stand for the JSON and the page. */
export const attested: readonly Attested[] = readFileSync(join(import.meta.dirname, "attestedPaths.tsv"), "utf8")
  .trimEnd()
  .split("\n")
  .slice(1)
  .flatMap((line) => {
    const [service = "", era = "", formats = "", path = "", becomes = ""] = line.split("\t");
    return formats.split("+").map((format) => ({ service, era, path: `${path}.${format}`, becomes }));
  });

export const STATUSES = ["read", "not-needed", "private", "unknown"] as const;
export type Status = (typeof STATUSES)[number];

/** What becomes of a file by its path alone. */
export function statusOf({ service, path }: Pick<Attested, "service" | "path">): Status {
  const likely = service === "facebook" ? "facebook" : "instagram";
  return routeOf(jsonTwin(path), likely) === null ? statusWithoutRoute(path) : "read";
}
