import cyrillic from "@fontsource/noto-sans/files/noto-sans-cyrillic-400-normal.woff?inline";
import cyrillicExt from "@fontsource/noto-sans/files/noto-sans-cyrillic-ext-400-normal.woff?inline";
import greek from "@fontsource/noto-sans/files/noto-sans-greek-400-normal.woff?inline";
import greekExt from "@fontsource/noto-sans/files/noto-sans-greek-ext-400-normal.woff?inline";
import latin from "@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff?inline";
import latinExt from "@fontsource/noto-sans/files/noto-sans-latin-ext-400-normal.woff?inline";
import vietnamese from "@fontsource/noto-sans/files/noto-sans-vietnamese-400-normal.woff?inline";
import arabic from "@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-400-normal.woff?inline";
import hebrew from "@fontsource/noto-sans-hebrew/files/noto-sans-hebrew-hebrew-400-normal.woff?inline";
import { unpackWoff } from "./unpackWoff.ts";

/** Fonts of scripts that are written from right to left. */
const RIGHT_TO_LEFT = new Set(["hebrew", "arabic"]);

/**
 * Noto Sans (OFL), a file for each script, in the order in which a character is looked for. They are part of this module, so that a
 * PDF can be made wherever the program lies; the module is loaded when the first PDF is wanted.
 */
export const FONTS: readonly { readonly name: string; readonly rightToLeft: boolean; readonly bytes: () => Buffer }[] =
  Object.entries({ latin, latinExt, greek, greekExt, cyrillic, cyrillicExt, vietnamese, hebrew, arabic }).map(
    ([name, address]) => ({
      name,
      rightToLeft: RIGHT_TO_LEFT.has(name),
      bytes: () => unpackWoff(Buffer.from(address.slice(address.indexOf(",") + 1), "base64")),
    }),
  );
