import type { Tree } from "./texts.ts";

/**
 * Fills the plural forms that a language file leaves out with its `_other` form, at every depth. French and Spanish
 * have a form "many" for 1 000 000 that reads like "other" in our sentences; without this, i18next would take the
 * English sentence instead.
 */
export function fillPlurals(tree: Tree, language: string): Tree {
  const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  const filled: Record<string, string | Tree> = {};
  for (const [key, value] of Object.entries(tree)) {
    if (typeof value !== "string") {
      filled[key] = fillPlurals(value, language);
      continue;
    }
    filled[key] = value;
    if (!key.endsWith("_other")) continue;
    for (const category of categories) {
      const form = key.replace(/_other$/, `_${category}`);
      if (tree[form] === undefined) filled[form] = value;
    }
  }
  return filled;
}
