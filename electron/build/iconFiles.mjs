// The containers of icons. Both hold PNGs as they are, each with its size in front.

/** A file for Windows (.ico); `pngs` by edge in pixels, at most 256. Format: ICONDIR, then ICONDIRENTRY each 16 bytes. */
export function ico(pngs) {
  const head = Buffer.alloc(6 + 16 * pngs.size);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(pngs.size, 4);
  let offset = head.length;
  [...pngs].forEach(([edge, png], index) => {
    const at = 6 + 16 * index;
    head.writeUInt8(edge % 256, at); // 0 says 256
    head.writeUInt8(edge % 256, at + 1);
    head.writeUInt16LE(1, at + 4); // planes
    head.writeUInt16LE(32, at + 6); // bits a pixel
    head.writeUInt32LE(png.length, at + 8);
    head.writeUInt32LE(offset, at + 12);
    offset += png.length;
  });
  return Buffer.concat([head, ...pngs.values()]);
}

/** Apple's names for edges in pixels; those of two resolutions stand twice. */
const ICNS = [
  ["icp4", 16],
  ["ic11", 32],
  ["icp5", 32],
  ["ic12", 64],
  ["ic07", 128],
  ["ic13", 256],
  ["ic08", 256],
  ["ic14", 512],
  ["ic09", 512],
  ["ic10", 1024],
];

/** A file for macOS (.icns); `pngs` by edge in pixels. Format: "icns", length, then type, length and PNG each. */
export function icns(pngs) {
  const parts = ICNS.map(([type, edge]) => {
    const png = pngs.get(edge);
    const head = Buffer.alloc(8);
    head.write(type, "latin1");
    head.writeUInt32BE(8 + png.length, 4);
    return Buffer.concat([head, png]);
  });
  const body = Buffer.concat(parts);
  const head = Buffer.alloc(8);
  head.write("icns", "latin1");
  head.writeUInt32BE(8 + body.length, 4);
  return Buffer.concat([head, body]);
}

/** Edges in pixels of which a picture is needed, and for Windows. */
export const EDGES = [16, 24, 32, 48, 64, 128, 256, 512, 1024];
export const ICO_EDGES = [16, 24, 32, 48, 64, 128, 256];
