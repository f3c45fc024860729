/** A line of text as it grows: its pieces, the label before it, and how much of it is a link. */
export class LineBuffer {
  #text = "";
  // What is asked of the text at each tag is kept beside it: a look at a text that grows costs its whole length.
  /** Whether it holds more than white space. */
  #speaks: boolean = false;
  /** Whether it ends in a line break. */
  #broken: boolean = false;
  /** Whether a space belongs behind it. */
  #spaced: boolean = false;
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
    return this.#text === "" && !this.#spaced && this.#run === "";
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
    this.#append(this.#run.includes("\n") ? this.#unwrapped(this.#run) : this.#run);
    this.#run = "";
  }

  /** A `<br>`. The page's own line end before it is no space. */
  breakLine(): void {
    if (this.#speaks) this.#spaced = false;
    else this.#clear();
    this.#append("\n");
  }

  #append(piece: string): void {
    if (piece === "") return;
    const whole = this.#spaced ? ` ${piece}` : piece;
    this.#spaced = whole.endsWith(" ");
    const text = this.#spaced ? whole.slice(0, -1) : whole;
    if (text === "") return;
    this.#text += text;
    this.#speaks ||= /\S/.test(text);
    this.#broken = text.endsWith("\n");
  }

  /** Line ends at the edge of a run, or with an indent, are the page's own; others are the writer's, blank lines too. */
  #unwrapped(run: string): string {
    const rows = run.replace(/\r\n?/g, "\n").split("\n");
    const begins = !this.#spaced && (this.#text === "" || this.#broken);
    let out = rows[0]?.trimEnd() ?? "";
    let speaks = out !== "";
    let ends = 1;
    for (const row of rows.slice(1)) {
      if (row.trim() === "") ends++;
      else {
        if (!speaks) out = begins ? row.trim() : ` ${row.trim()}`;
        else out += /^[ \t]{2}/.test(row) ? ` ${row.trim()}` : `${"\n".repeat(ends)}${row.trimEnd()}`;
        ends = 1;
        speaks = true;
      }
    }
    if (out === "" && begins) return "";
    // What stands after the last line end goes on behind the next tag.
    return /^$|\s$/.test(rows[rows.length - 1] ?? "") ? `${out} ` : out;
  }

  /** An inline element begins: where nothing stands before it, it may be the name of a value. */
  openInline(): void {
    if (this.#label === null && !this.#speaks) this.#mayBeLabel = true;
  }

  /** An inline element ends: "Group: " with its colon is a label, the value follows. */
  closeInline(): void {
    if (!this.#mayBeLabel) return;
    this.#mayBeLabel = false;
    if (!this.#speaks) return;
    const name = this.#text.trim();
    if (name.length > 60 || !/[:\uff1a]$/.test(name)) return;
    this.#label = name.slice(0, -1).trim();
    this.#clear();
    this.#href = null;
    this.#unlinked = false;
  }

  /** Ends the line. Null where it says nothing; a label then waits for the next line. */
  take(): { text: string; label: string | null; href: string | null } | null {
    this.edge();
    const text = this.#text.trim();
    this.#mayBeLabel = false;
    if (text === "") {
      this.#clear();
      this.#unlinked = false;
      this.#href = null;
      return null;
    }
    const line = { text, label: this.#label, href: this.#unlinked ? null : this.#href };
    this.reset();
    return line;
  }

  reset(): void {
    this.#clear();
    this.#run = "";
    this.#label = null;
    this.#href = null;
    this.#mayBeLabel = false;
    this.#unlinked = false;
  }

  #clear(): void {
    this.#text = "";
    this.#speaks = false;
    this.#broken = false;
    this.#spaced = false;
  }
}
