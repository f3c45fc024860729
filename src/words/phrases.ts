/**
 * What a title sentence says about where an item stands, as patterns for one language.
 * `{X}` stands for a person or Page, `{G}` for a group, `*` for any words. Patterns are tried in the order of the
 * fields below; within a field, in the order given. They match anywhere after the author's name, without regard to case.
 * Borders of words with accents are written with `\p{L}`: `\b` knows ASCII letters only.
 */
export interface Phrases {
  /** Words that may stand before the author's name which opens the sentence, with their blank: "A Ann le gusta ...". */
  readonly before?: readonly string[];
  /** New profile picture / new cover photo: the item is that picture. */
  readonly profilePicture: readonly string[];
  readonly coverPhoto: readonly string[];
  /** A plain post on the own timeline; people and places it names are no hosts ("is with Bob", "shared Bob's post"). */
  readonly plain: readonly string[];
  /** In a group that is named. */
  readonly group: readonly string[];
  /** In files of groups only, where nothing else fits: the words before a group's name. */
  readonly inGroup?: readonly string[];
  /** In a group that is not named. */
  readonly someGroup: readonly string[];
  /** On one's own content. */
  readonly own: readonly string[];
  /** A reply to, or a reaction on, somebody's comment: whose post it stands under is not said. */
  readonly reply: readonly string[];
  /** On another's timeline (posts). */
  readonly timeline: readonly string[];
  /** On another's content (comments and reactions). */
  readonly host: readonly string[];
  /** On somebody's content, not named. */
  readonly someHost: readonly string[];
  /** Names of the system albums. */
  readonly profileAlbum: readonly string[];
  readonly coverAlbum: readonly string[];
}
