import { trimmed } from "../../decode/trim.ts";
import type { Place } from "../../model/record.ts";
import type { Language } from "../../words/index.ts";
import { isNobodysName } from "../nobody.ts";
import { type CompiledPhrases, compilePhrases, lowered } from "./compile.ts";
import { type FoundName, fold, type NameIndex } from "./nameIndex.ts";

/**
 * What a title sentence tells. `picture`: the item is a new profile picture or cover photo. `open`: what follows the author's name,
 * where it may name a group that is not known yet (see `groupIn`); null where the title is settled.
 */
export interface TitleMeaning {
  readonly place: Place;
  readonly picture: "profile-picture" | "cover-photo" | null;
  readonly open: string | null;
}

/** How a title is to be read: a post stands on the own timeline unless it says otherwise, a comment on another's content. */
export type TitleUse = "post" | "interaction" | "group";

const OWN: Place = { type: "own" };
const UNREAD: Place = { type: "own", unread: true };
const SOMEBODY: Place = { type: "host", name: null, known: null };
const SOME_GROUP: Place = { type: "group", name: null };
/** White space and the quotation marks that some languages put around a name. */
const QUOTES: ReadonlySet<string> = new Set('„“”«»"‚‘');
const WORD = /[\p{L}\p{N}]/u;
const CACHE_LIMIT = 50_000;
/** Meta's sentences are far shorter; what is behind it is not looked at, so that no text can make the patterns slow. */
const LONGEST_TITLE = 500;

/**
 * Reads the sentence Facebook prints over an item ("Ann commented on Bob's post in Cooking.").
 * Names the export itself holds are found first, in any language; then the phrase tables. A title that names a group or
 * host which cannot be read gives a place without a name, never the own timeline.
 */
