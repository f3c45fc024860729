/** Times as they are compared: what has none comes before all. */
export function timeOrder(at: number | undefined): number {
  return at === undefined || Number.isNaN(at) ? Number.NEGATIVE_INFINITY : at;
}

/** Rows up to this number fit beside a second count of three centuries into the 53 bits of a number. */
const PACKABLE = 2 ** 20;
const EPOCH_SHIFT = 2_300_000_000;

/** Sorts rows by time, newest first. Time and row are packed into one number, so that the native numeric sort does it. */
export function byTimeDescending(rows: Uint32Array, createdAt: Float64Array): Uint32Array {
  const out = new Uint32Array(rows.length);
  const last = rows.at(-1) ?? 0;
  if (last >= PACKABLE) {
    out.set(rows);
    return out.sort((a, b) => timeOrder(createdAt[b]) - timeOrder(createdAt[a]) || a - b);
  }
  const packed = new Float64Array(rows.length);
  rows.forEach((row, i) => {
    const at = createdAt[row] ?? Number.NaN;
    const seconds = Number.isNaN(at) ? 0 : Math.floor(at / 1000) + EPOCH_SHIFT;
    packed[i] = seconds * PACKABLE + (PACKABLE - 1 - row);
  });
  packed.sort();
  for (let i = 0; i < packed.length; i++) {
    const value = packed[packed.length - 1 - i] ?? 0;
    out[i] = PACKABLE - 1 - (value % PACKABLE);
  }
  return out;
}
