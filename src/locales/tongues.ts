/** The languages of screens, reports and letters: one folder and one line each, named by its BCP 47 tag. */
export * as de from "./de/index.ts";
export * as en from "./en/index.ts";
export * as fr from "./fr/index.ts";
