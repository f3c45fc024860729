import type { Random } from "../prng.ts";
import { between, type Canvas, HEIGHT, type Point, WIDTH } from "./canvas.ts";

/** Paints one picture; `random` makes two of a kind differ. */
export type Scene = (canvas: Canvas, random: Random) => void;

/** A line of hills: y for x. */
export const waves = (base: number, height: number, length: number, shift: number) => (x: number) =>
  base + height * Math.sin(x / length + shift) + (height / 3) * Math.sin(x / (length / 2.7) + shift * 3);

function tree(canvas: Canvas, [x, y]: Point, size: number, colour: string): void {
  canvas.line([x, y], [x, y - size], size / 9, "#5b4a3a");
  canvas.disc([x, y - size * 1.2], size * 0.5, colour);
  canvas.disc([x - size * 0.32, y - size * 0.95], size * 0.36, between(colour, "#20401f", 0.18));
  canvas.disc([x + size * 0.33, y - size], size * 0.38, between(colour, "#ffffff", 0.1));
}

function pine(canvas: Canvas, [x, y]: Point, size: number, colour: string): void {
  for (const n of [0, 1, 2]) {
    const [top, half] = [y - size + (n * size) / 5, size * (0.17 + n * 0.07)];
    canvas.shape(
      [
        [x, top],
        [x - half, top + size * 0.42],
        [x + half, top + size * 0.42],
      ],
      colour,
    );
  }
}

const frost: Scene = (canvas, random) => {
  canvas.shade("#b9d3e6", "#f7dfd0", 0, 170);
  canvas.disc([random.between(80, 320), 140], 30, "#fff2dc");
  canvas.ground(waves(158, 10, 70, random.next() * 6), "#8ea7ab");
  canvas.ground(() => 180, "#dfe9e6");
  for (let row = 0; row < 4; row++) {
    const y = 200 + row * 30;
    canvas.line([-10, y], [WIDTH + 10, y - 8], 9 + row * 3, "#a48f78");
    for (let x = 14 + row * 9; x < WIDTH; x += 34 + row * 6) {
      canvas.disc([x, y - 9], 9 + row * 2, "#6f9a78");
      canvas.disc([x - 2, y - 13], 6 + row * 2, "#eef6f4", 0.8);
    }
  }
};

const canal: Scene = (canvas, random) => {
  canvas.shade("#9fcbe8", "#eaf3ea", 0, 160);
  canvas.ground(waves(140, 8, 60, random.next() * 6), "#7fa77c");
  canvas.ground(() => 160, "#8fb873");
  canvas.shape(
    [
      [190, 158],
      [214, 158],
      [330, HEIGHT],
      [40, HEIGHT],
    ],
    "#6fa6c4",
  );
  canvas.shape(
    [
      [226, 158],
      [234, 158],
      [WIDTH, 270],
      [WIDTH, HEIGHT],
      [372, HEIGHT],
    ],
    "#d9c6a0",
  );
  for (let n = 0; n < 5; n++) tree(canvas, [175 - n * n * 9 - n * 6, 165 + n * n * 7], 26 + n * 14, "#5f9a55");
  const [x, y] = [300, 214];
  for (const wheel of [x - 20, x + 20]) {
    canvas.disc([wheel, y], 15, "#2f3640");
    canvas.disc([wheel, y], 11.5, "#c7c99b");
  }
  canvas.line([x - 20, y], [x - 4, y - 22], 3.5, "#c0392b");
  canvas.line([x - 4, y - 22], [x + 14, y - 24], 3.5, "#c0392b");
  canvas.line([x + 14, y - 24], [x + 20, y], 3.5, "#c0392b");
  canvas.line([x - 4, y - 22], [x + 2, y], 3.5, "#c0392b");
  canvas.line([x + 2, y], [x + 14, y - 24], 3.5, "#c0392b");
};

