import cyrillic from "@fontsource/noto-sans/files/noto-sans-cyrillic-400-normal.woff?inline";
import cyrillicExt from "@fontsource/noto-sans/files/noto-sans-cyrillic-ext-400-normal.woff?inline";
import greek from "@fontsource/noto-sans/files/noto-sans-greek-400-normal.woff?inline";
import latin from "@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff?inline";
import latinExt from "@fontsource/noto-sans/files/noto-sans-latin-ext-400-normal.woff?inline";
import vietnamese from "@fontsource/noto-sans/files/noto-sans-vietnamese-400-normal.woff?inline";
import arabic from "@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-400-normal.woff?inline";
import hebrew from "@fontsource/noto-sans-hebrew/files/noto-sans-hebrew-hebrew-400-normal.woff?inline";

/**
 * Noto Sans (OFL), a file for each script, in the order in which a character is looked for. They are part of this module, so that a
 * letter can be made wherever the program lies; the module is loaded when the first PDF is wanted.
 */
export const FONTS: readonly { readonly name: string; readonly bytes: () => Buffer }[] = Object.entries({
  latin,
  latinExt,
  greek,
  cyrillic,
  cyrillicExt,
  vietnamese,
  hebrew,
  arabic,
}).map(([name, address]) => ({ name, bytes: () => Buffer.from(address.slice(address.indexOf(",") + 1), "base64") }));
