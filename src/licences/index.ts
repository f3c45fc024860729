import shipped from "./licences.json" with { type: "json" };

/** A package that ships inside Outscope, with the licence it comes under. */
export interface Licence {
  readonly name: string;
  readonly version: string;
  /** SPDX expression, as the package states it. */
  readonly licence: string;
  /** The package's licence and notice files, word for word. */
  readonly text: string;
}

/**
 * Outscope itself first, then every package that ships, by name. `npm run docs` writes the list; a test holds it to the
 * lock file, and the build fails when a bundle holds a package that is not in it.
 */
export const licences: readonly Licence[] = shipped;
