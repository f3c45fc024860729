import { between, HEIGHT, WIDTH } from "./canvas.ts";
import { type Scene, waves } from "./outdoors.ts";

const choir: Scene = (canvas, random) => {
  canvas.shade("#3a2a3c", "#7c4a44");
  for (let x = -30; x < WIDTH; x += 118) {
    canvas.box([x, 40], [96, 220], "#5a3a46", 48);
    canvas.box([x + 14, 56], [68, 210], "#e9b872", 34);
  }
  for (let n = 0; n < 11; n++) {
    const [x, y] = [26 + n * 35, 196 + (n % 2) * 18];
    canvas.oval([x, y + 70], [21, 60], n % 3 === 0 ? "#7b1f3a" : "#28243f");
    canvas.disc([x, y], 13, random.pick(["#f0c9a4", "#c98f66", "#8d5a3c"]));
    canvas.oval([x, y + 5], [3, 4], "#6b2a2a");
  }
};

const shelf: Scene = (canvas, random) => {
  canvas.shade("#f3ead9", "#e6d6bd");
  canvas.box([74, 28], [252, 250], "#1f5fae", 5);
  for (let row = 0; row < 3; row++) {
    const top = 42 + row * 78;
    canvas.box([88, top], [224, 64], "#123c74", 2);
    let x = 92;
    while (x < 290) {
      const [width, height] = [random.between(9, 20), random.between(38, 60)];
      canvas.box(
        [x, top + 64 - height],
        [width, height],
        random.pick(["#e8604c", "#f2b84b", "#f4efe6", "#6cc5b0", "#9a6fb0"]),
        1.5,
      );
      x += width + (random.chance(0.12) ? 22 : 2);
    }
  }
  canvas.ground(() => 278, "#b08d63");
};

const ladder: Scene = (canvas, random) => {
  canvas.shade("#e9c9a2", "#d9a878");
  for (let y = 0; y < 260; y += 22) {
    for (let x = (y / 22) % 2 === 0 ? 0 : -24; x < WIDTH; x += 48)
      canvas.box([x + 1, y + 1], [45, 19], between("#cf8f66", "#b9714e", random.next()), 2);
  }
  canvas.box([64, 66], [96, 120], "#f4efe6", 2);
  canvas.box([72, 74], [80, 104], "#8fc4ea", 1);
  canvas.line([112, 74], [112, 178], 4, "#f4efe6");
  for (const side of [0, 62]) canvas.line([206 + side, 282], [250 + side * 0.8, 18], 8, "#7a5a34");
  for (let n = 0; n < 8; n++) canvas.line([212 + n * 5, 256 - n * 31], [266 + n * 3.6, 256 - n * 31], 6, "#96703f");
  canvas.ground(() => 268, "#7fa56b");
};

const boxes: Scene = (canvas, random) => {
  canvas.shade("#f1ede4", "#e0d8c8");
  canvas.box([24, 30], [120, 96], "#bfe0ef", 3);
  canvas.line([84, 30], [84, 126], 4, "#fffdf8");
  canvas.ground(() => 232, "#b98f60");
  const stack = [
    [210, 168, 118],
    [232, 92, 86],
    [120, 186, 80],
    [58, 208, 52],
  ] as const;
  for (const [x, y, size] of stack) {
    canvas.box([x, y], [size, size * 0.76], between("#d3a269", "#bf8a50", random.next()), 2);
    canvas.box([x, y + size * 0.1], [size, size * 0.12], "#e9d3ac");
    canvas.line([x + 10, y + size * 0.52], [x + size * 0.55, y + size * 0.52], 3, "#7a5530");
    canvas.line([x + 10, y + size * 0.62], [x + size * 0.4, y + size * 0.62], 3, "#7a5530");
  }
  canvas.box([346, 170], [34, 62], "#a05a3c", 6);
  for (const [x, y] of [
    [352, 130],
    [376, 138],
    [364, 112],
    [386, 160],
  ] as const)
    canvas.oval([x, y], [17, 27], "#5f9a55");
};

