/** What is repeated to a long text: all that a pattern may try again from every place. */
const RUNS: readonly string[] = [
  ..." .,:;!?'\"()[]{}<>@#&%$+-_/\\|=~^*0aä".split(""),
  "\n",
  "\t",
  "\u00a0",
  "\u0301",
  "日",
  "a ",
  "a.",
  "a@",
  "@a.",
  "1.",
  "+1 ",
  "(0",
  "1:",
  "12 Jan ",
  "&amp;",
  "<b>",
  "%20",
];
/** What stands at its end: nothing, or something that lets a match fail only there. */
const ENDS: readonly string[] = ["", "x", "\u0000", "\n!"];

/** Each run with an end, the ends in turn. */
export const SHAPES: readonly { readonly run: string; readonly end: string }[] = RUNS.map((run, i) => ({
  run,
  end: ENDS[i % ENDS.length] ?? "",
}));

/** A text of a shape, of about so many characters. */
export function longText(shape: number, length: number): string {
  const { run, end } = SHAPES[shape % SHAPES.length] ?? { run: "", end: "" };
  return run.repeat(Math.ceil(length / run.length)) + end;
}
