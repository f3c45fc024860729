import type { BrowserContextOptions } from "@playwright/test";
import { supportedLanguages } from "../../../src/locales/languages.ts";

/** One way to look at all screens. */
export interface PictureSet {
  readonly name: string;
  readonly language: (typeof supportedLanguages)[number];
  readonly look: BrowserContextOptions;
}

const LOOKS = {
  light: { viewport: { width: 1280, height: 800 }, colorScheme: "light" },
  dark: { viewport: { width: 1280, height: 800 }, colorScheme: "dark" },
  narrow: { viewport: { width: 360, height: 740 }, colorScheme: "light" },
  // What a window of 1280 by 800 shows at a zoom of 200 %.
  zoomed: { viewport: { width: 640, height: 400 }, deviceScaleFactor: 2, colorScheme: "light" },
} as const satisfies Record<string, BrowserContextOptions>;

export const PICTURE_SETS: readonly PictureSet[] = supportedLanguages.flatMap((language) =>
  Object.entries(LOOKS).map(([name, look]) => ({ name: `${language}-${name}`, language, look })),
);
