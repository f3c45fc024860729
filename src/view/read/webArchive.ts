import { parseBuffer } from "bplist-parser";
import { z } from "zod";
import { ProblemError } from "../../model/problem.ts";
import { decodeText } from "./decodeText.ts";
import { htmlLines } from "./htmlLines.ts";

/** As Safari writes it: a binary property list whose main resource is the page. */
const Archive = z.object({
  WebMainResource: z.object({ WebResourceData: z.instanceof(Uint8Array) }),
});

/**
 * The lines of a page that Safari saved as a web archive.
 * @throws ProblemError `view-damaged` {file}.
 */
export function webArchiveLines(bytes: Uint8Array, file: string): string[] {
  try {
    const [root] = parseBuffer<unknown>(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    const { WebMainResource: main } = Archive.parse(root);
    return htmlLines(decodeText(main.WebResourceData));
  } catch (cause) {
    throw new ProblemError("view-damaged", { file }, { cause });
  }
}
