import type { HtmlEntry, HtmlMedia, HtmlText } from "./block.ts";

type Line = Pick<HtmlText, "text" | "label" | "href">;

interface Container {
  readonly type: "root" | "group" | "cell";
  /** Depth of the element that it ends with. */
  readonly depth: number;
  readonly title: string;
  readonly lines: Line[];
  readonly media: HtmlMedia[];
  readonly children: HtmlEntry[];
  /** Cells of the row that is open in it. */
  row: Container[];
}

/** Groups and cells below this depth are left out: no page nests so deep. */
const DEEPEST = 32;

/**
 * The tables of a block as label and value: rows of two cells, rows of one cell whose first line is the label, groups
 * under a heading, and tables inside cells, which become the children of their row.
 */
export class EntryTree {
  readonly root: HtmlEntry[] = [];
  readonly #stack: Container[] = [container("root", -1, "", this.root)];
  /** False once it was written to: a tree that was not can be used for the next block. */
  isUntouched: boolean = true;

  get inCell(): boolean {
    return this.#stack.length > 1 && this.#stack.some((c) => c.type === "cell");
  }

  get #top(): Container {
    return this.#stack[this.#stack.length - 1] as Container;
  }

  openCell(depth: number): void {
    this.isUntouched = false;
    if (this.#stack.length > DEEPEST) return;
    this.#stack.push(container("cell", depth, ""));
  }

  /** A heading inside a block: what follows in the same element belongs to it. */
  openGroup(depth: number, title: string): void {
    this.isUntouched = false;
    while (this.#top.type === "group" && this.#top.depth >= depth) this.#pop();
    if (this.#stack.length <= DEEPEST) this.#stack.push(container("group", depth, title));
  }

  /**
   * Decides what the first group is, once all rows are in: true where it has rows and is `sure` to be one, or has others
   * beside it. Else its rows are the block's own.
   */
  settleFirstGroup(title: string, sure: boolean): boolean {
    const [first] = this.root;
    if (first === undefined || first.label !== title || first.value !== "") return false;
    // A row that only names the heading once more is none.
    if (first.children.length + first.media.length === 0) return false;
    if (first.children.length > 0 && (sure || this.root.length > 1)) return true;
    this.root.splice(0, 1, ...first.children);
    return false;
  }

  line(line: Line): void {
    const cell = this.#stack.findLast((c) => c.type === "cell");
    cell?.lines.push(line);
  }

  media(media: HtmlMedia): void {
    if (this.#top.type !== "root") this.#top.media.push(media);
  }

  /** A row ends in the container that is open. */
  closeRow(): void {
    const cells = this.#top.row;
    this.#top.row = [];
    const entries = entriesOf(cells);
    this.#top.children.push(...entries);
  }

  /** An element ends: so do the cells and groups that began in it. */
  close(depth: number): void {
    while (this.#stack.length > 1 && this.#top.depth >= depth) this.#pop();
  }

  #pop(): void {
    const done = this.#stack.pop();
    if (done === undefined) return;
    if (done.row.length > 0) done.children.push(...entriesOf(done.row));
    if (done.type === "cell") this.#top.row.push(done);
    else if (done.children.length > 0 || done.media.length > 0)
      this.#top.children.push({ label: done.title, value: "", href: null, media: done.media, children: done.children });
  }

  end(): void {
    this.close(0);
    if (this.#top.row.length > 0) this.closeRow();
  }
}

function container(type: Container["type"], depth: number, title: string, children: HtmlEntry[] = []): Container {
  return { type, depth, title, lines: [], media: [], children, row: [] };
}

function entriesOf(cells: readonly Container[]): HtmlEntry[] {
  const media = cells.flatMap((c) => c.media);
  const children = cells.flatMap((c) => c.children);
  const [first, ...others] = cells;
  if (first === undefined) return [];
  const [head, ...below] = first.lines;
  if (head === undefined && others.every((c) => c.lines.length === 0)) {
    // A table in a cell is a group without a name; a group that has one needs no other around it.
    const [only] = children;
    if (media.length === 0 && (only === undefined || (children.length === 1 && only.children.length > 0)))
      return children;
    return [{ label: "", value: "", href: null, media, children }];
  }
  const values = others.length > 0 ? others.flatMap((c) => c.lines) : below;
  if (head?.label !== undefined && head.label !== null && values.length === 0)
    return [{ label: head.label, value: head.text, href: head.href, media, children }];
  const label = others.length > 0 ? first.lines.map((l) => l.text).join("\n") : (head?.text ?? "");
  const value = values.map((l) => (l.label === null ? l.text : `${l.label}: ${l.text}`)).join("\n");
  return [{ label, value, href: values.find((l) => l.href !== null)?.href ?? null, media, children }];
}
