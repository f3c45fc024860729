/**
 * Keeps French punctuation on the line of its word: the space before ; : ? ! » % and after « becomes a no-break space.
 * Done when texts are loaded, because nobody can see in a text file which space it is.
 */
export const frenchSpaces = (text: string): string => text.replace(/ (?=[;:?!»%])|(?<=«) /g, "\u00a0");
