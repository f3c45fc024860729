import { de } from "./de.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { fr } from "./fr.ts";
import { it } from "./it.ts";
import { nl } from "./nl.ts";
import type { Phrases } from "./phrases.ts";
import { pl } from "./pl.ts";
import { pt } from "./pt.ts";

/** The languages whose title sentences are understood. Names the export knows are found in every language. */
export const phraseTables: readonly Phrases[] = [en, fr, de, es, it, nl, pl, pt];
