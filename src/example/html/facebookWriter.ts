import type { FullOptions } from "../options.ts";
import type { PageWriter } from "./convert.ts";
import { facebookBlock, line } from "./facebookRecord.ts";
import { facebookSkin, facebookTime, mediaPrefix } from "./facebookSkin.ts";
import type { Printer } from "./printer.ts";
import { profileTable } from "./profileTable.ts";
import { fieldsOf, isFields, textOf } from "./shapes.ts";
import { escapeText } from "./text.ts";

function titleOf(path: string): string {
  const name = path.slice(path.lastIndexOf("/") + 1).replace(/(_\d+)?\.\w+$/, "");
  const words = name.replace(/_+/g, " ").trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** How Facebook writes the pages of an export. */
export function facebookWriter(options: FullOptions): PageWriter {
  const time = facebookTime(options);
  const printer = (path: string): Printer => ({ time, prefix: mediaPrefix(options, path) });
  return {
    skin: facebookSkin(options),
    time,
    start: options.facebookEra === "2021" ? "index.html" : "start_here.html",
    title: titleOf,
    block: (path, _wrapper, record) => facebookBlock(printer(path), record, path.includes("stories/")),
    value: (path, value) => {
      const fields = fieldsOf(value);
      const profile = fields.profile_v2 ?? fields.profile;
      if (isFields(profile)) return [{ title: null, body: profileTable(printer(path), profile), at: null }];
      // A thread of messages: the sender above, the words below.
      if (!Array.isArray(fields.messages)) return null;
      return fields.messages.map((one) => {
        const { sender_name, content, timestamp_ms } = fieldsOf(one);
        const at = typeof timestamp_ms === "number" ? Math.floor(timestamp_ms / 1000) : null;
        return { title: textOf(sender_name), body: line(escapeText(textOf(content))), at };
      });
    },
  };
}
