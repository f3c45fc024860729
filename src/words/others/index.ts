import type { FewWords } from "../language.ts";
import { latin } from "./latin.ts";
import { scripts } from "./scripts.ts";

/**
 * Languages of which a few words are known, none of them enough to count as read. All is derived, but for labels seen in
 * Korean, Japanese, Czech and Vietnamese exports and pages.
 */
export const others: readonly FewWords[] = [...latin, ...scripts];
