export { KINDS_OF_VIEW, SHOWN_KINDS } from "./kinds.ts";
export { type AppWords, look, type Shown } from "./look.ts";
export type { Sought } from "./match/item.ts";
export { SHORTEST_UNDATED } from "./match/matchTexts.ts";
export type { Writer } from "./page/header.ts";
export { readView, tooBig, VIEW_BYTES } from "./read/readView.ts";
