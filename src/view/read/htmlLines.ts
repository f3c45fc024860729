import { Parser } from "htmlparser2";
import { Lines } from "./lines.ts";

/** Elements that a browser sets within a line; every other one begins a line of its own. */
const INLINE: ReadonlySet<string> = new Set(
  "a abbr b bdi bdo big cite code data del dfn em font i img ins kbd label mark q s samp small span strong sub sup time tt u var wbr".split(
    " ",
  ),
);
/** What in them is no text for readers; nothing of it runs here, as nothing here can run it. */
const SILENT: ReadonlySet<string> = new Set(
  "script style noscript template svg iframe object select title head textarea audio video canvas math".split(" "),
);
/** Have no end tag: they cannot hold what is to be passed over. */
const VOID: ReadonlySet<string> = new Set(
  "area base br col embed hr img input link meta param source track wbr".split(" "),
);

const DEEPEST = 5000;
const PIECE = 16 * 1024;

/**
 * The visible text of a saved page in lines, as its blocks part them. No class and no structure of the page is relied on. A picture
 * that stands for a character (an emoji) gives its text; scripts, styles and frames give nothing.
 */
export function htmlLines(html: string): string[] {
  const lines = new Lines();
  /** How deep in elements that say nothing; the name of the outermost. */
  let silent: string | null = null;
  let depth = 0;
  let open = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        open++;
        if (silent !== null) {
          if (name === silent) depth++;
          return;
        }
        if ((SILENT.has(name) || isHidden(attributes)) && !VOID.has(name)) {
          silent = name;
          depth = 1;
          return;
        }
        if (name === "img") lines.add(emojiOf(attributes.alt));
        else if (!INLINE.has(name)) lines.end();
      },
      ontext(text) {
        if (silent === null) lines.add(text.replace(/\s+/g, " "));
      },
      onclosetag(name) {
        open--;
        if (silent !== null) {
          if (name === silent && --depth === 0) silent = null;
          return;
        }
        if (!INLINE.has(name)) lines.end();
      },
    },
    { decodeEntities: true },
  );
  // The parser takes quadratic time for elements inside elements: a page made to hang it is given up, and what was read of it counts.
  for (let at = 0; at < html.length && open <= DEEPEST; at += PIECE) parser.write(html.slice(at, at + PIECE));
  if (open <= DEEPEST) parser.end();
  return lines.all();
}

function isHidden({ hidden, style }: Readonly<Record<string, string | undefined>>): boolean {
  return hidden !== undefined || (style !== undefined && /display\s*:\s*none/i.test(style));
}

/** The longest emoji sequences, families with skin tones, stay below this. */
const LONGEST_EMOJI = 40;

function emojiOf(alt: string | undefined): string {
  return alt !== undefined && alt.length <= LONGEST_EMOJI && /\p{Extended_Pictographic}/u.test(alt) ? alt : "";
}
