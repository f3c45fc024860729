import type { Phrases } from "./phrases.ts";

/** Words for one meaning. `seen`: read in exports. `derived`: from Meta's screens, or simply the language's own words. */
export interface Words {
  readonly seen?: readonly string[];
  readonly derived?: readonly string[];
}

/** Labels before the values of an item, in JSON (`label_values`, `string_map_data`) and on pages alike. */
type ItemLabel =
  /** What the user wrote: in any item, in a post, to an AI. */
  | "message"
  | "post"
  | "prompt"
  | "caption"
  | "description"
  | "title"
  | "comment"
  | "review"
  | "question"
  /** What the user answered; and a word that means this or what an AI answered. */
  | "answer"
  | "response"
  | "aiReply"
  | "reaction"
  /** Whose content it is on, or who wrote it. */
  | "target"
  | "owner"
  | "mediaOwner"
  | "author"
  | "sender"
  | "group"
  | "tagged"
  | "name"
  | "username"
  | "link"
  | "place"
  | "coordinates"
  | "address"
  | "latitude"
  | "longitude"
  /** When it was made; a time of day or a moment of whatever kind; a moment in chats alone. */
  | "created"
  | "time"
  | "moment"
  | "draft"
  | "published"
  | "deletionStatus"
  /** Who could see it. No known export has such a label; should Meta add one, it settles the item. */
  | "audience"
  /** Known, and nothing in it that the audit needs. */
  | "noUse";

/** Labels of a profile and of an account's settings. */
type ProfileLabel =
  | "bio"
  | "aboutMe"
  | "website"
  | "email"
  | "phone"
  | "gender"
  | "pronouns"
  | "birthday"
  | "currentCity"
  | "hometown"
  | "relationship"
  | "education"
  | "work"
  | "languages"
  | "family"
  | "previousNames"
  | "otherNames"
  | "placesLived"
  | "favoriteQuotes"
  | "registered"
  | "profileLink"
  /** A line of a profile that is neither an item nor a fact. */
  | "profileOther"
  /** Whether the account is private. */
  | "private"
  | "previousValue"
  | "firstCloseFriendsStory"
  /** The ends of the time that a request for an export asks for. */
  | "startDate"
  | "endDate"
  | "futurePosts";

export type Label = ItemLabel | ProfileLabel;

/** Words that stand as values. */
type Value =
  | "yes"
  | "no"
  /** A gender, or that none is given. */
  | "gender"
  /** Audiences, as Facebook's and Instagram's selectors call them. None was seen in an export as the audience of an item. */
  | "public"
  | "limited"
  | "nobody"
  /** Audiences that the names of people or lists follow: "Friends except Bob Example". */
  | "limitedTo"
  /** What stands for the name of whoever left or is not shown: many share it, it is nobody's. */
  | "nobodysName"
  /** Parts of the title over a switch between a private and a public account. */
  | "toPrivate"
  | "toPublic";

/**
 * What a day part makes of an hour from 1 to 12. `night` runs over midnight: 11 is 23, 12 is 0, 2 is 2.
 * `noon`: 11 is 11, 12 is 12, 1 is 13.
 */
export type DayPart = "am" | "pm" | "night" | "noon";

/** Words of printed dates that the runtime's own tables (`Intl`) lack. */
export interface PrintedWords {
  readonly dayParts: Readonly<Partial<Record<DayPart, Words>>>;
  /** Words beside a time that say nothing of the half of the day ("at", "Uhr"). */
  readonly besideTime: readonly string[];
  /** Short names of months that people or older exports write, with the month from 1. */
  readonly months: readonly (readonly [name: string, month: number])[];
}

/** Words of Meta's screens, as a page that is shown to Outscope has them (`src/view`). */
export type ScreenWord =
  /** What cuts a long text off. */
  | "seeMore"
  /** What stands between the name of whoever wrote something and what they wrote. */
  | "besideName"
  /** Only who is not logged in is asked to. */
  | "logIn"
  /** Only the owner of a profile is offered this. */
  | "ownScreen"
  /** Said above one's own profile while it is shown as others see it. */
  | "viewAs"
  | "publicGroup"
  | "privateGroup"
  /** Before the name of an audience. */
  | "sharedWith";

/** All that Outscope knows of the words of Meta's exports in one language. `{}` where no word is known for a meaning. */
export interface Language {
  /** ISO 639-1. */
  readonly language: string;
  readonly labels: Readonly<Record<Label, Words>>;
  readonly values: Readonly<Record<Value, Words>>;
  /** Sentences that Facebook prints as titles. */
  readonly titles: Phrases;
  /** Sentences around the name of a group, Page or person in lists of them, as patterns: the name is their group. */
  readonly named: readonly string[];
  readonly screens: Readonly<Record<ScreenWord, Words>>;
  readonly printed: PrintedWords;
}

/** What is known of a language whose title sentences are not: a few words, all of them only ever widen what is understood. */
export interface FewWords {
  readonly language: string;
  readonly labels?: Readonly<Partial<Record<Label, Words>>>;
  readonly values?: Readonly<Partial<Record<Value, Words>>>;
  readonly screens?: Readonly<Partial<Record<ScreenWord, Words>>>;
  readonly printed?: Partial<PrintedWords>;
}

export type { Value };
