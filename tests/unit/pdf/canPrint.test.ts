import { deflateSync } from "node:zlib";
import { expect, test } from "vitest";
import { canPrint } from "../../../src/pdf/canPrint.ts";
import { reportPdf } from "../../../src/report/pdf/index.ts";
import { inScope } from "../report/pageOne.ts";
import { makeSource } from "../report/source.ts";
import { readPdf } from "./readPdf.ts";

/** A piece of a PNG; nobody here looks at its checksum. */
function piece(name: string, data: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  return Buffer.concat([length, Buffer.from(name, "latin1"), data, Buffer.alloc(4)]);
}

/** A PNG of one point: 0 grey, 2 colours, 3 a palette, 4 and 6 with what shines through. */
function png(colours: number, { inPasses = 0, more = [] as Buffer[] } = {}): Buffer {
  const head = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, colours, 0, 0, inPasses]);
  return Buffer.concat([
    Buffer.from("89504e470d0a1a0a", "hex"),
    piece("IHDR", head),
    ...more,
    piece("IDAT", deflateSync(Buffer.from([0, 200, 90, 40]))),
    piece("IEND", Buffer.alloc(0)),
  ]);
}

/** The beginning of a JPEG with so many colours, which is all that a PDF reads of one. */
const jpeg = (colours: number) => Buffer.from(`ffd8ffe000040000ffc0000b08000100010${colours}011100ffd9`, "hex");
const JPEG = jpeg(3);

const PALETTE = piece("PLTE", Buffer.from([1, 2, 3]));

test.each([
  ["a grey PNG", png(0), true],
  ["a PNG of colours", png(2), true],
  ["a PNG with a palette", png(3, { more: [PALETTE] }), true],
  ["a JPEG", JPEG, true],
  ["a PNG without its palette", png(3), false],
  ["a see-through PNG", png(6), false],
  ["a PNG with one colour seen through", png(2, { more: [piece("tRNS", Buffer.alloc(6))] }), false],
  ["a PNG in passes", png(2, { inPasses: 1 }), false],
  [
    "a PNG whose piece is longer than it",
    Buffer.concat([png(2).subarray(0, 33), Buffer.from("ffffffff504c5445", "hex"), Buffer.alloc(40)]),
    false,
  ],
  ["a JPEG of two colours", jpeg(2), false],
  ["a GIF", Buffer.from("GIF89a\u0001\u0000\u0001\u0000"), false],
  ["nothing", Buffer.alloc(0), false],
])("%s: can it be printed", (_what, bytes, can) => expect(canPrint(bytes)).toBe(can));

const withPictures = (address: (index: number) => string) => {
  const items = inScope(8);
  return {
    source: makeSource(items),
    options: { language: "en", region: "eu", pictures: new Map(items.map(({ id }, i) => [id, address(i)])) } as const,
  };
};
const addressOf = (bytes: Buffer) => `data:image/png;base64,${bytes.toString("base64")}`;
const imagesIn = (pdf: Uint8Array) => Buffer.from(pdf).toString("latin1").split("/Subtype /Image").length - 1;

test("pictures stand on page one and in the lists, each once in the file, and change no word", async () => {
  const { source, options } = withPictures(() => addressOf(png(2)));
  const pdf = await reportPdf(source, options);
  expect(imagesIn(pdf)).toBe(1);
  expect(imagesIn(await reportPdf(source, { ...options, pages: "first" }))).toBe(1);
  const plain = await readPdf(await reportPdf(source, { ...options, pictures: new Map() }));
  const shown = await readPdf(pdf);
  const words = (text: string) => text.replaceAll(/\s/g, "");
  expect(words(shown.text)).toBe(words(plain.text));
  expect(await reportPdf(source, options)).toEqual(pdf);
});

test("page one stays one page with a picture beside each item", async () => {
  const { source, options } = withPictures((i) => addressOf(i % 2 === 0 ? png(2) : JPEG));
  expect((await readPdf(await reportPdf(source, { ...options, pages: "first" }))).pages).toHaveLength(1);
});

test("a picture that a PDF cannot hold is counted in words", async () => {
  const { source, options } = withPictures(() => addressOf(png(6)));
  const pdf = await reportPdf(source, options);
  expect(imagesIn(pdf)).toBe(0);
  expect((await readPdf(pdf)).text.replaceAll(/\s+/g, " ")).toContain(
    "1 picture is of a kind that is not put into a PDF",
  );
});

test("whatever the bytes, a report is made", async () => {
  const good = [
    png(2),
    png(3, { more: [PALETTE] }),
    JPEG,
    Buffer.concat([JPEG.subarray(0, 2), Buffer.from("ffe1001045786966000049492a00ffffffff", "hex"), JPEG.subarray(2)]),
  ];
  const harmed = good.flatMap((bytes) =>
    Array.from({ length: bytes.length }, (_, at) => {
      const copy = Buffer.from(bytes);
      copy[at] = (copy[at] ?? 0) ^ 0xff;
      return at % 3 === 0 ? bytes.subarray(0, at) : copy;
    }),
  );
  const items = inScope(harmed.length);
  const pictures = new Map(items.map(({ id }, i) => [id, addressOf(harmed[i] ?? Buffer.alloc(0))]));
  const pdf = await reportPdf(makeSource(items), { language: "en", region: "eu", pictures });
  expect((await readPdf(pdf)).pages.length).toBeGreaterThan(1);
});
