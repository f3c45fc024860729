import { type FullOptions, isOldFacebook } from "../options.ts";
import type { PageWriter } from "./convert.ts";
import { facebookBlock } from "./facebookRecord.ts";
import { facebookSkin, facebookTime, mediaPrefix } from "./facebookSkin.ts";
import { threadBlocks } from "./messages.ts";
import { titleOfPath } from "./pageParts.ts";
import type { Printer } from "./printer.ts";
import { profileTable } from "./profileTable.ts";
import { fieldsOf, isFields } from "./shapes.ts";

/** How Facebook writes the pages of an export. */
export function facebookWriter(options: FullOptions): PageWriter {
  const time = facebookTime(options);
  const printer = (path: string): Printer => ({ time, prefix: mediaPrefix(options, path), beside: true });
  return {
    skin: facebookSkin(options),
    time,
    start: isOldFacebook(options) ? "index.html" : "start_here.html",
    title: titleOfPath,
    block: (path, _wrapper, record) => facebookBlock(printer(path), record, path.includes("stories/")),
    value: (path, value) => {
      const fields = fieldsOf(value);
      const profile = fields.profile_v2 ?? fields.profile;
      if (isFields(profile)) return [{ title: null, body: profileTable(printer(path), profile), at: null }];
      return threadBlocks(value);
    },
  };
}