const ferry: Scene = (canvas, random) => {
  canvas.shade("#39467a", "#f6a45f", 0, 175);
  const sun = random.between(90, 300);
  canvas.disc([sun, 160], 38, "#ffe3a3");
  canvas.shade("#c98558", "#27375f", 175, HEIGHT);
  for (let n = 0; n < 9; n++) {
    const width = 18 + n * 7;
    canvas.line([sun - width + n * 3, 184 + n * 12], [sun + width - n * 5, 184 + n * 12], 3.2, "#ffd28c");
  }
  const x = sun > 200 ? 40 : 220;
  canvas.shape(
    [
      [x, 168],
      [x + 130, 168],
      [x + 114, 192],
      [x + 16, 192],
    ],
    "#23304f",
  );
  canvas.box([x + 24, 146], [82, 23], "#f4efe6", 3);
  for (let n = 0; n < 5; n++) canvas.box([x + 31 + n * 15, 152], [9, 8], "#39467a", 1);
  canvas.box([x + 72, 124], [16, 23], "#c0392b", 2);
};

const train: Scene = (canvas, random) => {
  canvas.shade("#141a3a", "#3e4a7d", 0, 210);
  for (let n = 0; n < 40; n++) canvas.disc([random.below(WIDTH), random.below(140)], random.next() + 0.6, "#f7f1d4");
  canvas.disc([random.between(60, 340), 62], 24, "#f7e9b8");
  canvas.ground(waves(190, 14, 55, random.next() * 6), "#1f2a4d");
  canvas.ground(() => 226, "#12182f");
  canvas.box([-20, 172], [360, 52], "#2f6f8f", 12);
  canvas.shape(
    [
      [320, 172],
      [374, 206],
      [374, 224],
      [320, 224],
    ],
    "#2f6f8f",
  );
  for (let n = 0; n < 7; n++) canvas.box([8 + n * 44, 182], [30, 19], n === 4 ? "#5d88a0" : "#ffd98a", 3);
  canvas.line([-10, 212], [372, 212], 3, "#f2f0e6");
  canvas.line([0, 234], [WIDTH, 234], 3, "#7d86a8");
};

const road: Scene = (canvas, random) => {
  canvas.shade("#8fc4ea", "#fbe9cf", 0, 190);
  canvas.disc([random.between(60, 340), 76], 28, "#fff6d8");
  const shift = random.next() * 6;
  canvas.ground(waves(140, 18, 80, shift), "#a9c78f");
  canvas.ground(waves(175, 16, 60, shift + 2), "#86b16c");
  canvas.ground(waves(214, 10, 90, shift + 4), "#649a55");
  for (let n = 0; n < 26; n++) {
    const t = n / 25;
    const x = 200 + 70 * Math.sin(t * 5.2) * (0.25 + t);
    canvas.oval([x, 176 + t * 124], [6 + t * 34, 5 + t * 5], "#ecd9b2");
  }
  for (const x of [40, 92, 352]) tree(canvas, [x, 236 - (x % 30)], 34, "#3f7d45");
};

const kingfisher: Scene = (canvas, random) => {
  canvas.shade("#dcebd8", "#9cc7bd");
  for (let n = 0; n < 9; n++) {
    const x = random.below(WIDTH);
    canvas.disc([x, random.below(160)], 26 + random.below(30), "#c2dcb4", 0.6);
  }
  canvas.shade("#7fb4b4", "#3f7f8c", 214, HEIGHT);
  canvas.line([-10, 206], [280, 180], 11, "#6b5540");
  canvas.line([180, 190], [236, 140], 6, "#6b5540");
  canvas.oval([176, 138], [36, 46], "#e8893a");
  canvas.oval([160, 136], [30, 50], "#2b7fc0");
  canvas.disc([186, 86], 27, "#2f8fd0");
  canvas.disc([196, 94], 11, "#fbf4e4");
  canvas.disc([196, 82], 4.4, "#10202c");
  canvas.shape(
    [
      [206, 80],
      [276, 96],
      [206, 94],
    ],
    "#26313a",
  );
  canvas.line([150, 178], [136, 222], 13, "#256fa8");
};

