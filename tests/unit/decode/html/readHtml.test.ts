import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { MAX_BLOCK } from "../../../../src/decode/html/blockBuilder.ts";
import { decode, line, page, section } from "./pages.ts";

const DATE = "Jun 01, 2025 3:31:29 pm";

describe("blocks of a page", () => {
  test("have heading, lines, media, date and the link behind it", async () => {
    const picture = '<a href="posts/media/1_n.jpg"><img class="_a6_o" src="posts/media/1_n.jpg"></a>';
    const body = `${line("Fish &amp; chips &#064;home<br>tonight")}<div class="_2pin">${picture}</div><div class="_3-95">Caption</div>`;
    const { blocks, page: facts } = await decode(page(section("Ann shared a photo.", body, DATE)));
    expect(facts).toMatchObject({ title: "Your posts", base: "../../", language: "en" });
    expect(blocks).toHaveLength(1);
    expect(blocks[0]).toMatchObject({
      heading: "Ann shared a photo.",
      media: [{ href: "posts/media/1_n.jpg", kind: "link" }],
      time: DATE,
      footerLink: "https://www.facebook.com/dyi/l/?l=x1",
    });
    expect(blocks[0]?.lines.map((l) => [l.text, l.hint, l.mediaBefore])).toEqual([
      ["Fish & chips @home\ntonight", "text", 0],
      ["Caption", "caption", 1],
    ]);
  });

  test("are the same without any class name, and without main", async () => {
    const html = page(section("Ann wrote.", line("One"), DATE), section(null, line("Two"), DATE));
    const { blocks } = await decode(html);
    const bare = html.replace(/ class="[^"]*"/g, "");
    const shape = (all: typeof blocks) => all.map((b) => [b.heading, b.lines.map((l) => l.text), b.time]);
    expect(shape((await decode(bare)).blocks)).toEqual(shape(blocks));
    const headless = html.replace(/<(\/?)main[^>]*>/g, "<$1div>");
    expect(shape((await decode(headless)).blocks)).toEqual(shape(blocks));
  });

  test("keep the writer's line ends beside character references, and wherever the page is cut into chunks", async () => {
    const html = page(section("Ann wrote.", line("One &amp;\ntwo\n&#064;three\nfour"), DATE));
    const { blocks } = await decode(html);
    expect(blocks[0]?.lines.map((l) => l.text)).toEqual(["One &\ntwo\n@three\nfour"]);
    for (let chunk = 1; chunk < 500; chunk++) expect((await decode(html, chunk)).blocks).toEqual(blocks);
  });

  test("keep the writer's blank lines, however the page writes line ends", async () => {
    for (const end of ["\n", "\r\n", "<br>", "<br />\n", "\n<br />"]) {
      const words = `One${end}two${end}${end}three &amp;${end}${end}${end}four`;
      const { blocks } = await decode(page(section("Ann wrote.", line(words), DATE)));
      expect(blocks[0]?.lines.map((l) => l.text)).toEqual(["One\ntwo\n\nthree &\n\n\nfour"]);
    }
    const indented = "One\n\n        two\n        three<br>\n        four";
    const { blocks } = await decode(page(section("Ann wrote.", line(indented), DATE)));
    expect(blocks[0]?.lines.map((l) => l.text)).toEqual(["One two three\nfour"]);
  });

  test("have the letters of every script, written as they are or by name, in texts and addresses", async () => {
    const words = "Ä 日本 &eacute;&#233; 😀 &#x1F600; Ã© &Atilde;&copy;";
    const picture = `<a href="fotos/Über&#8364;/caf&eacute;/日本_1.jpg">${words}</a>`;
    const html = page(section("Zoë &amp; Jos&eacute;", line(picture), DATE));
    for (const chunk of [1, 2, 3, 7, 1 << 20]) {
      const [block] = (await decode(html, chunk)).blocks;
      expect(block?.heading).toBe("Zoë & José");
      expect(block?.lines[0]?.text).toBe("Ä 日本 éé 😀 😀 Ã© Ã©");
      expect(block?.media).toEqual([{ href: "fotos/Über€/café/日本_1.jpg", kind: "link" }]);
    }
  });

  test("inside a wrapper that nothing marks are still one each", async () => {
    const box = (n: number) =>
      `<div><h2>Title ${n}</h2><div><div><div>Text ${n}</div></div></div><div>${DATE}</div></div>`;
    const { blocks, crowded } = await decode(page(`<div>${box(1)}${box(2)}${box(3)}</div>`));
    expect(blocks.map((b) => b.heading)).toEqual(["Title 1", "Title 2", "Title 3"]);
    expect(crowded).toEqual([]);
  });

  test("that nothing marks and that hold several dates are said to be crowded", async () => {
    const { crowded } = await decode(page(`<div>Words<div>${DATE}</div><div>More</div><div>${DATE}</div></div>`));
    expect(crowded).toEqual([0]);
  });

  test("keep label and value of rows, of one cell or two, and of nested tables", async () => {
    const rows = `<table>
      <tr><td colspan="2" class="_2pin _a6_q">Username<div><div>ann.example</div></div></td></tr>
      <tr><td class="_2pin _a6_q">Time</td><td class="_2pin _2piu _a6_r">Nov 13, 2025 3:04 pm</td></tr>
      <tr><td colspan="2"><h2>Owner</h2><table><tr><td>Name</td><td>Bob</td></tr></table></td></tr></table>`;
    const { blocks } = await decode(page(section(null, rows, null)));
    expect(blocks[0]?.entries).toMatchObject([
      { label: "Username", value: "ann.example" },
      { label: "Time", value: "Nov 13, 2025 3:04 pm" },
      { label: "Owner", value: "", children: [{ label: "Name", value: "Bob" }] },
    ]);
  });

  test("know a label in the line of its value", async () => {
    const body = `${line("Nice")}<div class="_3-95"><span class="_a6_m">Group: </span>Cooking</div>`;
    const { blocks } = await decode(page(section("Ann commented.", body, DATE)));
    expect(blocks[0]?.lines.map((l) => [l.label, l.text])).toEqual([
      [null, "Nice"],
      ["Group", "Cooking"],
    ]);
  });

  test("leave out scripts, styles and what a video says where it cannot play", async () => {
    const video = '<video src="media/1.mp4"><a href="media/1.mp4">Click for video</a></video>';
    const { blocks } = await decode(page(section("Ann.", `<script>alert("x")</script>${video}${line("Words")}`, DATE)));
    expect(blocks[0]?.lines.map((l) => l.text)).toEqual(["Words"]);
    expect(blocks[0]?.media).toEqual([{ href: "media/1.mp4", kind: "video" }]);
  });

  test("keep no icon, no inline data and no endless address", async () => {
    const images = `<img src="files/icons/love.png"><img src="data:image/png;base64,${"A".repeat(1 << 20)}"><img src="${"x".repeat(5000)}">`;
    const { blocks } = await decode(page(section("Ann likes a post.", images, DATE)));
    expect(blocks[0]?.media).toEqual([]);
  });
});

