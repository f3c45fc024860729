import type { Protocol } from "electron";
import type { StoreClient } from "../../src/api/client.ts";
import { mediaAnswer, mediaPlace } from "../../src/api/mediaAnswer.ts";

/** Serves `media://item/<row>/<index>` from the open export; the type comes from the bytes, and is a picture, film or sound. */
export function handleMediaProtocol(protocol: Protocol, store: StoreClient): void {
  protocol.handle("media", async (request) => {
    const { host, pathname } = new URL(request.url);
    const place = host === "item" && request.method === "GET" ? mediaPlace(pathname) : null;
    if (place === null) return new Response(null, { status: 404 });
    try {
      const media = await store.media(place.row, place.index);
      const { status, headers, body } = mediaAnswer(media, request.headers.get("range"));
      return new Response(body, { status, headers });
    } catch {
      return new Response(null, { status: 404 });
    }
  });
}
