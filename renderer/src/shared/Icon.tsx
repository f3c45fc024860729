/** Line icons on a 24 grid, drawn for Outscope. They never stand alone: a word or a label is always beside them. */
const PATHS = {
  start: "M4 11.5 12 5l8 6.5M6.5 10v9h11v-9",
  overview: "M5 19V11M10 19V5M15 19v-6M20 19V8",
  questions: "M5 5h14v10.5h-7.5L7.5 19v-3.5H5ZM9 9h6M9 12h4",
  items: "M8.5 6H20M8.5 12H20M8.5 18H20M4 6h.5M4 12h.5M4 18h.5",
  object: "M6 21V4M6 5h11l-2 3.5L17 12H6",
  ticked: "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18ZM8 12.4l2.8 2.8L16 9.6",
  reduce: "M5 20 15 10M13 4l1 3 3 1-3 1-1 3-1-3-3-1 3-1ZM18.5 12l.6 1.9 1.9.6-1.9.6-.6 1.9-.6-1.9-1.9-.6 1.9-.6Z",
  done: "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18ZM12 7.5V12l3 2",
  list: "m4 6 1.3 1.3L8 4.7M4 12.5l1.3 1.3L8 11.2M4 19l1.3 1.3L8 17.7M11.5 6H20M11.5 12.5H20M11.5 19H20",
  grid: "M4.5 4.5h6v6h-6ZM13.5 4.5h6v6h-6ZM4.5 13.5h6v6h-6ZM13.5 13.5h6v6h-6Z",
  help: "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18ZM9.4 9.4a2.7 2.7 0 1 1 4.1 2.3c-1 .6-1.5 1.1-1.5 2.1M12 16.9v.1",
  settings: "M4 7h9M17 7h3M4 17h3M11 17h9M15 9a2 2 0 1 0 0-4 2 2 0 0 0 0 4ZM9 19a2 2 0 1 0 0-4 2 2 0 0 0 0 4Z",
  search: "M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13ZM15.5 15.5 20 20",
  close: "M6 6l12 12M18 6 6 18",
  check: "m5 12.5 4.5 4.5L19 7.5",
  back: "m15 6-6 6 6 6",
  chevron: "m9 6 6 6-6 6",
  down: "m6 9 6 6 6-6",
  up: "M12 19V6M6.5 11.5 12 6l5.5 5.5",
  folder:
    "M3.5 7a1.5 1.5 0 0 1 1.5-1.5h4l2 2.5h8A1.5 1.5 0 0 1 20.5 9.5v7.5a1.5 1.5 0 0 1-1.5 1.5H5A1.5 1.5 0 0 1 3.5 17Z",
  file: "M7 3.5h7l4 4V20.5H7ZM13.5 3.5V8H18",
  drop: "M12 4v11M7 10.5 12 15.5l5-5M5 20h14",
  external: "M13.5 5H19v5.5M19 5l-8 8M16.5 14v4.5h-11v-11H10",
  copy: "M9 9h10v11H9ZM15 9V4H5v11h4",
  lock: "M6.5 11h11v9h-11ZM8.5 11V8a3.5 3.5 0 0 1 7 0v3",
  warning: "M12 4 3 19.5h18ZM12 10v4.5M12 17v.1",
  info: "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18ZM12 11v5.5M12 7.6v.1",
  image: "M4 5.5h16v13H4ZM4 16l4.5-4.5 4 4 2.5-2.5 5 5M15.5 9.5v.1",
  video: "M4 6.5h11v11H4ZM15 10.5l5-3v9l-5-3",
  text: "M5 6.5h14M5 11h14M5 15.5h9",
  person: "M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8ZM4.5 20c.8-3.6 3.7-5.5 7.5-5.5s6.7 1.9 7.5 5.5",
  undo: "M8 5 4 9l4 4M4 9h9.5a5.5 5.5 0 0 1 0 11H10",
  download: "M12 4v11M7 10.5 12 15.5l5-5M5 20h14",
  filter: "M4 6h16M7 12h10M10 18h4",
  calendar: "M5 6.5h14V20H5ZM5 11h14M9 4v4M15 4v4",
  place:
    "M12 21c4-4.6 6.5-8 6.5-11a6.5 6.5 0 0 0-13 0c0 3 2.5 6.4 6.5 11ZM12 12a2.2 2.2 0 1 0 0-4.4 2.2 2.2 0 0 0 0 4.4Z",
  trash: "M5 7h14M10 7V4.5h4V7M7 7l.8 13h8.4L17 7M10.5 11v5.5M13.5 11v5.5",
  hide: "M4 4l16 16M9.9 6.3A9 9 0 0 1 12 6c4.5 0 7.6 3 9 6a13 13 0 0 1-2.6 3.6M6.3 8A12.5 12.5 0 0 0 3 12c1.4 3 4.5 6 9 6 1.5 0 2.8-.3 4-.9",
  eye: "M3 12c1.4-3 4.5-6 9-6s7.6 3 9 6c-1.4 3-4.5 6-9 6s-7.6-3-9-6ZM12 14.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5Z",
  mail: "M4 6h16v12.5H4ZM4.5 7l7.5 6 7.5-6",
  phone: "M6 4h3l1.5 4.5L8.5 10a12 12 0 0 0 5.5 5.5l1.5-2L20 15v3a2 2 0 0 1-2 2C10.8 20 4 13.2 4 6a2 2 0 0 1 2-2Z",
  more: "M6 12h.1M12 12h.1M18 12h.1",
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg
      className="icon"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.75"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}

export function Logo() {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <rect width="32" height="32" rx="8" fill="var(--accent)" />
      <circle cx="14.5" cy="16" r="7" fill="none" stroke="var(--on-accent)" strokeWidth="2.6" />
      <circle cx="23.5" cy="16" r="3.2" fill="var(--on-accent)" />
    </svg>
  );
}
