import { asObject, type Json } from "./json.ts";

/** As deep as exports lay positions below a file's metadata. */
const DEPTH = 6;
const FRACTION = /[.,]\d/;
const NUMBER = /^[-+]?\d{1,3}(?:[.,]\d+)?$/;

/**
 * Whether a value of an export holds a position, in any of the shapes that were seen: `latitude` and `longitude` (or `lat` and
 * `lng`) as numbers or texts, at any depth, or one text "(47.5, 9.3)". 0, 0 stands for none.
 */
export function holdsCoordinates(value: Json | undefined, depth = DEPTH): boolean {
  if (typeof value === "string") return isPositionText(value);
  if (Array.isArray(value)) return depth > 0 && value.some((one) => holdsCoordinates(one, depth - 1));
  const object = asObject(value);
  if (object === null) return false;
  const latitude = degrees(object.latitude ?? object.lat);
  const longitude = degrees(object.longitude ?? object.lng ?? object.lon ?? object.long);
  if (isPosition(latitude, longitude)) return true;
  if (depth > 0) for (const key in object) if (holdsCoordinates(object[key], depth - 1)) return true;
  return false;
}

/** "(47.5, 9.3)": two numbers, of which one has a fraction; "3, 4" may be anything. */
export function isPositionText(text: string): boolean {
  if (text.length > 64 || !FRACTION.test(text)) return false;
  const inner = text.trim().replace(/^\(|\)$/g, "");
  const parts = inner.split(/[;\s]+|,\s+/).filter((part) => part !== "");
  const [latitude, longitude, ...more] = parts.length === 1 ? inner.split(",") : parts;
  if (latitude === undefined || longitude === undefined || more.length > 0) return false;
  if (!FRACTION.test(latitude) && !FRACTION.test(longitude)) return false;
  return isPosition(degrees(latitude), degrees(longitude));
}

function degrees(value: Json | undefined): number {
  if (typeof value === "number") return value;
  return typeof value === "string" && NUMBER.test(value.trim()) ? Number(value.trim().replace(",", ".")) : Number.NaN;
}

function isPosition(latitude: number, longitude: number): boolean {
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 && (latitude !== 0 || longitude !== 0);
}
