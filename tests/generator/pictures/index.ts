import { Random, seedOf } from "../prng.ts";
import type { Voice } from "../voice.ts";
import { Canvas } from "./canvas.ts";
import { indoors } from "./indoors.ts";
import { onTheTable } from "./onTheTable.ts";
import { outdoors, type Scene } from "./outdoors.ts";

/** In the order of the openings of the people in `home/`, which tell of the same things in each language. */
const SCENES: readonly Scene[] = [
  outdoors.frost,
  outdoors.canal,
  indoors.choir,
  indoors.shelf,
  indoors.ladder,
  onTheTable.soup,
  outdoors.ferry,
  indoors.boxes,
  onTheTable.cake,
  onTheTable.tomatoes,
  outdoors.train,
  indoors.corridors,
  indoors.cat,
  outdoors.road,
  indoors.rain,
  onTheTable.flowers,
  onTheTable.bread,
  outdoors.kingfisher,
  indoors.stage,
  outdoors.snow,
  outdoors.mountains,
  onTheTable.apples,
  indoors.graduation,
  outdoors.party,
];

/** So many pictures of one thing differ from one another. */
const VARIANTS = 2;

const painted = new Map<string, Buffer>();

function sceneFor(path: string, text: string, voice: Voice): { readonly scene: Scene; readonly name: string } {
  if (/profile/i.test(path)) return { scene: indoors.face, name: "face" };
  const told = voice.openings.findIndex((opening) => text.startsWith(opening));
  const n = told === -1 ? seedOf("scene", path) % SCENES.length : told;
  return { scene: SCENES[n] ?? outdoors.road, name: String(n) };
}

/**
 * A drawing that fits what a person of `home/` wrote beside it, 320 × 240 pixels as a JPEG of some 10 kB. A picture
 * without words has one of the same things by its path. The same path and text give the same bytes.
 */
export function drawing(path: string, text: string, voice: Voice): Buffer {
  const { scene, name } = sceneFor(path, text, voice);
  const variant = seedOf("variant", path) % VARIANTS;
  const key = `${name}/${variant}`;
  const known = painted.get(key);
  if (known !== undefined) return known;
  const canvas = new Canvas();
  scene(canvas, new Random("picture", key));
  const bytes = canvas.jpeg();
  painted.set(key, bytes);
  return bytes;
}
