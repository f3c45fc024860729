import type { Voice } from "./voice.ts";

/** An invented person and the world around: friends, groups, Pages. No name is one of a real person on purpose. */
export interface Person {
  readonly first: string;
  readonly last: string;
  readonly name: string;
  readonly pronoun: "her" | "his";
  /** Username on Facebook. */
  readonly username: string;
  /** Username on Instagram and Threads. */
  readonly handle: string;
  readonly birth: Date;
  readonly friends: readonly string[];
  /** People who are no friends. */
  readonly strangers: readonly string[];
  /** Groups of "groups joined". */
  readonly groups: readonly string[];
  /** Groups the export names only where something was posted. */
  readonly leftGroups: readonly string[];
  readonly likedPages: readonly string[];
  readonly followedPages: readonly string[];
  readonly recommendedPages: readonly string[];
  readonly ownPage: string;
  readonly pageUsername: string;
  /** Instagram accounts the person comments on. */
  readonly owners: readonly string[];
  readonly voice: Voice;
  /** "" or "#2": end of question ids. */
  readonly suffix: string;
  /** Makes two people's items differ. */
  readonly seed: string;
}

/** A person without what the options decide. */
export type Home = Omit<Person, "suffix" | "seed">;

/** Names of Pages the export knows as Pages. */
export function knownPages(person: Person): readonly string[] {
  return [...person.likedPages, ...person.followedPages, ...person.recommendedPages];
}
