/** A line of text as it grows: its pieces, the label before it, and how much of it is a link. */
export class LineBuffer {
  #text = "";
  /** Text since the last tag: it arrives in pieces, wherever a chunk or a character written by name ends. */
  #run = "";
  #label: string | null = null;
  #href: string | null = null;
  /** Whether an inline element that may turn out to be a label is open. */
  #mayBeLabel: boolean = false;
  /** Whether some of it is no link, or another one. */
  #unlinked: boolean = false;
  /** The address that text now belongs to. */
  link: string | null = null;

  get isEmpty(): boolean {
    return this.#text === "" && this.#run === "";
  }

  /** A piece of the page's text. */
  add(piece: string): void {
    if (/\S/.test(piece)) {
      this.#href ??= this.link;
      if (this.link === null || this.link !== this.#href) this.#unlinked = true;
    }
    this.#run += piece;
  }

  /** A tag, which ends a run of text. To be called before anything else is done about the tag. */
  edge(): void {
    if (this.#run === "") return;
    this.#text += this.#run.includes("\n") ? this.#unwrapped(this.#run) : this.#run;
    this.#run = "";
  }

  /** A `<br>`. The page's own line end before it is no space. */
  breakLine(): void {
    const text = this.#text.endsWith(" ") ? this.#text.slice(0, -1) : this.#text;
    this.#text = `${text.trimEnd() === "" ? "" : text}\n`;
  }

  /** Line ends at the edge of a run, or with an indent, are the page's own; others are the writer's, blank lines too. */
  #unwrapped(run: string): string {
    const rows = run.replace(/\r\n?/g, "\n").split("\n");
    const begins = this.#text === "" || this.#text.endsWith("\n");
    let out = rows[0]?.trimEnd() ?? "";
    let ends = 1;
    for (const row of rows.slice(1)) {
      if (row.trim() === "") ends++;
      else {
        if (out.trim() === "") out = begins ? row.trim() : ` ${row.trim()}`;
        else out += /^[ \t]{2}/.test(row) ? ` ${row.trim()}` : `${"\n".repeat(ends)}${row.trimEnd()}`;
        ends = 1;
      }
    }
    if (out === "" && begins) return "";
    // What stands after the last line end goes on behind the next tag.
    return /^$|\s$/.test(rows[rows.length - 1] ?? "") ? `${out} ` : out;
  }

  /** An inline element begins: where nothing stands before it, it may be the name of a value. */
  openInline(): void {
    if (this.#label === null && !/\S/.test(this.#text)) this.#mayBeLabel = true;
  }

  /** An inline element ends: "Group: " with its colon is a label, the value follows. */
  closeInline(): void {
    if (!this.#mayBeLabel) return;
    this.#mayBeLabel = false;
    const name = this.#text.trim();
    if (name.length > 60 || !/[:\uff1a]$/.test(name)) return;
    this.#label = name.slice(0, -1).trim();
    this.#text = "";
    this.#href = null;
    this.#unlinked = false;
  }

  /** Ends the line. Null where it says nothing; a label then waits for the next line. */
  take(): { text: string; label: string | null; href: string | null } | null {
    this.edge();
    const text = this.#text.trim();
    this.#mayBeLabel = false;
    if (text === "") {
      this.#text = "";
      this.#unlinked = false;
      this.#href = null;
      return null;
    }
    const line = { text, label: this.#label, href: this.#unlinked ? null : this.#href };
    this.reset();
    return line;
  }

  reset(): void {
    this.#text = "";
    this.#run = "";
    this.#label = null;
    this.#href = null;
    this.#mayBeLabel = false;
    this.#unlinked = false;
  }
}
