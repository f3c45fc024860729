import { contentsCase, type HostileCase, READ } from "./case.ts";
import { COMMENTS } from "./good.ts";

const HEAD =
  '<html><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8" /><title>Comments</title></head><body class="_5vb_"><div class="clearfix _ikh"><header class="_a709"><h1>Comments</h1></header><main role="main" class="_a706">';
const TAIL = "</main></div></body></html>";

/** One comment, as pages of 2025 show it. `contents` is markup. */
const section = (contents: string, day: number): string =>
  `<section class="_a6-g"><h2 class="_2ph_ _a6-h _a6-i">Ann Example commented on her own post.</h2><div class="_2ph_ _a6-p"><div><div class="_2pin"><div>${contents}</div></div></div></div><footer class="_3-94 _a6-o"><div class="_a72d">Mar 0${day}, 2025 2:52:13 pm</div></footer></section>\n`;

const PAGE = HEAD + section("The first", 1) + section("The second", 2) + section("The third", 3) + TAIL;
const ITEMS = 3;
const PATH = COMMENTS.replace(/json$/, "html");

const html = (what: string, expect: string, contents: () => string | Buffer, items = ITEMS): HostileCase =>
  contentsCase("HTML", what, expect, { path: PATH, contents }, items);
const second = (what: string, contents: string, expect = READ): HostileCase =>
  html(what, expect, () => PAGE.replace("The second", contents));

export const htmlCases: readonly HostileCase[] = [
  html("a page as it should be", READ, () => PAGE),
  html("an empty page", "html-truncated", () => "", 0),
  html("cut off in a block", "html-truncated", () => PAGE.slice(0, PAGE.indexOf("The third")), 2),
  html("cut off in a tag", "html-truncated", () => PAGE.slice(0, PAGE.indexOf("_a72d", PAGE.indexOf("The third"))), 2),
  html("cut off after the last block", "html-truncated", () => PAGE.slice(0, PAGE.indexOf(TAIL))),
  html("no div is closed", "html-damaged", () => PAGE.replaceAll("</div>", "")),
  html("no section is closed", "html-damaged", () => PAGE.replaceAll("</section>", "")),
  html("ends without beginnings", READ, () => PAGE.replaceAll("</section>", "</p></table></section></span>")),
  html("tags that cross", READ, () => PAGE.replaceAll("The second", "<b><i>The</b> second</i>")),
  html("tags in capitals without quotes", READ, () =>
    PAGE.replaceAll('<section class="_a6-g">', "<SECTION CLASS=_a6-g>"),
  ),
  html("a div too few", "html-damaged", () => PAGE.replace("The second</div>", "The second")),
  html("a date that is none", READ, () => PAGE.replace("Mar 02, 2025", "Mar 02,99 20 25")),
  html("10 000 open tags", READ, () => PAGE.replace("The second", `${"<b>".repeat(10_000)}The second`)),
  html("bytes of windows-1252", "html-encoding", () =>
    Buffer.from(PAGE.replace("The second", "caf\xe9 \x80"), "latin1"),
  ),
  html("UTF-8 that says it is something else", READ, () => PAGE.replace("charset=UTF-8", "charset=utf-7")),
  html("a page in UTF-16 with its mark", READ, () => Buffer.from(`\ufeff${PAGE}`, "utf16le")),
  html("a page in UTF-16, big end first", READ, () => Buffer.from(`\ufeff${PAGE}`, "utf16le").swap16()),
  html("a page in UTF-16 without a mark", READ, () => Buffer.from(PAGE, "utf16le")),
  html("a page in UTF-16 without a mark, big end first", READ, () => Buffer.from(PAGE, "utf16le").swap16()),
  html("a page of zeros", "html-not-understood", () => Buffer.alloc(5000), 0),
  html("words without a tag", "html-not-understood", () => "Please log in to go on.", 0),
  second("a script in a text", "<script>window.__ran = 1</script>The second"),
  second("a script that hides an end", "<script><!-- </section></script>The second"),
  second(
    "a style, a frame and a form",
    "<style>*{}</style><iframe srcdoc='x'></iframe><form action=x><input></form>The second",
  ),
  second("an event handler", '<b onclick="window.__ran=1" style="x:expression(1)">The second</b>'),
  second("a picture that reports its failing", '<img src=x onerror="window.__ran=1">The second', "media-missing"),
  second("an attribute of 1 MB", `<span title="${"a".repeat(2 ** 20)}">The second</span>`),
  second(
    "10 000 attributes",
    `<span ${Array.from({ length: 10_000 }, (_, i) => `a${i}=1`).join(" ")}>The second</span>`,
  ),
  second("a comment that never ends well", "<!-- --!> <!- The second -->The second"),
  second("character references without end", `The second ${"&#x1F600".repeat(5)}&bogus;&#xffffffff;&#0;`),
  second("a block of 200 000 words", "word ".repeat(200_000)),
  html(
    "a page of another kind",
    "html-not-understood",
    () => `<html><body>${"<p>Please log in to go on.</p>".repeat(40)}</body></html>`,
    0,
  ),
  html("bytes that are no page", "html-encoding", () => Buffer.from("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "latin1"), 0),
];
