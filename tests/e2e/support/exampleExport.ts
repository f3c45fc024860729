import { join } from "node:path";
import { VERDICTS, type Verdict } from "../../../src/model/vocabulary.ts";
import { exampleForApp, type TruthItem, writeParts } from "../../generator/index.ts";

/** The app's own example, written as zips, with what an audit must find in it. */
export interface ExampleFiles {
  readonly paths: readonly string[];
  readonly truth: readonly TruthItem[];
}

export async function writeExampleZips(folder: string): Promise<ExampleFiles> {
  const example = exampleForApp();
  return { paths: await writeParts(join(folder, "Downloads"), example), truth: example.truth };
}

/**
 * What the overview must show: reactions are not counted there. A few items have a verdict that the design leaves open;
 * they may stand under any verdict, so each has a least and a most.
 */
export function figuresOf(truth: readonly TruthItem[]) {
  const items = truth.filter((item) => item.kind !== "reaction");
  const open = items.filter((item) => item.loose.includes("verdict")).length;
  const firm = (verdict: Verdict) =>
    items.filter((item) => item.verdict === verdict && !item.loose.includes("verdict")).length;
  return {
    of: items.length,
    byVerdict: VERDICTS.map((verdict) => ({ verdict, least: firm(verdict), most: firm(verdict) + open })),
  };
}

/** A post that a search for its text finds alone. Signs are not searched for, so the words must be its own. */
export function postOfItsOwnWords(truth: readonly TruthItem[]): TruthItem {
  const words = (text: string) => text.replaceAll(/[^\p{L}\p{N}]+/gu, " ").trim();
  const post = truth.find(
    (item) =>
      item.kind === "post" &&
      item.text.length > 20 &&
      truth.filter((other) => words(other.text).includes(words(item.text))).length === 1,
  );
  if (post === undefined) throw new Error("the example has no post with words of its own");
  return post;
}