const snow: Scene = (canvas, random) => {
  canvas.shade("#a7bfd8", "#eef4fa", 0, 220);
  canvas.ground(waves(150, 22, 90, random.next() * 6), "#d3e0ee");
  for (let x = 12; x < WIDTH; x += 31) pine(canvas, [x + random.below(14), 204], 60 + random.below(34), "#4f7470");
  canvas.ground(waves(204, 9, 70, random.next() * 6), "#fbfdff");
  canvas.box([64, 150], [104, 74], "#9a5b43", 2);
  canvas.shape(
    [
      [50, 158],
      [116, 108],
      [182, 158],
    ],
    "#fdfefe",
  );
  canvas.box([84, 172], [26, 26], "#ffd98a", 2);
  canvas.ground(waves(222, 7, 60, 1), "#eef4fb");
  for (let n = 0; n < 70; n++)
    canvas.disc([random.below(WIDTH), random.below(HEIGHT)], 1.2 + random.next() * 1.6, "#ffffff");
};

const mountains: Scene = (canvas, random) => {
  canvas.shade("#7fb2e0", "#f3e6dc", 0, 200);
  const peak = (x: number, y: number, half: number, rock: string) => {
    canvas.shape(
      [
        [x, y],
        [x - half, 230],
        [x + half, 230],
      ],
      rock,
    );
    canvas.shape(
      [
        [x, y],
        [x - half * 0.26, y + (230 - y) * 0.26],
        [x - 6, y + 26],
        [x + 8, y + 38],
        [x + half * 0.24, y + (230 - y) * 0.24],
      ],
      "#ffffff",
    );
  };
  peak(random.between(70, 120), 92, 130, "#8b97ad");
  peak(random.between(290, 340), 76, 150, "#7c89a1");
  peak(random.between(180, 230), 46, 170, "#66748e");
  canvas.ground(waves(206, 12, 60, random.next() * 6), "#6f9b63");
  canvas.ground(waves(246, 8, 80, 2), "#4f8450");
  for (let x = 10; x < WIDTH; x += 44) pine(canvas, [x + random.below(20), 268], 44 + random.below(22), "#2f5f45");
};

const party: Scene = (canvas, random) => {
  canvas.shade("#232a5c", "#a55a7c");
  const paints = ["#f2b84b", "#e8604c", "#6cc5b0", "#f4efe6"] as const;
  for (const [row, y] of [48, 96].entries()) {
    const sag = (x: number) => y + 40 - ((x - 200) / 200) ** 2 * 40;
    for (let x = 0; x < WIDTH; x += 8) canvas.line([x, sag(x)], [x + 8, sag(x + 8)], 1.6, "#d8c9c0");
    for (let x = 22 + row * 20; x < WIDTH; x += 44) {
      canvas.disc([x, sag(x) + 15], 22, "#ffdf9e", 0.18);
      canvas.oval([x, sag(x) + 15], [11, 14], random.pick(paints));
    }
  }
  for (let x = -10; x < WIDTH; x += 66) {
    const height = random.between(60, 100);
    canvas.box([x, 236 - height], [64, height + 70], between("#1a1f45", "#3b2f5c", random.next()), 2);
    for (let n = 0; n < 4; n++) {
      if (random.chance(0.7))
        canvas.box([x + 10 + (n % 2) * 26, 248 - height + Math.floor(n / 2) * 28], [16, 16], "#ffd98a", 2);
    }
  }
  canvas.ground(() => 262, "#14183a");
  for (let x = 16; x < WIDTH; x += 29) {
    canvas.disc([x, 252 + random.below(8)], 10, "#0e112b");
    canvas.oval([x, 290], [15, 32], "#0e112b");
  }
};

/** What is seen outside. */
export const outdoors = { frost, canal, ferry, train, road, kingfisher, snow, mountains, party } as const;
