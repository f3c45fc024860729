import { describe, expect, test } from "vitest";
import { readView, VIEW_BYTES } from "../../../src/view/index.ts";
import { htmlLines } from "../../../src/view/read/htmlLines.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);
const PAGE = `<!DOCTYPE html><html><head><title>Ada</title><style>p{}</style></head><body>
<div><h3><a href="#">Ada Example</a></h3><span>3 March</span> <span>2014</span></div>
<div>The lake &amp; the <b>dogs</b> <img alt="🎉" src="x"><img alt="Picture of a lake" src="y"><br>and more</div>
<script>document.write("no")</script><noscript>no</noscript><div hidden>no</div><div style="display: none">no<p>no</p></div>
<p>Fin</p></body></html>`;
const LINES = ["Ada Example", "3 March 2014", "The lake & the dogs 🎉", "and more", "Fin"];

describe("the lines of a page", () => {
  test("pasted text, with whatever ends its lines", async () => {
    expect(await readView(utf8("One\r\n\r\n  Two \rThree\u2028Four"), "paste")).toEqual([
      "One",
      "Two",
      "Three",
      "Four",
    ]);
  });

  test("a saved page: what is to be seen, as its blocks part it; nothing of it runs", async () => {
    expect(await readView(utf8(PAGE), "page.html")).toEqual(LINES);
    const wide = Buffer.from(`\ufeff${PAGE}`, "utf16le");
    expect(await readView(wide, "page.html")).toEqual(LINES);
  });

  test("markup that is broken, nested without end or tries to run", () => {
    expect(htmlLines("<div><p>One<div>Two</b></p><script>three")).toEqual(["One", "Two"]);
    expect(htmlLines(`<p>One</p>${"<div>".repeat(100_000)}deep`)).toEqual(["One"]);
    expect(htmlLines(`<img src=x onerror="alert(1)" alt="<script>🎉</script>">text<svg onload=x>no</svg>`)).toEqual([
      "<script>🎉</script>text",
    ]);
    expect(htmlLines("<iframe src='file:///etc/passwd'>no</iframe><object data=x>no</object>yes")).toEqual(["yes"]);
  });

  test("a page in one file (MHTML), quoted-printable or base64", async () => {
    const body = (encoding: string, text: string) =>
      utf8(
        [
          "From: <Saved by Blink>",
          "Snapshot-Content-Location: https://www.example.org/ada",
          "Subject: Ada",
          "MIME-Version: 1.0",
          'Content-Type: multipart/related; type="text/html"; boundary="----b"',
          "",
          "------b",
          "Content-Type: text/html; charset=utf-8",
          `Content-Transfer-Encoding: ${encoding}`,
          "",
          text,
          "------b",
          "Content-Type: image/png",
          "Content-Transfer-Encoding: base64",
          "",
          "iVBORw0KGgo=",
          "------b--",
          "",
        ].join("\r\n"),
      );
    const quoted = Buffer.from(PAGE, "utf8")
      .toString("latin1")
      .replace(/[=\x80-\xff]/g, (c) => `=${c.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`);
    expect(await readView(body("quoted-printable", quoted), "page.mhtml")).toEqual(LINES);
    expect(await readView(body("base64", Buffer.from(PAGE, "utf8").toString("base64")), "page.mht")).toEqual(LINES);
    const noPage = utf8(
      "MIME-Version: 1.0\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\nAAAA",
    );
    await expect(readView(noPage, "a.mhtml")).rejects.toMatchObject({ problem: { code: "view-damaged" } });
  });

  test("a web archive of Safari", async () => {
    expect(await readView(webArchive(PAGE), "page.webarchive")).toEqual(LINES);
    for (const damaged of [webArchive(PAGE).subarray(0, 60), utf8("bplist00 no list at all")])
      await expect(readView(damaged, "a.webarchive")).rejects.toMatchObject({ problem: { code: "view-damaged" } });
  });

  test("what is none is told apart", async () => {
    for (const [code, bytes] of [
      ["view-empty", utf8(" \n ")],
      ["view-empty", utf8("<html><script>x</script></html>")],
      ["view-binary", new Uint8Array([0x50, 0x4b, 3, 4, 1, 2])],
      ["view-binary", utf8("%PDF-1.7 text")],
      ["view-binary", new Uint8Array([65, 66, 0, 67])],
      ["view-too-big", new Uint8Array(VIEW_BYTES + 1)],
      ["view-too-big", new Uint8Array(21 * 1024 * 1024).fill(65)],
    ] as const)
      await expect(readView(bytes, "f"), code).rejects.toMatchObject({ problem: { code, data: { file: "f" } } });
  });
});

/** A binary property list {WebMainResource: {WebResourceData: page}}, as Safari lays it out. */
function webArchive(page: string): Uint8Array {
  const string = (text: string) => Buffer.concat([Buffer.from([0x5f, 0x10, text.length]), Buffer.from(text, "ascii")]);
  const data = Buffer.from(page, "utf8");
  const size = Buffer.alloc(4);
  size.writeUInt32BE(data.length);
  const objects = [
    Buffer.from([0xd1, 1, 2]),
    string("WebMainResource"),
    Buffer.from([0xd1, 3, 4]),
    string("WebResourceData"),
    Buffer.concat([Buffer.from([0x4f, 0x12]), size, data]),
  ];
  let at = 8;
  const offsets = objects.map((object) => {
    const here = Buffer.alloc(4);
    here.writeUInt32BE(at);
    at += object.length;
    return here;
  });
  const trailer = Buffer.alloc(32);
  trailer[6] = 4;
  trailer[7] = 1;
  trailer.writeUInt32BE(objects.length, 12);
  trailer.writeUInt32BE(at, 28);
  return Buffer.concat([Buffer.from("bplist00"), ...objects, ...offsets, trailer]);
}
