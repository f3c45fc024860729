import type { FullOptions } from "../options.ts";
import type { PageWriter } from "./convert.ts";
import { gridBlock, instagramBlock } from "./instagramRecord.ts";
import { instagramSkin, instagramTime } from "./instagramSkin.ts";
import { threadBlocks } from "./messages.ts";
import { titleOfPath } from "./pageParts.ts";
import type { Printer } from "./printer.ts";

/** The list of posts without a number, which is not the metrics of the same name. */
const GRID = /\/(content|media)\/posts\.json$/;

/** How Instagram writes the pages of an export, those of Threads included. */
export function instagramWriter(options: FullOptions): PageWriter {
  const time = instagramTime(options);
  const printer = (path: string): Printer => ({
    time,
    beside: false,
    prefix: options.instagramEra === "D" ? "" : "../".repeat(path.split("/").length - 1),
  });
  return {
    skin: instagramSkin(options),
    time,
    start: options.instagramEra === "B" ? "index.html" : "start_here.html",
    title: titleOfPath,
    block: (path, _wrapper, record) =>
      GRID.test(path) ? gridBlock(printer(path), record) : instagramBlock(printer(path), record),
    value: (_path, value) => threadBlocks(value),
  };
}
