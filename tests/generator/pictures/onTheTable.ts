import { between, HEIGHT, WIDTH } from "./canvas.ts";
import type { Scene } from "./outdoors.ts";

const soup: Scene = (canvas, random) => {
  canvas.shade("#d8b48a", "#c0956a");
  for (let x = 0; x < WIDTH; x += 66) canvas.line([x, 0], [x + 20, HEIGHT], 2, "#a97f57");
  canvas.disc([200, 156], 128, "#f7f2ea");
  canvas.disc([200, 156], 108, "#e3ded4");
  canvas.disc([200, 156], 100, "#cfd38a");
  for (let n = 0; n < 26; n++) {
    const [angle, far] = [random.next() * 6.28, random.next() * 84];
    const [x, y] = [200 + Math.cos(angle) * far, 156 + Math.sin(angle) * far];
    if (n % 2 === 0) {
      canvas.disc([x, y], 11, "#7fae58");
      canvas.disc([x, y], 6, "#dfe8b4");
    } else canvas.box([x - 8, y - 7], [17, 14], "#f0dc96", 3);
  }
  canvas.line([322, 60], [386, 10], 11, "#b9bec4");
  canvas.oval([306, 76], [26, 17], "#c9ced4");
};

const cake: Scene = (canvas, random) => {
  canvas.shade("#f7dfe3", "#f2c9d0");
  canvas.ground(() => 236, "#fff8f2");
  canvas.oval([200, 246], [140, 24], "#e3d5cc");
  for (const [n, paint] of ["#8a5636", "#f3e3c8", "#e58fa3"].entries())
    canvas.box([86 + n * 22, 186 - n * 52], [228 - n * 44, 56], paint, 8);
  for (let n = 0; n < 3; n++) {
    for (let x = 96 + n * 22; x < 304 - n * 22; x += 21) canvas.disc([x, 188 - n * 52], 11, "#fffaf4");
  }
  for (let x = 152; x <= 250; x += 24) {
    canvas.line([x, 78], [x, 50], 5, random.pick(["#5f9fd0", "#6cc5b0", "#f2b84b"]));
    canvas.oval([x, 38], [5, 9], "#ffb347");
    canvas.oval([x, 40], [2.4, 5], "#fff3c4");
  }
};

const tomatoes: Scene = (canvas, random) => {
  canvas.shade("#cfe6c4", "#8fbf86");
  for (let n = 0; n < 16; n++)
    canvas.oval(
      [random.below(WIDTH), random.below(HEIGHT)],
      [44, 20],
      between("#5f9a55", "#3f7d45", random.next()),
      0.75,
    );
  canvas.line([210, -10], [196, 310], 7, "#4c7a3c");
  for (const [x, y, size] of [
    [150, 92, 40],
    [252, 130, 46],
    [164, 204, 50],
    [268, 226, 36],
    [108, 150, 28],
  ] as const) {
    canvas.line([202, y - 40], [x, y - size + 4], 4, "#4c7a3c");
    canvas.disc([x, y], size, between("#e2432f", "#f08a3c", random.next() * 0.7));
    canvas.oval([x - size * 0.35, y - size * 0.35], [size * 0.22, size * 0.3], "#ffd9c4", 0.7);
    for (let turn = 0; turn < 5; turn++) {
      canvas.line(
        [x, y - size + 5],
        [x + Math.cos(turn * 1.26) * size * 0.45, y - size + 8 + Math.sin(turn * 1.26) * 7],
        5,
        "#3f7d45",
      );
    }
  }
};

const flowers: Scene = (canvas, random) => {
  canvas.shade("#eaf3f4", "#cfe3d2");
  canvas.ground(() => 244, "#7a5a3c");
  for (let x = 24; x < WIDTH; x += 35) {
    const [top, paint] = [70 + random.below(90), random.pick(["#e8604c", "#f2b84b", "#9a6fb0", "#e58fa3", "#5f9fd0"])];
    canvas.line([x, 250], [x + random.between(-8, 8), top], 4, "#4c7a3c");
    canvas.oval([x + 10, 200], [14, 7], "#5f9a55");
    for (let turn = 0; turn < 6; turn++)
      canvas.disc([x + Math.cos(turn * 1.05) * 13, top + Math.sin(turn * 1.05) * 13], 9, paint);
    canvas.disc([x, top], 7.5, "#f7e08a");
  }
};

const bread: Scene = (canvas, random) => {
  canvas.shade("#5b4636", "#3c2d22");
  canvas.box([30, 200], [340, 66], "#a87d4f", 10);
  canvas.oval([200, 168], [136, 72], "#b9713a");
  canvas.oval([200, 156], [124, 58], "#d4924f");
  for (let n = 0; n < 4; n++) {
    canvas.line([112 + n * 48, 186], [142 + n * 48, 118], 13, "#f2d9ac");
    canvas.line([116 + n * 48, 182], [140 + n * 48, 124], 5, "#fbeccd");
  }
  for (let n = 0; n < 60; n++) canvas.disc([40 + random.below(320), 210 + random.below(50)], 1.4, "#f7efe0");
  for (let n = 0; n < 5; n++) canvas.line([336 + n * 9, 190 - n * 6], [346 + n * 11, 60 + n * 8], 3, "#d9b75a");
};

const apples: Scene = (canvas, random) => {
  canvas.shade("#7f9fb0", "#a9bfc6");
  canvas.box([96, -10], [208, 232], "#2f5f4c", 3);
  canvas.box([112, 8], [78, 92], "#3c7460", 3);
  canvas.box([210, 8], [78, 92], "#3c7460", 3);
  canvas.disc([284, 128], 7, "#e8c46a");
  canvas.ground(() => 222, "#b7a790");
  for (let row = 0; row < 3; row++) {
    for (let x = 104 + row * 15; x < 300 - row * 15; x += 31) {
      const y = 194 - row * 20;
      canvas.disc([x, y], 17, random.pick(["#c8352f", "#d9573c", "#a9b84a", "#d9923c"]));
      canvas.line([x, y - 15], [x + 4, y - 23], 3, "#5b4a3a");
      canvas.oval([x - 6, y - 6], [4, 5], "#fff1e0", 0.6);
    }
  }
  for (let n = 0; n < 3; n++) canvas.box([82, 200 + n * 26], [236, 21], between("#c99a5e", "#a8763f", n / 3), 2);
};

/** What stands on a table. */
export const onTheTable = { soup, cake, tomatoes, flowers, bread, apples } as const;
