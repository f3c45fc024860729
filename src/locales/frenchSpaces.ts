/**
 * Keeps French punctuation on the line of its word: the space before ; : ? ! » % and after « becomes a no-break space.
 * Done when texts are loaded, because nobody can see in a text file which space it is.
 */
export const frenchSpaces = (text: string): string => text.replace(/ (?=[;:?!»%])|(?<=«) /g, "\u00a0");

type Tree = { readonly [key: string]: string | Tree };

/** The same for every text of a language file. */
export function frenchTree(tree: Tree): Tree {
  return Object.fromEntries(
    Object.entries(tree).map(([key, value]) => [
      key,
      typeof value === "string" ? frenchSpaces(value) : frenchTree(value),
    ]),
  );
}
