import fc from "fast-check";
import { expect, test } from "vitest";
import { PageStructure } from "../../../../src/formats/structure/page.ts";
import { tallyText } from "../../../../src/formats/structure/tally.ts";
import { isClosedPage } from "./closedWords.ts";

function shape(html: string): string[] {
  const page = new PageStructure();
  page.write(html);
  return tallyText(page.end()).split("\n");
}

test("elements with the classes that readers know, and where text, dates, links and media stand", () => {
  const html = `<html><head><title>Ann Example</title><style>.ann{}</style></head><body><div class="_a6-g secret-ann">
    <div class="_a6-h">Ann</div><a href="https://example.org/ann"><img src="ann.jpg"></a><div>Oct 19, 2025 1:47:55 pm</div></div></body></html>`;
  expect(shape(html)).toEqual([
    "html  element ×1",
    "html>head>title  element ×1",
    "html>body  element ×1",
    "html>body>div._a6-g  element ×1",
    "html>body>div._a6-g>div._a6-h  element ×1, text ×1",
    "html>body>div._a6-g>a  element ×1, href ×1",
    "html>body>div._a6-g>a>img  element ×1, src ×1",
    "html>body>div._a6-g>div  element ×1, date ×1",
  ]);
});

test("whatever a page holds, its report is made of elements, known classes and rough counts", () => {
  const piece = fc.oneof(
    fc.string({ unit: "binary", maxLength: 20 }),
    fc.constantFrom(
      "<div>",
      "</div>",
      '<div class="_a6-g ann uiBoxWhite">',
      "<ann-example>",
      "<annexample id=1>",
      "</p>",
      "<a href='x'>",
    ),
    fc.constantFrom(
      "<script>ann()</script>",
      "<!-- ann -->",
      "<![CDATA[ann]]>",
      "<?ann?>",
      "&ann;",
      "<svg>",
      "<title>",
      "Ann wrote 4711",
    ),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const lines = shape(`<body>${pieces.join("")}`);
      expect(lines.filter((line) => !isClosedPage(line))).toEqual([]);
      expect(lines.join("")).not.toMatch(/ann|4711/i);
    }),
    { numRuns: 200 },
  );
});

test("a page that nests without end is given up", () => {
  expect(shape("<div>".repeat(50_000)).length).toBeLessThan(50);
});
