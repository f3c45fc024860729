import { expect, test } from "vitest";
import { holdsCoordinates } from "../../../src/decode/coordinates.ts";

test.each([
  [{ latitude: 47.5, longitude: 9.3 }],
  [{ exif_data: [{ latitude: 47.5, longitude: 9.3 }] }],
  [{ coordinate: { latitude: "47.5", longitude: "9,3" } }],
  [{ place: { location: { lat: -47, lng: 9 } } }],
  [[{ label: "Coordinates", value: "(1.5, 2.5)" }]],
  ["47.5; 9.3"],
  ["-47.5 9.3"],
  ["(47,5, 9,3)"],
  ["47.5,9.3"],
  [{ latitude: 0, longitude: 9.3 }],
])("%j is a position", (value) => {
  expect(holdsCoordinates(value)).toBe(true);
});

test.each([
  [{ latitude: 0, longitude: 0 }],
  [{ latitude: 47.5 }],
  [{ latitude: null, longitude: 9 }],
  [{ latitude: 147.5, longitude: 9.3 }],
  ["3, 4"],
  ["1.5, 2.5 and more"],
  ["Coffee (1.5, 2.5)"],
  ["2.5"],
  [""],
  [null],
  [undefined],
])("%j is none", (value) => {
  expect(holdsCoordinates(value)).toBe(false);
});
