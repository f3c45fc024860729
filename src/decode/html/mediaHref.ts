import type { HtmlMedia } from "./block.ts";
import type { Attributes } from "./tags.ts";

const LONGEST = 4096;
const PAGE = /\.(html?|json|txt|php)([?#]|$)/i;
/** Icons of the page itself, and of the service. */
const ICON = /(^|\/)(files|icons?|emoji|rsrc\.php)\//i;

/**
 * The media file an element shows: `src` of images, videos and sounds, `href` of a link to a file of the export. Icons,
 * inline data and other pages are none. An image from the web counts only where its class says that it is an item's.
 */
export function mediaHref(name: string, attributes: Attributes, marked: boolean): HtmlMedia | null {
  const kind = KINDS.get(name);
  if (kind === undefined) return null;
  const href = name === "a" ? attributes.href : attributes.src;
  if (href === undefined || href === "" || href.length > LONGEST || href.startsWith("#")) return null;
  // Most links lead to the web.
  if (kind === "link" && /^https?:/i.test(href)) return null;
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(href)?.[1]?.toLowerCase();
  if (scheme !== undefined && !(kind !== "link" && marked && (scheme === "https" || scheme === "http"))) return null;
  if (href.startsWith("//") || (!marked && ICON.test(href)) || PAGE.test(href)) return null;
  return { href, kind };
}

const KINDS: ReadonlyMap<string, HtmlMedia["kind"]> = new Map([
  ["a", "link"],
  ["img", "image"],
  ["video", "video"],
  ["audio", "audio"],
  ["source", "video"],
]);
