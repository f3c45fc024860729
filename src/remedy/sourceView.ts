import { publisherOf, type Source, sourceLinkId } from "../policy/index.ts";

/** A fact's source as the screens show it: by its publisher, opened by its id. */
export const sourceView = (factId: string, { url, captured }: Source, index: number) => ({
  linkId: sourceLinkId(factId, index),
  url,
  publisher: publisherOf(url),
  captured,
});