const corridors: Scene = (canvas, random) => {
  canvas.shade("#cfd8e0", "#aab6c2");
  for (let n = 0; n < 6; n++) {
    const part = n / 6;
    const [left, top] = [part * 150, part * 92];
    canvas.box([left, top], [WIDTH - left * 2, HEIGHT - top * 1.7], between("#dfe6ec", "#8b9bab", part));
    canvas.shape(
      [
        [left, HEIGHT - top * 0.7],
        [WIDTH - left, HEIGHT - top * 0.7],
        [WIDTH - left - 26, HEIGHT - top * 0.7 - 16],
        [left + 26, HEIGHT - top * 0.7 - 16],
      ],
      "#75869a",
    );
    canvas.box([left + 5, top + 60 - n * 4], [15, 150 - n * 21], random.pick(["#e8604c", "#f2b84b", "#4f8fb8"]), 1);
    canvas.box(
      [WIDTH - left - 20, top + 60 - n * 4],
      [15, 150 - n * 21],
      random.pick(["#6cc5b0", "#f2b84b", "#4f8fb8"]),
      1,
    );
  }
  canvas.box([186, 118], [30, 60], "#ffe9b8", 1);
};

const cat: Scene = (canvas, random) => {
  canvas.shade("#d9c9b4", "#c3ab8c");
  canvas.box([40, 16], [320, 196], "#fffaf0", 3);
  canvas.box([52, 28], [144, 172], "#a9d8f2", 1);
  canvas.box([206, 28], [142, 172], "#b8e0f4", 1);
  canvas.shape(
    [
      [52, 200],
      [196, 28],
      [196, 110],
      [110, 200],
    ],
    "#fdf3c8",
  );
  canvas.ground(() => 212, "#a87d4f");
  const fur = random.pick(["#d98a3d", "#4a4a52", "#8f8578"]);
  canvas.oval([226, 182], [84, 42], fur);
  canvas.disc([146, 160], 35, fur);
  for (const side of [-1, 1])
    canvas.shape(
      [
        [146 + side * 30, 104],
        [146 + side * 6, 132],
        [146 + side * 34, 144],
      ],
      fur,
    );
  for (const side of [-1, 1]) canvas.line([146 + side * 8, 160], [146 + side * 21, 157], 3, "#2b2320");
  canvas.shape(
    [
      [141, 169],
      [151, 169],
      [146, 175],
    ],
    "#e79aa0",
  );
  for (let n = 0; n < 12; n++) canvas.disc([300 + n * 5, 206 - Math.sin(n / 4) * 24], 9, fur);
  for (let n = 0; n < 4; n++)
    canvas.line([206 + n * 24, 148 + (n % 2) * 4], [212 + n * 24, 176], 6, between(fur, "#000000", 0.22));
};

const rain: Scene = (canvas, random) => {
  canvas.shade("#5d6d7e", "#8b98a5");
  canvas.ground(waves(210, 16, 60, random.next() * 6), "#4d6157");
  for (let n = 0; n < 80; n++) {
    const [x, y] = [random.below(WIDTH), random.below(HEIGHT)];
    canvas.line([x, y], [x - 4, y + 10 + random.below(14)], 1.8, "#c3d0da");
  }
  for (const x of [0, 192, 384]) canvas.box([x, 0], [16, HEIGHT], "#f3efe7");
  for (const y of [0, 140]) canvas.box([0, y], [WIDTH, 14], "#f3efe7");
  canvas.ground(() => 254, "#e6d9c4");
  canvas.box([246, 196], [84, 70], "#c0392b", 4);
  for (let n = 0; n < 4; n++) canvas.box([254 + n * 21, 198], [10, 66], "#f7f2ea", 2);
  for (let n = 0; n < 16; n++)
    canvas.disc([250 + (n % 8) * 11, 192 - Math.floor(n / 8) * 11 + random.below(6)], 9, "#fbeec2");
};

