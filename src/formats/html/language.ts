import { walkHtmlEntries } from "../../decode/html/block.ts";
import { allEntries, type HtmlAdapter } from "./adapter.ts";

/** `preferences/language_and_locale`: the locale is one of the values. */
export const language: HtmlAdapter = (block) => {
  const values = [...walkHtmlEntries(allEntries(block))].flatMap((e) => [e.label, ...e.value.split("\n")]);
  const all = [...values, ...block.lines.map((l) => l.text), block.heading ?? ""].filter((v) => v !== "");
  return all.length === 0 ? [] : [{ values: all }];
};
