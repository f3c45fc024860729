import type { Protocol } from "electron";
import type { StoreClient } from "../../src/api/client.ts";
import { answerMedia, type MediaAnswer, mediaPlace } from "../../src/api/media/mediaAnswer.ts";

/** Serves `media://item/<row>/<index>` from the open export; the type comes from the bytes, and is a picture, film or sound. */
export function handleMediaProtocol(protocol: Protocol, store: StoreClient): void {
  protocol.handle("media", async (request) => {
    const { host, pathname } = new URL(request.url);
    const place = host === "item" && request.method === "GET" ? mediaPlace(pathname) : null;
    if (place === null) return new Response(null, { status: 404 });
    const gone = new AbortController();
    try {
      const { status, headers, body } = await answerMedia(store, place, request.headers.get("range"), gone.signal);
      return new Response(streamOf(body, gone), { status, headers });
    } catch {
      return new Response(null, { status: 404 });
    }
  });
}

/** A stream that reads nothing ahead, and tells when nobody reads it any more. */
function streamOf(body: MediaAnswer["body"], gone: AbortController): ReadableStream<Uint8Array<ArrayBuffer>> {
  return new ReadableStream(
    {
      async pull(stream) {
        const { done, value } = await body.next();
        if (done) stream.close();
        else stream.enqueue(value);
      },
      cancel: () => gone.abort(),
    },
    { highWaterMark: 0 },
  );
}
