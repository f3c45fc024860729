import { mediaBytes } from "../media.ts";
import type { FullOptions } from "../options.ts";
import type { Person } from "../person.ts";
import { bytesFile, CHUNK, type FilePlan, give, type TruthSink } from "../plan.ts";
import { seedOf } from "../prng.ts";
import type { TruthItem } from "../truth.ts";
import type { Block, Skin } from "./block.ts";
import { htmlTruth, mixedTruth } from "./htmlTruth.ts";
import type { TimeStyle } from "./printedTime.ts";
import { escapeText } from "./text.ts";
import { unwrap } from "./unwrap.ts";

/** How one platform writes pages. */
export interface PageWriter {
  readonly skin: Skin;
  readonly time: TimeStyle;
  /** The name of the start page. */
  readonly start: string;
  /** Heading of the page of a file, from its path. */
  readonly title: (path: string) => string;
  /** Shows one record of the file at `path`; null where the records of the file are shown in another way. */
  readonly block: (path: string, wrapper: string | null, record: unknown) => Block;
  /** Shows a file that is one value and no list; null for a list. */
  readonly value: (path: string, value: unknown) => readonly Block[] | null;
}

interface Context {
  readonly options: FullOptions;
  readonly person: Person;
  readonly writer: PageWriter;
}

const UNTIMED = /\/?(profile_information|personal_information)\.json$/;

function adapter(context: Context, path: string, sink: TruthSink, record: unknown): TruthSink {
  const { options, person, writer } = context;
  const untimed = UNTIMED.test(path);
  const grid = path.endsWith("/posts.json");
  return (item: TruthItem) => sink(htmlTruth(item, record, { options, person, time: writer.time, untimed, grid }));
}

function* pieces(context: Context, file: FilePlan, path: string, sink: TruthSink): Iterable<string> {
  const { writer } = context;
  const { source } = file;
  if (source === null) return;
  if (source.type === "list") {
    yield writer.skin.head({ path, title: writer.title(path) });
    let index = 0;
    for (const { record, truth } of source.entries()) {
      give(adapter(context, file.path, sink, record), truth);
      yield writer.skin.block(writer.block(file.path, source.wrapper, record), index++);
    }
  } else {
    give(adapter(context, file.path, sink, null), source.truth);
    const blocks = writer.value(file.path, source.value);
    const { title, records } = blocks === null ? unwrap(source.value) : { title: null, records: [] };
    yield writer.skin.head({ path, title: title ?? writer.title(path) });
    const all = blocks ?? records.map((record) => writer.block(file.path, null, record));
    for (const [index, block] of all.entries()) yield writer.skin.block(block, index);
  }
  yield writer.skin.tail;
}

/** The same file as a page. Times, texts and notes of the truth become what the page tells. */
function asPage(context: Context, file: FilePlan): FilePlan {
  if (file.source === null) {
    return file.path.endsWith("no-data.txt") ? emptyPage(context, file.path.replace(/txt$/, "html")) : file;
  }
  const path = file.path.replace(/\.json$/, ".html");
  return {
    ...file,
    path,
    *chunks(sink) {
      let text = "";
      for (const piece of pieces(context, file, path, sink)) {
        text += piece;
        if (text.length <= CHUNK) continue;
        yield Buffer.from(text, "utf8");
        text = "";
      }
      yield Buffer.from(text, "utf8");
    },
  };
}

function emptyPage({ writer }: Context, path: string): FilePlan {
  return bytesFile(path, () => {
    const head = writer.skin.head({ path, title: writer.title(path) });
    return Buffer.from(`${head}<div>There is no data for this folder</div>${writer.skin.tail}`, "utf8");
  });
}

function startPage({ writer }: Context, paths: readonly string[]): FilePlan {
  const rows = paths.map((path) => `<div><a href="${escapeText(path)}">${escapeText(writer.title(path))}</a></div>`);
  return bytesFile(writer.start, () => {
    const head = writer.skin.head({ path: writer.start, title: "Your information" });
    return Buffer.from(`${head}${rows.join("")}${writer.skin.tail}`, "utf8");
  });
}

/** What an item hangs on stays together: files of a folder share a format, and so do the profile and the history. */
function isPage(options: FullOptions, path: string): boolean {
  if (options.format === "html") return true;
  if (/personal_information|profile_information|account_information|login/.test(path)) return false;
  const folder = path.slice(0, path.lastIndexOf("/"));
  return seedOf("mixed", options.seed, folder) % 2 === 0;
}

function withMixedTruth(file: FilePlan): FilePlan {
  return { ...file, chunks: (sink) => file.chunks((item) => sink(mixedTruth(item))) };
}

/** The files of an export in the format the options ask for. */
export function* inFormat(
  options: FullOptions,
  person: Person,
  writer: () => PageWriter,
  files: Iterable<FilePlan>,
): Iterable<FilePlan> {
  if (options.format === "json") {
    yield* files;
    return;
  }
  const context: Context = { options, person, writer: writer() };
  const pages: string[] = [];
  for (const file of files) {
    if (!isPage(options, file.path)) {
      yield withMixedTruth(file);
      continue;
    }
    const page = asPage(context, file);
    if (page.path.endsWith(".html")) pages.push(page.path);
    yield page;
  }
  yield startPage(context, pages.slice(0, 200));
  // What the pages themselves are drawn with is no picture of the user's.
  for (const name of ["favicon.png", "Instagram-Logo.png", "icons/love.png"]) {
    yield bytesFile(`files/${name}`, () => mediaBytes(name), true);
  }
}
