/**
 * `npm run facts -- DIR`: looks every quote of src/policy up in the captures that lie in DIR (quotes.mjs says how they are found),
 * and prints those that do not stand there. Captures are others' texts: they are fetched to be compared and never committed.
 */
import { join } from "node:path";
import { checkQuotes, quotesIn } from "./quotes.mjs";

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error("npm run facts -- DIR: the folder of captures is missing");
  process.exit(2);
}
const quotes = await quotesIn(join(import.meta.dirname, "../../src/policy"));
const { verbatim, missing, uncaptured } = await checkQuotes(quotes, folder);
for (const { file, id, source, url, quote } of missing)
  console.log(`not in its capture: ${file} ${id}, source ${source}\n  ${url}\n  “${quote}”`);
const pages = new Set(uncaptured.map(({ url }) => url));
console.log(
  `facts: ${verbatim.length} of ${quotes.length} quotes verbatim in their capture, ${missing.length} not; ` +
    `${uncaptured.length} quotes of ${pages.size} pages have no capture here`,
);
process.exitCode = missing.length === 0 ? 0 : 1;