const stage: Scene = (canvas, random) => {
  canvas.shade("#1b1033", "#4a1f5c");
  for (const [x, paint] of [
    [60, "#e8604c"],
    [200, "#f2b84b"],
    [340, "#5f9fd0"],
  ] as const) {
    for (let n = 0; n < 12; n++) canvas.disc([x + (200 - x) * (n / 16), 20 + n * 15], 12 + n * 4, paint, 0.09);
    canvas.disc([x, 12], 12, "#fff6d8");
  }
  canvas.box([60, 190], [280, 26], "#2b1a3c", 3);
  for (const x of [128, 200, 272]) {
    canvas.disc([x, 122], 11, "#0e0818");
    canvas.oval([x, 164], [15, 34], "#0e0818");
  }
  canvas.line([206, 152], [246, 132], 6, "#e8b36a");
  for (let x = 6; x < WIDTH; x += 22) {
    const y = 250 + random.below(18);
    canvas.disc([x, y], 11, "#0a0614");
    canvas.oval([x, y + 42], [16, 36], "#0a0614");
    if (random.chance(0.4)) canvas.line([x + 8, y + 16], [x + 14, y - 30], 6, "#0a0614");
  }
};

const graduation: Scene = (canvas, random) => {
  canvas.shade("#8fc4ea", "#e7f2f8");
  for (let n = 0; n < 60; n++) {
    const [x, y] = [random.below(WIDTH), random.below(260)];
    canvas.box([x, y], [7, 5], random.pick(["#e8604c", "#f2b84b", "#6cc5b0", "#9a6fb0"]), 1);
  }
  for (const [x, y, size] of [
    [200, 110, 74],
    [82, 176, 44],
    [322, 182, 48],
  ] as const) {
    canvas.box([x - size * 0.5, y], [size, size * 0.52], "#20283f", 8);
    canvas.shape(
      [
        [x, y - size * 0.44],
        [x + size * 1.14, y],
        [x, y + size * 0.44],
        [x - size * 1.14, y],
      ],
      "#2f3a5c",
    );
    canvas.line([x, y], [x + size * 0.78, y + size * 0.12], 3, "#f2b84b");
    canvas.line([x + size * 0.78, y + size * 0.12], [x + size * 0.78, y + size * 0.62], 4, "#f2b84b");
  }
  canvas.ground(() => 268, "#86b16c");
};

/** A face nobody has: what stands for the person. */
const face: Scene = (canvas, random) => {
  const wall = random.pick(["#f2b84b", "#6cc5b0", "#e58fa3"]);
  canvas.shade(between(wall, "#ffffff", 0.45), wall);
  canvas.oval([200, 150], [84, 98], "#5a3626");
  canvas.oval([200, 330], [130, 104], "#2f5f8f");
  canvas.box([178, 200], [44, 50], "#e2ae86", 14);
  canvas.oval([200, 156], [62, 76], "#f0c49c");
  canvas.oval([200, 92], [70, 36], "#5a3626");
  for (const side of [-1, 1]) {
    canvas.disc([200 + side * 25, 154], 5.5, "#2b2320");
    canvas.disc([200 + side * 36, 182], 11, "#eba58a", 0.6);
    canvas.line([200 + side * 15, 133], [200 + side * 34, 136], 4, "#5a3626");
  }
  for (let n = 0; n < 13; n++) canvas.disc([176 + n * 4, 198 + Math.sin((n / 12) * Math.PI) * 11], 2.4, "#a8503c");
};

/** What is seen inside, and the one who looks. */
export const indoors = {
  choir,
  shelf,
  ladder,
  boxes,
  corridors,
  cat,
  rain,
  stage,
  graduation,
  face,
} as const;