export class TitleReader {
  readonly #names: NameIndex;
  readonly #own: readonly string[];
  readonly #phrases: readonly CompiledPhrases[];
  /** What may stand before the author's name, nothing first. */
  readonly #before: readonly string[];
  readonly #cache: Record<TitleUse, Map<string, TitleMeaning>> = {
    post: new Map(),
    interaction: new Map(),
    group: new Map(),
  };

  /** `own`: the account holder's names; they open most titles and are no host. */
  constructor(names: NameIndex, own: readonly string[], languages: readonly Language[]) {
    this.#names = names;
    this.#own = own.map(fold).filter((n) => n.length > 0);
    this.#phrases = languages.map(compilePhrases);
    this.#before = ["", ...new Set(languages.flatMap(({ titles }) => titles.before ?? []))];
  }

  read(whole: string, use: TitleUse): TitleMeaning {
    const title = whole.slice(0, LONGEST_TITLE);
    const cache = this.#cache[use];
    const known = cache.get(title);
    if (known) return known;
    const meaning = this.#read(fold(title), use);
    if (cache.size >= CACHE_LIMIT) cache.clear();
    cache.set(title, meaning);
    return meaning;
  }

  /** The languages (ISO 639-1) whose sentences a title could be one of. */
  languagesOf(title: string): string[] {
    const rest = lowered(this.#withoutAuthor(fold(title.slice(0, LONGEST_TITLE))));
    return this.#phrases.filter((p) => p.says("any").test(rest)).map((p) => p.language);
  }

  /**
   * Whether a sentence says that somebody's content was commented on or answered, not that something was posted. Where it seems to
   * say both, the first counts: the words behind may be a group's name. False for a sentence of no known language.
   */
  isComment(title: string): boolean {
    const rest = lowered(this.#withoutAuthor(fold(title.slice(0, LONGEST_TITLE))));
    return this.#phrases.some((p) => {
      const posted = p.says("plain").exec(rest)?.index ?? Number.POSITIVE_INFINITY;
      const said = [p.says("own"), p.says("reply"), p.says("someHost"), ...p.names("host")].map(
        (one) => one.exec(rest)?.index ?? Number.POSITIVE_INFINITY,
      );
      return Math.min(...said) < posted;
    });
  }

  /** Whether a name is the account holder's own. */
  isOwn(name: string): boolean {
    return this.#own.includes(fold(name));
  }

  /** Whether an album of this name is the profile pictures' or the cover photos'. */
  albumKind(name: string): "profile-picture" | "cover-photo" | null {
    const folded = fold(name).toLowerCase();
    for (const p of this.#phrases) {
      if (p.profileAlbum.has(folded)) return "profile-picture";
      if (p.coverAlbum.has(folded)) return "cover-photo";
    }
    return null;
  }

  #read(title: string, use: TitleUse): TitleMeaning {
    const rest = this.#withoutAuthor(title);
    const author = title.slice(0, title.length - rest.length).trim();
    if (author === "" && use !== "group") {
      const page = this.#names.find(title).find((f) => f.kind === "own-page" && f.start === 0);
      if (page) return place({ type: "page", name: page.name });
    }
    const found = this.#names.find(rest);
    const group = found.find((f) => f.kind === "group");
    if (group && use !== "post") return place({ type: "group", name: group.name });
    if (use === "group") return this.#groupByPhrase(rest);
    if (use === "post") return this.#readPost(rest, found, group);
    return this.#readInteraction(rest, author !== "", found);
  }

  #readPost(rest: string, found: readonly FoundName[], group: FoundName | undefined): TitleMeaning {
    const lower = lowered(rest);
    for (const p of this.#phrases) {
      if (p.says("profilePicture").test(lower)) return { place: OWN, picture: "profile-picture", open: null };
      if (p.says("coverPhoto").test(lower)) return { place: OWN, picture: "cover-photo", open: null };
    }
    const byPhrase = this.#phrase(rest, "timeline");
    if (byPhrase !== null) return place(this.#host(knownIn(byPhrase.name, found) ?? byPhrase.name));
    const groupPhrase = this.#phrase(rest, "group");
    if (groupPhrase !== null) return place({ type: "group", name: group?.name ?? groupPhrase.name });
    if (group) return place({ type: "group", name: group.name });
    if (this.#says(rest, "someGroup")) return open(SOME_GROUP, rest);
    if (this.#says(rest, "plain")) return open(OWN, rest);
    // No table knows this sentence: a name the export knows is the best evidence there is.
    const named = found.find((f) => f.kind !== "own-page");
    if (named) return open(this.#host(named.name), rest);
    return open(/\p{L}/u.test(rest) ? UNREAD : OWN, rest);
  }

  #readInteraction(rest: string, authored: boolean, found: readonly FoundName[]): TitleMeaning {
    const inGroup = this.#phrase(rest, "group");
    if (inGroup !== null) return place({ type: "group", name: inGroup.name });
    if (this.#says(rest, "someGroup")) return open(SOME_GROUP, rest);
    if (this.#says(rest, "reply")) return open(SOMEBODY, rest);
    if (this.#says(rest, "own")) return open(OWN, rest);
    const byPhrase = this.#phrase(rest, "host") ?? this.#phrase(rest, "timeline");
    if (byPhrase !== null) {
      const { name } = byPhrase;
      const where = this.#own.includes(name) ? OWN : this.#host(knownIn(name, found) ?? name);
      return byPhrase.whole ? place(where) : open(where, rest);
    }
    const named = found.find((f) => f.kind !== "own-page") ?? found[0];
    if (named) return open(this.#host(named.name), rest);
    return open(this.#namesOwn(rest, authored) ? OWN : SOMEBODY, rest);
  }

  /**
   * Whether a sentence of no known language names the account holder beside its author: "Ann ... Ann". Where the author does not
   * open it ("Ο/Η Ann ...", or a verb before the name) the first of the names is the author's.
   */
  #namesOwn(rest: string, authored: boolean): boolean {
    return this.#own.some((name) => {
      const first = rest.indexOf(name);
      return first >= 0 && (authored || rest.includes(name, first + name.length));
    });
  }

  #groupByPhrase(rest: string): TitleMeaning {
    const phrase = this.#phrase(rest, "group");
    if (phrase !== null) return place({ type: "group", name: phrase.name });
    if (this.#says(rest, "someGroup")) return open(SOME_GROUP, rest);
    const loose = this.#phrase(rest, "inGroup");
    return open(loose === null ? SOME_GROUP : { type: "group", name: loose.name }, rest);
  }

  #host(name: string): Place {
    const kind = this.#names.kindOf(name);
    if (kind === "own-page") return { type: "page", name };
    if (kind === null && isNobodysName(name)) return SOMEBODY;
    return { type: "host", name, known: kind === "page" || kind === "friend" ? kind : null };
  }

  #says(rest: string, field: "someGroup" | "plain" | "reply" | "own"): boolean {
    const lower = lowered(rest);
    return this.#phrases.some((p) => p.says(field).test(lower));
  }

  /** `whole`: the phrase takes up the sentence, no other name is beside it. */
  #phrase(rest: string, field: "timeline" | "group" | "inGroup" | "host"): { name: string; whole: boolean } | null {
    const lower = lowered(rest);
    for (const p of this.#phrases)
      for (const pattern of p.names(field)) {
        const indices = pattern.exec(lower)?.indices;
        const [all, at] = [indices?.[0], indices?.groups?.name];
        const name = at && trimmed(rest.slice(...at), QUOTES);
        if (all && name) return { name, whole: !WORD.test(rest.slice(0, all[0]) + rest.slice(all[1])) };
      }
    return null;
  }

  /** The sentence behind the author's name; "A Ann le gusta ..." and "Ad Ann piace ..." begin with a word more. */
  #withoutAuthor(title: string): string {
    for (const name of this.#own)
      for (const lead of this.#before) if (title.startsWith(lead + name)) return title.slice(lead.length + name.length);
    return title;
  }
}

function place(where: Place): TitleMeaning {
  return { place: where, picture: null, open: null };
}

function open(where: Place, rest: string): TitleMeaning {
  return { place: where, picture: null, open: rest };
}

/** The group that an open title names, now that all names are known. The result is as if they had been known from the start. */
export function groupIn(openTitle: string, names: NameIndex): string | null {
  return names.find(openTitle).find((f) => f.kind === "group")?.name ?? null;
}

/** The known name that makes up what a pattern caught, so that "Bob Example" is spelled as the export spells it. */
function knownIn(caught: string, found: readonly FoundName[]): string | null {
  return found.find((f) => caught === f.name)?.name ?? null;
}
