import type { Pointer } from "../formats/reader.ts";
import type { Place } from "../model/record.ts";

/** Two places with the same key are the same place. */
export function placeKey(place: Place): string {
  if (place.type === "own") return place.unread ? "own, unread" : "own";
  if (place.type === "marketplace") return place.type;
  if ("rest" in place) return `${place.type} ${"known" in place ? (place.known ?? "") : ""} \0 rest`;
  if (place.type === "host") return `host ${place.known ?? ""} ${place.name ?? "\0"}`;
  return `${place.type} ${place.name ?? "\0"}`;
}

/** A pointer (RFC 6901) as text. */
export function pointerText([prefix, index]: Pointer): string {
  return index < 0 ? prefix : `${prefix}/${index}`;
}
