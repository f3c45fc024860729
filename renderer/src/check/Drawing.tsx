import type { ReactNode } from "react";

/** Small drawings of what a step looks like: a window with a few lines, nothing of Meta's own. */
const DRAWINGS = {
  /** A profile with three dots, and the menu under them. */
  menu: (
    <>
      <circle cx="26" cy="34" r="9" />
      <path d="M42 30h34M42 38h22" />
      <circle className="filled" cx="99" cy="34" r="1.6" />
      <circle className="filled" cx="105" cy="34" r="1.6" />
      <circle className="filled" cx="111" cy="34" r="1.6" />
      <rect className="chosen" x="66" y="46" width="48" height="30" rx="4" />
      <path d="M73 55h26M73 66h34" />
    </>
  ),
  /** A window that nobody is logged in to. */
  private: (
    <>
      <path d="M16 30h60" />
      <rect className="chosen" x="86" y="24" width="28" height="13" rx="3" />
      <path d="M50 58c0-7 4-11 10-11s10 4 10 11M46 58h28v18H46ZM60 65v5" />
    </>
  ),
  /** A list with a choice above it. */
  filter: (
    <>
      <rect className="chosen" x="16" y="22" width="46" height="14" rx="7" />
      <path d="M24 29h26M18 48h60M18 58h78M18 68h50" />
      <circle cx="106" cy="58" r="6" />
      <path d="M100 58h12M106 52c-3 3-3 9 0 12M106 52c3 3 3 9 0 12" />
    </>
  ),
  /** A long page, and an arrow down. */
  scroll: (
    <>
      <path d="M18 26h58M18 34h42M18 50h58M18 58h50M18 74h58" />
      <path className="strong" d="M102 26v44M93 61l9 9 9-9" />
    </>
  ),
  /** Lines that are chosen, and a key. */
  copy: (
    <>
      <rect className="chosen" x="14" y="22" width="62" height="18" rx="2" />
      <rect className="chosen" x="14" y="46" width="52" height="18" rx="2" />
      <path d="M18 28h52M18 34h40M18 52h44M18 58h30" />
      <rect x="84" y="42" width="30" height="22" rx="4" />
      <path className="strong" d="M93 58l6-11 6 11M95 54h8" />
    </>
  ),
} satisfies Readonly<Record<string, ReactNode>>;

export type DrawingName = keyof typeof DRAWINGS;

/** A drawing beside words that say the same. */
export function Drawing({ name }: { readonly name: DrawingName }) {
  return (
    <svg className="drawing" viewBox="0 0 128 88" aria-hidden="true" focusable="false">
      <rect className="frame" x="4" y="4" width="120" height="80" rx="6" />
      <path d="M4 15h120" />
      <circle className="filled" cx="11" cy="9.5" r="1.5" />
      <circle className="filled" cx="17" cy="9.5" r="1.5" />
      {DRAWINGS[name]}
    </svg>
  );
}
