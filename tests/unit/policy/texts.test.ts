import { describe, expect, it, test } from "vitest";
import { supportedLanguages } from "../../../src/locales/index.ts";
import { type Tree, texts } from "../../../src/locales/texts.ts";
import { actions, channels, helpAnswers, law, rules, statements, timeline } from "../../../src/policy/index.ts";

const ids = (facts: readonly { readonly id: string }[]) => new Set(facts.map(({ id }) => id));
const titled = [...channels, ...actions];
const told = [...statements, ...timeline, ...law.filter((fact) => fact.type === "article")];

describe.each(supportedLanguages)("what is said of facts in %s", (language) => {
  const { policy, help, rules: reasons } = texts[language];

  it("has an entry for each fact that a person reads, and none for another", () => {
    expect(new Set(Object.keys(policy))).toEqual(ids([...titled, ...told]));
    expect(new Set(Object.keys(help))).toEqual(ids(helpAnswers));
    expect(new Set(Object.keys(reasons))).toEqual(ids(rules));
  });

  it("is a sentence for what is told, and names for what is opened", () => {
    for (const { id } of told) expect(policy[id], id).toBeTypeOf("string");
    for (const { id } of titled) expect((policy[id] as Tree).title, id).toBeTypeOf("string");
  });

  it("answers a question in short: no more than 60 words", () => {
    for (const [id, entry] of Object.entries(help)) {
      const { question, answer } = entry as Tree;
      expect(question, id).toMatch(/\?$/);
      expect(String(answer).split(/\s+/).length, id).toBeLessThanOrEqual(60);
    }
  });
});

test("facts hold no words of ours: those lie in locales", () => {
  const fields = new Set([...titled, ...told, ...helpAnswers, ...rules].flatMap((fact) => Object.keys(fact)));
  for (const field of ["text", "title", "summary", "question", "answer", "effect"]) expect(fields).not.toContain(field);
});
