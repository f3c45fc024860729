import { type Platform, VIEW_KINDS, type ViewKind } from "../../../src/model/vocabulary.ts";
import type { DrawingName } from "./Drawing.tsx";

/** Of each kind of page: where it is, and what its first step looks like; scrolling and copying follow in every one. */
export const PAGES: Readonly<Record<ViewKind, { readonly platform: Platform; readonly first: DrawingName }>> = {
  profile: { platform: "facebook", first: "menu" },
  "activity-public": { platform: "facebook", first: "filter" },
  group: { platform: "facebook", first: "private" },
  page: { platform: "facebook", first: "private" },
  post: { platform: "facebook", first: "private" },
  instagram: { platform: "instagram", first: "private" },
  threads: { platform: "threads", first: "private" },
};

/** The pages that may show something of these accounts, the most telling first. */
export function pagesFor(platforms: readonly Platform[]): ViewKind[] {
  const known = VIEW_KINDS.filter((kind) => platforms.includes(PAGES[kind].platform));
  return known.length > 0 ? known : ["profile"];
}
