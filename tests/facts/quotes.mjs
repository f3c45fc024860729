import { execFile } from "node:child_process";
import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/**
 * Text as it is compared: markup of Markdown and HTML gone, quotation marks and dashes of one kind, white space folded, case
 * ignored. What is left must be the same letter for letter.
 */
export function folded(text) {
  return text
    .replace(/<[^>]*>/g, " ")
    .replace(/!?\[([^\]]*)\]\([^()\s]*(?:\([^()]*\)[^()\s]*)*(?:\s+"[^"]*")?\)/g, "$1") // [words](address)
    .replace(/&(amp|lt|gt|quot|apos|nbsp|#39|#160);/g, (_, name) => ENTITIES[name])
    .replace(/\\([\\`*_{}[\]()#+\-.!>~|])/g, "$1")
    .replace(/[*_`#>|]+|^\s*[-+]\s+/gm, " ")
    .replace(/['‘’‚‛“”„‟"«»‹›′″]/g, "'")
    .replace(/[‐‑‒–—―]/g, "-")
    .replace(/[\s\u00a0\u200b\u2060]+/g, " ")
    .replace(/ (?=[.,;:?!)])|(?<=\() /g, "")
    .trim()
    .toLowerCase();
}

const ENTITIES = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", "#39": "'", nbsp: " ", "#160": " " };

/** Every quote of the fact files in a folder, with where it is said to stand. */
export async function quotesIn(folder) {
  const quotes = [];
  for (const file of (await readdir(folder)).filter((name) => name.endsWith(".json")).sort()) {
    const facts = JSON.parse(await readFile(join(folder, file), "utf8"));
    if (!Array.isArray(facts)) continue;
    for (const fact of facts)
      for (const [index, { url, quote }] of fact.sources.entries())
        if (quote !== null) quotes.push({ file, id: fact.id, source: index + 1, url, quote });
  }
  return quotes;
}

/**
 * The capture of an address in a folder of captures, or null. A file of a commit on GitHub is looked for as
 * OWNER/REPOSITORY/COMMIT/PATH and in a clone at OWNER/REPOSITORY or OWNER/REPOSITORY.git; another page as HOST/PATH with .md, .txt,
 * .html or nothing behind it.
 */
export async function capture(folder, url) {
  const { hostname, pathname } = new URL(url);
  const path = decodeURIComponent(pathname);
  const blob = /^\/([\w.-]+)\/([\w.-]+)\/blob\/([0-9a-f]{40})\/(.+)$/.exec(path);
  if (hostname === "github.com" && blob !== null) {
    const [, owner, repository, commit, file] = blob;
    const stored = await fileOrNull(join(folder, owner, repository, commit, file));
    if (stored !== null) return stored;
    for (const clone of [`${repository}.git`, join(repository, ".git")]) {
      const shown = await fromClone(join(folder, owner, clone), `${commit}:${file}`);
      if (shown !== null) return shown;
    }
    return null;
  }
  const base = join(folder, hostname.replace(/^www\./, ""), path.replace(/\/$/, ""));
  for (const end of [".md", ".txt", ".html", ""]) {
    const stored = await fileOrNull(base + end);
    if (stored !== null) return stored;
  }
  return null;
}

async function fileOrNull(path) {
  try {
    return (await stat(path)).isFile() ? await readFile(path, "utf8") : null;
  } catch (error) {
    if (["ENOENT", "ENOTDIR", "ENAMETOOLONG"].includes(error.code)) return null;
    throw error;
  }
}

async function fromClone(clone, object) {
  try {
    const { stdout } = await run("git", ["--git-dir", clone, "show", object], { maxBuffer: 64 * 1024 * 1024 });
    return stdout;
  } catch {
    return null; // no such clone, or no such file in it
  }
}

/** Compares quotes with their captures: those that stand there, those that do not, and those without a capture. */
export async function checkQuotes(quotes, folder) {
  const texts = new Map();
  const result = { verbatim: [], missing: [], uncaptured: [] };
  for (const quote of quotes) {
    if (!texts.has(quote.url)) {
      const text = await capture(folder, quote.url);
      texts.set(quote.url, text === null ? null : folded(text));
    }
    const text = texts.get(quote.url);
    const kind = text === null ? "uncaptured" : text.includes(folded(quote.quote)) ? "verbatim" : "missing";
    result[kind].push(quote);
  }
  return result;
}
