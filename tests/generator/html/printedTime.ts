import type { Language } from "../language.ts";
import { PRINTED_WORDS } from "./printedWords.ts";

/**
 * What stands between the day and the hour: a blank; a comma (until 2021 on Facebook, until 2022 on Instagram); "at",
 * with the day of the month unpadded (an older English form); or all in digits (an older French form).
 */
export type TimeForm = "plain" | "comma" | "at" | "digits";

/** How a time is printed: which differs between platforms and years. */
export interface TimeStyle {
  readonly language: Language;
  readonly clock: 12 | 24;
  /** Hours east of UTC of the clock that was read, the same all year. */
  readonly offset: number;
  readonly seconds: boolean;
  readonly form: TimeForm;
  /** English day parts: `PM` until 2021, `pm` since; `glued` to the digits on Facebook from 2022 to 2024. */
  readonly capitals: boolean;
  readonly glued: boolean;
  /** Facebook writes translated months of Portuguese with a capital. */
  readonly capitalMonth: boolean;
}

const two = (n: number) => String(n).padStart(2, "0");

/** `May 17, 1993`: English order with translated month, as all dates of the pages. */
export function printDay(date: Date, style: Pick<TimeStyle, "language" | "capitalMonth">): string {
  const month = PRINTED_WORDS[style.language].months[date.getUTCMonth()] ?? "";
  const word = style.capitalMonth ? month.charAt(0).toUpperCase() + month.slice(1) : month;
  return `${word} ${two(date.getUTCDate())}, ${date.getUTCFullYear()}`;
}

/** Prints Unix seconds, such as `Oct 19, 2025 1:47:55 pm`. */
export function printTime(at: number, style: TimeStyle): string {
  const date = new Date((at + style.offset * 3600) * 1000);
  const hour = date.getUTCHours();
  const rest = `:${two(date.getUTCMinutes())}${style.seconds ? `:${two(date.getUTCSeconds())}` : ""}`;
  if (style.form === "digits") {
    return `${two(date.getUTCDate())}/${two(date.getUTCMonth() + 1)}/${date.getUTCFullYear()}, ${two(hour)}${rest}`;
  }
  const printed = printDay(date, style);
  const day =
    style.form === "at" ? `${printed.replace(" 0", " ")} at` : style.form === "comma" ? `${printed},` : printed;
  if (style.clock === 24) return `${day} ${two(hour)}${rest}`;
  const part = PRINTED_WORDS[style.language].dayPart(hour);
  const english = style.language === "en";
  const space = english && style.glued ? "" : " ";
  return `${day} ${hour % 12 === 0 ? 12 : hour % 12}${rest}${space}${english && style.capitals ? part.toUpperCase() : part}`;
}

/** The printed time as if it were UTC, Unix seconds: all that a reader can make of it. */
export function asPrinted(at: number, style: TimeStyle): number {
  const local = at + style.offset * 3600;
  return style.seconds ? local : Math.floor(local / 60) * 60;
}
