/** So long that hardly any record lies across two, and short enough that no parse of one takes much memory. */
const SLICE = 512 * 2 ** 10;

/** Bytes as a stream of them would come. */
export async function* slicesOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += SLICE) yield bytes.subarray(at, at + SLICE);
}
