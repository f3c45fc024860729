/** The pages of one platform on which single items stand: paths, and the parameters that say which item it is. */
interface ItemPages {
  readonly hosts: ReadonlySet<string>;
  /** Paths that name the item themselves. */
  readonly paths: readonly RegExp[];
  /** Paths that are an item's only with a parameter that names it. */
  readonly named: readonly RegExp[];
}

/** A name or number in a path. */
const STEP = "[\\p{L}\\p{N}._%-]+";
const path = (shape: string): RegExp => new RegExp(`^${shape.replaceAll("*", STEP)}/?$`, "u");

const PAGES: readonly ItemPages[] = [
  {
    // Not any subdomain: `l.facebook.com` sends on to wherever it is told.
    hosts: new Set(["facebook.com", "www.facebook.com", "m.facebook.com", "web.facebook.com"]),
    paths: [
      path("/(reel|events|stories|notes|videos|photos|posts)/*(/*)?"),
      path("/marketplace/item/*"),
      path("/groups/*/(permalink|posts)/*"),
      path("/*/(posts|photos|videos|reels|stories|activity)/*(/*)?"),
      path("/\\d+(_\\d+)?"),
    ],
    named: [
      path("/dyi/l"), // the export's own links to its items
      path("/(permalink|story|photo|video)\\.php"),
      path("/(photo|watch|media/set|stories|groups/*)"),
    ],
  },
  {
    hosts: new Set(["instagram.com", "www.instagram.com"]),
    paths: [path("/(*/)?(p|reel|reels|tv)/*"), path("/stories/*/*")],
    named: [],
  },
  {
    hosts: new Set(["threads.com", "www.threads.com", "threads.net", "www.threads.net"]),
    paths: [path("/@*/post/*"), path("/t/*")],
    named: [],
  },
];

/** Parameters that name an item. */
const NAMING = new Set("l story_fbid fbid set v multi_permalinks story_id".split(" "));
/** Parameters that say what a page shows; all others are left out of a link, whatever they would do. */
const PARAMETERS = new Set([...NAMING, "id", "comment_id", "reply_comment_id", "img_index"]);
/** Their values are ids: an address of somewhere else never is one. */
const VALUE = /^[\w.,-]+$/;

/**
 * An item's own link, if it may be opened: https, and a page on which single items of the platform stand. The link comes
 * from the export, so anybody who can write a file can have put anything there: it is made anew from what is known of such
 * pages. Null for anything else.
 */
export function itemLink(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { protocol, hostname, port, username, password, pathname, searchParams } = new URL(url);
  if (protocol !== "https:" || port !== "" || username !== "" || password !== "") return null;
  const pages = PAGES.find(({ hosts }) => hosts.has(hostname));
  if (pages === undefined) return null;
  const kept = [...searchParams].filter(([name, value]) => PARAMETERS.has(name) && VALUE.test(value));
  const shapes = kept.some(([name]) => NAMING.has(name)) ? [...pages.paths, ...pages.named] : pages.paths;
  if (!shapes.some((shape) => shape.test(pathname))) return null;
  const query = new URLSearchParams(kept).toString();
  return `https://${hostname}${pathname}${query === "" ? "" : `?${query}`}`;
}
