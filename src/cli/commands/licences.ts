import type { Translator } from "../../locales/index.ts";
import type { Io } from "../io.ts";
import { styled } from "../terminal.ts";
import { printJson } from "./questions.ts";

/** `outscope licences`: what ships inside Outscope and under which licences; with `--text` their wording too. */
export async function licencesCommand(
  io: Io,
  words: Translator,
  flags: { readonly json?: boolean; readonly text?: boolean },
): Promise<void> {
  // 600 kB of text that no other command needs.
  const { licences } = await import("../../licences/index.ts");
  if (flags.json === true) return await printJson(io, licences);
  await io.line(styled("bold", words.t("cli:licences.title")));
  for (const { name, version, licence, text } of licences) {
    await io.line("  ", styled("cyan", name), ` ${version}: `, licence);
    if (flags.text !== true) continue;
    for (const line of ["", ...text.split("\n"), ""]) await io.line("    ", line);
  }
  await io.line(words.t("words:licenceElectron"));
}
