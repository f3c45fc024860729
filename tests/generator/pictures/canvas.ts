import jpeg from "jpeg-js";

/** A colour as #rrggbb. */
export type Colour = string;
export type Point = readonly [x: number, y: number];

/** The sheet as scenes see it. */
export const WIDTH = 400;
export const HEIGHT = 300;
/** Of the sheet, to a pixel: the file is smaller than the sheet. */
const STEP = 1.25;
const [COLUMNS, ROWS] = [WIDTH / STEP, HEIGHT / STEP];

const QUALITY = 72;

function channels(colour: Colour): readonly [number, number, number] {
  const n = Number.parseInt(colour.slice(1), 16);
  return [n >> 16, (n >> 8) & 255, n & 255];
}

/** The colour that lies `part` (0 to 1) of the way from one to another. */
export function between(from: Colour, to: Colour, part: number): Colour {
  const [a, b] = [channels(from), channels(to)];
  const mixed = a.map((value, n) => Math.round(value + ((b[n] ?? 0) - value) * part));
  return `#${mixed.map((value) => value.toString(16).padStart(2, "0")).join("")}`;
}

/** How far a point lies outside a shape, in pixels; negative inside. */
type Distance = (x: number, y: number) => number;

/** How far a point lies from the line between two others. */
function fromLine(...[x, y, ax, ay, bx, by]: readonly [number, number, number, number, number, number]): number {
  const squared = (bx - ax) ** 2 + (by - ay) ** 2 || 1;
  const along = Math.min(1, Math.max(0, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / squared));
  return Math.hypot(x - ax - along * (bx - ax), y - ay - along * (by - ay));
}

/** A sheet of pixels that shapes with smooth edges are painted on. The same calls give the same bytes. */
export class Canvas {
  readonly #pixels = new Uint8ClampedArray(COLUMNS * ROWS * 4).fill(255);

  #paint([left, top, right, bottom]: readonly number[], distance: Distance, colour: Colour, opacity = 1): void {
    const [r, g, b] = channels(colour);
    const pixels = this.#pixels;
    const lastY = Math.min(ROWS - 1, Math.ceil((bottom ?? HEIGHT) / STEP));
    const lastX = Math.min(COLUMNS - 1, Math.ceil((right ?? WIDTH) / STEP));
    for (let y = Math.max(0, Math.floor((top ?? 0) / STEP)); y <= lastY; y++) {
      for (let x = Math.max(0, Math.floor((left ?? 0) / STEP)); x <= lastX; x++) {
        const away = distance((x + 0.5) * STEP, (y + 0.5) * STEP) / STEP;
        const cover = Math.min(1, Math.max(0, 0.5 - away)) * opacity;
        if (cover === 0) continue;
        const at = (y * COLUMNS + x) * 4;
        // Written out: this line runs some million times a picture.
        pixels[at] = (pixels[at] ?? 0) + (r - (pixels[at] ?? 0)) * cover;
        pixels[at + 1] = (pixels[at + 1] ?? 0) + (g - (pixels[at + 1] ?? 0)) * cover;
        pixels[at + 2] = (pixels[at + 2] ?? 0) + (b - (pixels[at + 2] ?? 0)) * cover;
      }
    }
  }

  /** From top to bottom of the sheet, or of a band of it. */
  shade(top: Colour, bottom: Colour, from = 0, to = HEIGHT): void {
    for (let y = from; y < to; y += STEP) {
      const row = Math.min(y + STEP / 2, HEIGHT - STEP / 2);
      const colour = between(top, bottom, (y - from) / Math.max(1, to - from - STEP));
      this.#paint([0, y, WIDTH, y], (_, at) => Math.abs(at - row) - STEP, colour);
    }
  }

  disc([x, y]: Point, radius: number, colour: Colour, opacity = 1): void {
    this.oval([x, y], [radius, radius], colour, opacity);
  }

  oval([cx, cy]: Point, [rx, ry]: Point, colour: Colour, opacity = 1): void {
    const least = Math.min(rx, ry);
    const away: Distance = (x, y) => (Math.hypot((x - cx) / rx, (y - cy) / ry) - 1) * least;
    this.#paint([cx - rx - 1, cy - ry - 1, cx + rx + 1, cy + ry + 1], away, colour, opacity);
  }

  /** A box with round corners. */
  box([left, top]: Point, [width, height]: Point, colour: Colour, round = 0): void {
    const [cx, cy] = [left + width / 2, top + height / 2];
    const away: Distance = (x, y) => {
      const dx = Math.abs(x - cx) - width / 2 + round;
      const dy = Math.abs(y - cy) - height / 2 + round;
      return Math.hypot(Math.max(dx, 0), Math.max(dy, 0)) + Math.min(Math.max(dx, dy), 0) - round;
    };
    this.#paint([left - 1, top - 1, left + width + 1, top + height + 1], away, colour);
  }

  /** A line with round ends. */
  line([ax, ay]: Point, [bx, by]: Point, width: number, colour: Colour): void {
    const away: Distance = (x, y) => fromLine(x, y, ax, ay, bx, by) - width / 2;
    const box = [
      Math.min(ax, bx) - width,
      Math.min(ay, by) - width,
      Math.max(ax, bx) + width,
      Math.max(ay, by) + width,
    ];
    this.#paint(box, away, colour);
  }

  /** All that lies below the line of `height`, which gives y for x. */
  ground(height: (x: number) => number, colour: Colour): void {
    this.#paint([0, 0, WIDTH, HEIGHT], (x, y) => height(x) - y, colour);
  }

  /** A closed shape of straight sides. */
  shape(points: readonly Point[], colour: Colour): void {
    const xs = points.map(([x]) => x);
    const ys = points.map(([, y]) => y);
    const away: Distance = (x, y) => {
      let near = Number.POSITIVE_INFINITY;
      let inside = false;
      for (let n = 0, last = xs.length - 1; n < xs.length; last = n++) {
        const [ax, ay, bx, by] = [xs[last] ?? 0, ys[last] ?? 0, xs[n] ?? 0, ys[n] ?? 0];
        near = Math.min(near, fromLine(x, y, ax, ay, bx, by));
        if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
      }
      return inside ? -near : near;
    };
    this.#paint([Math.min(...xs) - 1, Math.min(...ys) - 1, Math.max(...xs) + 1, Math.max(...ys) + 1], away, colour);
  }

  /** The sheet as a JPEG file. */
  jpeg(): Buffer {
    return jpeg.encode({ data: this.#pixels, width: COLUMNS, height: ROWS }, QUALITY).data;
  }
}
