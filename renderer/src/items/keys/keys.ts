import { DECISIONS, type Decision } from "../../../../src/model/vocabulary.ts";

/** What a key does on the items' screen. */
export type Command =
  | "next"
  | "previous"
  | "open"
  | "close"
  | "select"
  | "search"
  | "filters"
  | "pictures"
  | "undo"
  | "help"
  | { readonly decision: Decision | null };

/** The digit that stands for a decision; it is the same on every keyboard. */
export const digitOf = (decision: Decision): string => String(DECISIONS.indexOf(decision) + 1);

/** Letters by what they do, in the order in which the help lists them. The list's own keys are in `useListKeys`. */
export const LETTERS = {
  next: "j",
  previous: "k",
  open: "o",
  select: "x",
  undo: "u",
  search: "/",
  filters: "f",
  pictures: "g",
  help: "?",
} as const satisfies Partial<Record<Extract<Command, string>, string>>;

const names = Object.keys(LETTERS) as (keyof typeof LETTERS)[];

/**
 * The command of a key press, or null. Digits are told by their place on the keyboard: a French one gives them with Shift alone.
 * With Ctrl, Alt or the command key a press is the browser's.
 */
export function commandOf(
  event: Pick<KeyboardEvent, "key" | "code" | "ctrlKey" | "metaKey" | "altKey">,
): Command | null {
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  if (event.key === "Escape") return "close";
  const letter = names.find((name) => LETTERS[name] === event.key.toLowerCase());
  if (letter !== undefined) return letter;
  const digit = /^(?:Digit|Numpad)(\d)$/.exec(event.code)?.[1] ?? /^\d$/.exec(event.key)?.[0];
  if (digit === undefined) return null;
  if (digit === "0") return { decision: null };
  const decision = DECISIONS[Number(digit) - 1];
  return decision === undefined ? null : { decision };
}

/** Where keys write or belong to the element itself. */
const TYPING = "input:not([type=checkbox], [type=radio]), textarea, select, dialog, video, audio, [contenteditable]";

export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest(TYPING) !== null;
