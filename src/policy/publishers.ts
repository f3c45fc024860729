import names from "./names/publishers.json" with { type: "json" };

const PUBLISHERS: Readonly<Record<string, string>> = names;

/**
 * Who published a page, for a reader to judge a source by: Meta's words in a public archive are Meta's, whatever host keeps
 * them. A host that nobody has named stands for itself.
 */
export function publisherOf(url: string): string {
  const { hostname, pathname } = new URL(url);
  const host = hostname.replace(/^www\./, "");
  const owner = `${host}/${pathname.split("/")[1] ?? ""}`;
  return PUBLISHERS[owner] ?? PUBLISHERS[host] ?? host;
}
