/**
 * Languages of Facebook's and Instagram's screens whose words for dates the runtime knows: what a page may be in that does not
 * say its language. The first are asked first: what these know is settled without the tables of the rest.
 */
export const FIRST_ASKED: readonly string[] = [
  ...["en", "fr", "de", "es", "it", "nl", "pl", "pt", "cs"],
  ...["da", "sv", "nb", "fi", "hu", "ro", "tr", "el", "ru", "uk", "id"],
  // Their "lis", "lip" and "srp" are other months than in Polish and Czech.
  ...["hr", "bs", "sr-Latn", "sl", "sk"],
];

export const ASKED_LATER: readonly string[] = [
  ...[
    "af",
    "am",
    "ar",
    "as",
    "az",
    "be",
    "bg",
    "bn",
    "br",
    "ca",
    "ckb",
    "cy",
    "eo",
    "et",
    "eu",
    "fa",
    "fil",
    "fo",
    "fy",
  ],
  ...["ga", "gl", "gu", "ha", "he", "hi", "hy", "is", "ja", "jv", "ka", "kk", "km", "kn", "ko", "ku", "ky", "lo", "lt"],
  ...["lv", "mg", "mk", "ml", "mn", "mr", "ms", "mt", "my", "ne", "nn", "or", "pa", "ps", "rm", "sc", "si", "so", "sq"],
  ...["sr", "sw", "ta", "te", "tg", "th", "tk", "tt", "ug", "ur", "uz", "vi", "zh", "zh-Hant", "zu", "ar-SY", "ar-MA"],
];
