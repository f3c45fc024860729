import { createContext, useContext } from "react";
import { type Format, makeFormat } from "../format.ts";

export type { Format } from "../format.ts";

/** Made once for all screens, in `LanguageProvider`: Intl's formatters are dear. */
export const FormatContext = createContext<Format>(makeFormat("en-GB"));

/** Dates, numbers and sizes as the user's language and region write them. */
export const useFormat = () => useContext(FormatContext);
