/** One place of a file: its path, and what stands there how often. */
export interface StructureLine {
  readonly path: string;
  readonly types: Readonly<Record<string, number>>;
}

const MOST_LINES = 1000;

/** Counts what stands where in a file, in the order of the file. Beyond 1000 places all are counted as "...". */
export class Tally {
  readonly #lines = new Map<string, Record<string, number>>();

  add(path: string, type: string): void {
    const at = this.#lines.has(path) || this.#lines.size < MOST_LINES ? path : "...";
    const types = this.#lines.get(at) ?? {};
    types[type] = (types[type] ?? 0) + 1;
    this.#lines.set(at, types);
  }

  get lines(): StructureLine[] {
    return [...this.#lines].map(([path, types]) => ({ path, types: { ...types } }));
  }
}

/** One line of text for each place: `label_values[].value  string ×10-99`. Exact counts would say how much somebody wrote. */
export function tallyText(lines: readonly StructureLine[]): string {
  return lines
    .map(({ path, types }) => {
      const counts = Object.entries(types).map(([type, count]) => `${type} ×${roughly(count)}`);
      return `${path === "" ? "(top)" : path}  ${counts.join(", ")}`;
    })
    .join("\n");
}

function roughly(count: number): string {
  if (count < 2) return "1";
  if (count < 10) return "2-9";
  return count < 100 ? "10-99" : "100+";
}