describe("a page", () => {
  test("says the window it covers and when it was made, as blocks are given", async () => {
    const window =
      '<div><time datetime="2025-01-01T00:00Z">1</time> – <time datetime="2026-01-01T00:00Z">2</time></div>';
    const aside = '<aside role="contentinfo">Generated on <time datetime="2026-08-12T05:03Z">now</time></aside>';
    const html = `<html><body><header><h1>Posts</h1>${aside}</header><main>${window}${section("Ann.", line("x"), DATE)}</main></body></html>`;
    const { seen, blocks } = await decode(html);
    expect(seen?.window).toEqual({ from: Date.UTC(2025, 0, 1), to: Date.UTC(2026, 0, 1) });
    expect(seen?.generatedAt).toBe(Date.UTC(2026, 7, 12, 5, 3));
    expect(blocks).toHaveLength(1);
  });

  test("that is cut off gives the whole blocks before the cut, and says so", async () => {
    const html = page(section("One.", line("a"), DATE), section("Two.", line("half of a sen"), DATE));
    const cut = await decode(html.slice(0, html.indexOf("half") + 6));
    expect(cut.truncated).toBe(true);
    expect(cut.blocks.map((b) => b.heading)).toEqual(["One."]);
    expect((await decode(html)).truncated).toBe(false);
  });

  test("in another encoding is read, and said to be damaged", async () => {
    const html = Buffer.from(page(section("Ann.", line("Caf\u00e9 \u0093quoted\u0094"), DATE)), "latin1");
    const { blocks, damagedText } = await decode(html);
    expect(damagedText).toBe(true);
    expect(blocks[0]?.lines[0]?.text).toBe("Café “quoted”");
    expect((await decode(page(section("Ann.", line("Café"), DATE)))).damagedText).toBe(false);
  });

  test("with a block beyond the limit leaves that one out, and reads the next", async () => {
    const { blocks, tooBig } = await decode(
      page(section("Big.", line("x".repeat(MAX_BLOCK + 1)), DATE), section("Small.", line("y"), DATE)),
    );
    expect(tooBig).toEqual([0]);
    expect(blocks.map((b) => b.heading)).toEqual(["Small."]);
  });

  test("reads alike however it is cut into chunks", async () => {
    const rows = "One\ntwo &amp;\n&lt;three&gt;\n  four\n<b>five</b>\n<a href='https://example.org/'>six\nseven</a>\n";
    const html = page(section("Zoë 😀", line("Grüße &amp; 日本<br />ok"), DATE), section("B", line(rows), DATE));
    const whole = await decode(html);
    expect(whole.blocks[1]?.lines[0]?.text).toBe("One\ntwo &\n<three> four five six\nseven");
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 60 }), async (size) => {
        expect((await decode(html, size)).blocks).toEqual(whole.blocks);
      }),
      { numRuns: 20 },
    );
  });

  test("with an end too many reads the items behind it, and is said to be damaged", async () => {
    const all = [1, 2, 3, 4].map((n) => section(`Title ${n}`, line(`Text ${n}`), DATE));
    const boxes = all.map((s) => s.replace("<section", "<div").replace("</section>", "</div>"));
    for (const items of [all, boxes]) {
      const html = page(...items).replace(/<(\/?)main[^>]*>/g, (_, end) => (end ? "</div>" : '<div role="main">'));
      expect((await decode(html)).misfit).toBe(false);
      const { blocks, misfit } = await decode(html.replace("Text 2", "Text 2</div></div>"));
      expect(blocks.map((b) => b.heading)).toEqual(expect.arrayContaining(["Title 1", "Title 3", "Title 4"]));
      expect(misfit).toBe(true);
    }
  });

  test("with an end missing in one item reads each of the others by itself, and is said to be damaged", async () => {
    const boxes = [1, 2, 3, 4].map((n) =>
      section(`Title ${n}`, line(`Text ${n}`), DATE)
        .replace("<section", "<div")
        .replace("</section>", "</div>"),
    );
    const { blocks, misfit } = await decode(page(...boxes).replace("Text 2", "Text 2<div>"));
    expect(blocks.map((b) => [b.heading, b.lines[0]?.text, b.time])).toEqual(
      [1, 2, 3, 4].map((n) => [`Title ${n}`, `Text ${n}`, DATE]),
    );
    expect(misfit).toBe(true);
  });

  test("of any markup never throws, and loses no text that stands in a box", async () => {
    const tag = fc.constantFrom(
      "div",
      "p",
      "span",
      "table",
      "tr",
      "td",
      "section",
      "h2",
      "a",
      "b",
      "li",
      "footer",
      "main",
      "video",
    );
    const piece = fc.oneof(
      tag.map((t) => `<${t}>`),
      tag.map((t) => `</${t}>`),
      fc.string({ maxLength: 12 }),
      fc.constantFrom(
        "<br>",
        "<img src=x.jpg>",
        "&amp;",
        "&#x1F600;",
        "<!--",
        "-->",
        DATE,
        '<a href="https://example.org/">',
      ),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 60 }), async (pieces) => {
        await decode(pieces.join(""));
      }),
      { numRuns: 200 },
    );
    await fc.assert(
      fc.asyncProperty(
        fc.string({ minLength: 1 }).filter((s) => /[a-z]/i.test(s)),
        async (text) => {
          const plain = text.replace(/[<>&]/g, "");
          const { blocks } = await decode(page(section("Title", line(plain), DATE)));
          const found = blocks.flatMap((b) => b.lines.map((l) => l.text)).join(" ");
          expect(found.replace(/\s+/g, "")).toBe(plain.replace(/\s+/g, ""));
        },
      ),
    );
  });
});
