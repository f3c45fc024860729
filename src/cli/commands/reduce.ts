import type { Translator } from "../../locales/index.ts";
import { reduceView } from "../../remedy/reduce.ts";
import { openAudit, type Tools } from "../session.ts";
import { styled } from "../terminal.ts";
import { printJson } from "./questions.ts";

/** `outscope reduce`: what makes most less public for the least effort, as the screen "Clean up" has it. */
export async function reduceCommand(
  tools: Tools,
  words: Translator,
  paths: readonly string[],
  flags: { readonly json?: boolean },
): Promise<void> {
  const { io } = tools;
  const store = await openAudit(tools, words, paths, {});
  try {
    const measures = reduceView(store, words);
    if (flags.json === true) return await printJson(io, measures);
    if (measures.length === 0) return await io.line(words.t("cli:reduce.none"));
    await io.line(styled("bold", words.t("cli:reduce.title")));
    for (const { items, platform, title, account, effect, path, link, limits } of measures) {
      await io.line("");
      const reaches = words.t("cli:reduce.reaches", { count: items, items: words.number(items) });
      await io.line(
        styled(
          "bold",
          [reaches, words.t(`words:platform.${platform}`), account, title].filter((part) => part !== null).join(" · "),
        ),
      );
      for (const text of [effect, path, link?.url ?? null]) if (text !== null) await io.line(`  ${text}`);
      if (limits !== null) await io.line(`  ${words.t("cli:reduce.limits", { text: limits })}`);
    }
  } finally {
    await store.close();
  }
}
