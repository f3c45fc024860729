const CHUNK = 64 * 1024;

/** Joins many small strings into chunks of about 64 KiB, so that a sink is not called once for every item. */
export function* chunked(parts: Iterable<string>): Generator<string> {
  let buffer = "";
  for (const part of parts) {
    buffer += part;
    if (buffer.length < CHUNK) continue;
    yield buffer;
    buffer = "";
  }
  if (buffer !== "") yield buffer;
}
