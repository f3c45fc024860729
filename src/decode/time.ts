/** Years 1900 to 2100: what an export can speak of. Outside it a number is a mistake. */
const EARLIEST = Date.UTC(1900, 0, 1);
const LATEST = Date.UTC(2100, 0, 1);

/** Seconds reach this only in the year 5138, so a greater number counts milliseconds. */
const MILLISECONDS_FROM = 1e11;

/** Values in seconds that Meta writes for "unknown": one day before year 1 and one in 1905. */
const SENTINELS: ReadonlySet<number> = new Set([0, -62_169_958_800, -2_048_515_200]);

const NUMERIC = /^[+-]?\d{1,16}(?:\.\d+)?$/;
const ISO =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?\s?(Z|[+-]\d{2}(?::?\d{2})?)?)?$/i;

/**
 * An instant as Unix milliseconds, or null where unknown. Takes seconds, milliseconds (over 1e11), both also as
 * text, and ISO 8601 ("2018-01-02T03:04:05+00:00"; without a zone UTC). 0, Meta's marks for "unknown", dates that do
 * not exist and instants outside the years 1900 to 2099 are null. Never throws.
 */
export function instant(v: unknown): number | null {
  if (typeof v === "number") return fromNumber(v);
  if (typeof v !== "string") return null;
  const text = v.trim();
  return NUMERIC.test(text) ? fromNumber(Number(text)) : fromIso(text);
}

function fromNumber(n: number): number | null {
  if (!Number.isFinite(n) || SENTINELS.has(n)) return null;
  // Only a sentinel or a mistake is as far below zero as milliseconds are above.
  return inRange(Math.trunc(n > MILLISECONDS_FROM ? n : n * 1000));
}

function fromIso(text: string): number | null {
  const match = ISO.exec(text);
  if (match === null) return null;
  const [, year, month, day, hour = "0", minute = "0", second = "0", fraction = "0", zone = "Z"] = match;
  if (!isDay(Number(year), Number(month), Number(day))) return null;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return null;
  const local = Date.UTC(
    Number(year),
    Number(month) - 1,
    Number(day),
    Number(hour),
    Number(minute),
    Number(second),
    Math.trunc(Number(`0.${fraction}`) * 1000),
  );
  const offset = offsetMinutes(zone);
  return offset === null ? null : inRange(local - offset * 60_000);
}

function offsetMinutes(zone: string): number | null {
  if (zone.toUpperCase() === "Z") return 0;
  const hours = Number(zone.slice(1, 3));
  const minutes = Number(zone.slice(3).replace(":", "") || "0");
  if (hours > 14 || minutes > 59) return null;
  return (zone.startsWith("-") ? -1 : 1) * (hours * 60 + minutes);
}

const inRange = (ms: number): number | null => (ms >= EARLIEST && ms < LATEST ? ms : null);

/** Unix milliseconds as "2018-01-02T03:04:05.000Z"; null for null and for what no `Date` can hold. */
export function isoOf(ms: number | null): string | null {
  if (ms === null) return null;
  const date = new Date(ms);
  return Number.isNaN(date.getTime()) ? null : date.toISOString();
}

/** Whether the calendar has this day (month from 1). Every printed date asks, so no `Date` is made. */
export function isDay(y: number, m: number, d: number): boolean {
  if (!(Number.isInteger(y) && Number.isInteger(m) && Number.isInteger(d)) || y < 1 || y > 9999) return false;
  return m >= 1 && m <= 12 && d >= 1 && d <= daysOf(y, m);
}

function daysOf(y: number, m: number): number {
  if (m === 2) return y % 4 === 0 && (y % 100 !== 0 || y % 400 === 0) ? 29 : 28;
  return m === 4 || m === 6 || m === 9 || m === 11 ? 30 : 31;
}

/** A day of the calendar as "1990-01-31" (month from 1), or null where there is no such day or no full date. */
export function dateOnly(y: unknown, m: unknown, d: unknown): string | null {
  if (typeof y !== "number" || typeof m !== "number" || typeof d !== "number" || !isDay(y, m, d)) return null;
  const two = (n: number): string => String(n).padStart(2, "0");
  return `${String(y).padStart(4, "0")}-${two(m)}-${two(d)}`;
}
