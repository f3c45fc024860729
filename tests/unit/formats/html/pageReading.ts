/** Reads one page as an audit does: what tests of pages share. */
import { jsonTwin } from "../../../../src/formats/html/jsonTwin.ts";
import { type HtmlReading, readHtmlPage } from "../../../../src/formats/html/readPage.ts";
import { routeOf } from "../../../../src/formats/routes.ts";
import { NameIndex } from "../../../../src/formats/titles/nameIndex.ts";
import { TitleReader } from "../../../../src/formats/titles/titleReader.ts";
import type { Fact, ItemRecord } from "../../../../src/model/record.ts";
import { languages } from "../../../../src/words/index.ts";

export const DATE = "Jun 01, 2025 3:31:29 pm";
export const AT = Date.UTC(2025, 5, 1, 15, 31, 29);

export interface Result extends HtmlReading {
  readonly items: readonly ItemRecord[];
  readonly facts: readonly Fact[];
  readonly problems: readonly string[];
}

export async function read(path: string, html: string): Promise<Result> {
  const route = routeOf(jsonTwin(path), null);
  const adapter = route?.page ?? null;
  if (route === null || adapter === null) throw new Error(`no reader for ${path}`);
  const names = NameIndex.from([]);
  const context = {
    file: path,
    platform: route.platform,
    pageExport: false,
    names,
    titles: new TitleReader(names, ["Ann Example"], languages),
    username: "ann.example",
  };
  const items: ItemRecord[] = [];
  const facts: Fact[] = [];
  const problems: string[] = [];
  const source = { chunks: [Buffer.from(html)], path };
  const reading = await readHtmlPage(source, route.reader, adapter, context, {
    item: (item) => items.push(item),
    fact: (fact) => facts.push(fact),
    problem: (code) => problems.push(code),
  });
  return { ...reading, items, facts, problems };
}

export const POSTS = "your_facebook_activity/posts/your_posts__check_ins__photos_and_videos_1.html";
export const row = (label: string, value: string) =>
  `<tr><td colspan="2" class="_2pin _a6_q">${label}<div><div>${value}</div></div></td></tr>`;
export const pair = (label: string, value: string) =>
  `<tr><td class="_2pin _a6_q">${label}</td><td class="_2pin _2piu _a6_r">${value}</td></tr>`;
