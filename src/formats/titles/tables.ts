import { en } from "./en.ts";
import { fr } from "./fr.ts";
import type { Phrases } from "./phrases.ts";

/** The languages whose title sentences are understood. Names the export knows are found in every language. */
export const phraseTables: readonly Phrases[] = [en, fr];
