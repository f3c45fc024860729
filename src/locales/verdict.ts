import type { Item } from "../model/report.ts";
import type { Translator } from "./translator.ts";

type Judged = Pick<Item, "verdict" | "audience" | "notes" | "reasons">;

/**
 * What an item's verdict says, true of this item: by the rule that decided where that has words of its own (a chat with an AI, the
 * user's word), else by which doubt is left: who could see it, or whether Meta uses its kind.
 */
export function verdictSentence(words: Translator, item: Judged): string {
  const key = `${item.verdict}${doubtOf(item)}`;
  const by = `words:verdictBy.${item.reasons[0]?.rule}`;
  const own = [`${by}.${key}`, `${by}.${item.verdict}`].find((name) => words.has(name));
  return words.t(own ?? `words:verdictSays.${key}`);
}

/** The doubt that tells one verdict's items apart, as the end of a key. */
function doubtOf({ verdict, audience, notes }: Judged): string {
  const kind = notes.includes("contested");
  switch (verdict) {
    case "likely-in-scope":
      return kind ? "-kind" : "-audience";
    case "undetermined":
      if (audience.value === "unknown") return kind ? "-both" : "-audience";
      return audience.value === "public" ? "-kind" : "-past";
    case "not-in-scope":
      return audience.value === "public" || audience.value === "unknown" ? "-kind" : "";
    default:
      return "";
  }
}
