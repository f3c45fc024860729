import { createTranslator, type Translator } from "../../locales/index.ts";
import type { ReportSource } from "../../store/types.ts";
import { tally } from "../content/tally.ts";
import type { ReportOptions } from "../options.ts";
import { chunked } from "../stream.ts";
import { escapeHtml } from "./escape.ts";
import { firstPage } from "./firstPage.ts";
import { itemsSection } from "./items.ts";
import { questionsSection, unreadSection } from "./open.ts";
import { figuresSection, headlineSection } from "./overview.ts";
import { factsSection, rulesSection } from "./sources.ts";
import { style } from "./style.ts";

/** Nothing may be loaded or run: neither from the network nor from a text that got past the escaping. */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; frame-src 'none'";

function opening(words: Translator): string {
  return `<!doctype html>
<html lang="${words.language}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${POLICY}"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="referrer" content="no-referrer"><meta name="color-scheme" content="light dark"><title>${escapeHtml(words.t("report:documentTitle"))}</title><style>${style}</style></head>
<body><main>
`;
}

function* parts(source: ReportSource, words: Translator, options: ReportOptions): Generator<string> {
  const head = source.head();
  const figures = tally(source);
  yield opening(words);
  yield headlineSection(words, head);
  yield firstPage(words, head, figures, options);
  yield figuresSection(words, figures);
  yield questionsSection(words, head.questions);
  yield* itemsSection(words, figures, source, options.pictures);
  yield unreadSection(words, head);
  yield rulesSection(words, figures.rules);
  yield factsSection(words, options.region);
  yield `<footer class="quiet"><p>${escapeHtml(words.t("report:footer"))}</p></footer></main></body></html>\n`;
}

/** The report as one HTML page in the reader's language, with the date facts of their region, that loads nothing and runs nothing. */
export function writeHtml(source: ReportSource, options: ReportOptions): Generator<string> {
  return chunked(parts(source, createTranslator(options.language, options.locale), options));
}
