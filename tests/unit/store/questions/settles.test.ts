import { join } from "node:path";
import { expect, test } from "vitest";
import { runAudit } from "../../../../src/audit.ts";
import type { Item } from "../../../../src/model/report.ts";
import { EXAMPLE_NOW, type ExampleOptions, makeExample, writeParts } from "../../../generator/index.ts";
import { folder } from "../../audit/export.ts";

const EXPORTS: readonly (readonly [string, ExampleOptions])[] = [
  ["Facebook of 2024", { platforms: ["facebook"] }],
  ["Facebook with audiences", { platforms: ["facebook"], audienceLabels: true }],
  ["Facebook of 2018", { platforms: ["facebook"], facebookEra: "2018" }],
  ["Facebook as pages", { platforms: ["facebook"], format: "html", facebookEra: "2023" }],
  ["Instagram, private", { platforms: ["instagram"], instagramPrivate: true, threadsPrivate: true }],
  [
    "Instagram, closed in 2020",
    { platforms: ["instagram"], instagramPrivate: true, privacySwitches: [new Date("2020-05-01")] },
  ],
  ["Instagram without a flag", { platforms: ["instagram"], instagramPrivate: null, threadsPrivate: null }],
  ["Instagram with close friends", { platforms: ["instagram"], closeFriendsSince: new Date("2019-01-01") }],
  ["Instagram of a business", { platforms: ["instagram"], professional: true, instagramPrivate: null }],
  ["Instagram as pages", { platforms: ["instagram"], format: "html", instagramPrivate: true, rare: true }],
  ["Instagram of era B with rare files", { platforms: ["instagram"], instagramEra: "B", rare: true }],
  ["two people", { people: 2, instagramPrivate: true }],
];

/** What is public, and only the kind is left open by Meta's text: no answer about its audience can settle that. */
const isContested = (item: Item) => item.audience.value === "public" && item.notes.includes("contested");

const what = (item: Item) =>
  `${item.platform} ${item.kind} ${item.field ?? ""} ${item.reasons.map(({ rule }) => rule).join()}`;

test.each(EXPORTS)(
  "%s: each undetermined item has a question that is offered and settles it, or says why none can",
  async (name, options) => {
    const example = makeExample({ items: 120, media: false, noise: false, ...options });
    const preferences = { includeReactions: true }; // else what only reactions would settle is not asked
    const store = await runAudit(await writeParts(join(await folder(), "export"), example), {
      now: EXAMPLE_NOW,
      preferences,
    });
    const open = [...store.items()].filter((item) => item.verdict === "undetermined");
    expect(open.length, name).toBeGreaterThan(0);
    const offered = new Map(store.questions().map((question) => [question.id, question]));
    expect(open.filter((item) => !offered.has(item.question ?? "") && !isContested(item)).map(what)).toEqual([]);
    const settled = new Set<string>();
    for (const [id, { options: answers }] of offered) {
      for (const answer of answers) {
        store.answer(id, answer);
        for (const item of store.items())
          if (item.question === id && (item.verdict !== "undetermined" || isContested(item))) settled.add(item.id);
        // An answer may lead to the next question.
        const next = [...store.items()].filter((item) => item.verdict === "undetermined");
        for (const item of next) if (item.question !== id && item.question !== null) settled.add(`${item.id} by ${id}`);
        store.undo();
      }
    }
    const isSettled = (item: Item) => settled.has(item.id) || settled.has(`${item.id} by ${item.question}`);
    expect(open.filter((item) => item.question !== null && !isSettled(item)).map(what)).toEqual([]);
    await store.close();
  },
);
