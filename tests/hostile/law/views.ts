import type { Item } from "../../../src/model/report.ts";
import type { ViewKind } from "../../../src/model/vocabulary.ts";
import { EXAMPLE_NOW } from "../../generator/index.ts";
import { Random as Prng } from "../../generator/prng.ts";
import { instagramView } from "../../generator/views/others.ts";
import { profileView } from "../../generator/views/profile.ts";
import type { Random } from "../fuzz/random.ts";
import { oneOf } from "./exports.ts";

/** A page as a stranger sees it, true to what may be public. */
export interface LawView {
  readonly kind: ViewKind;
  readonly lines: readonly string[];
}

const TEXTS = ["post", "photo", "video", "reel", "live", "comment", "note"];

/** A page of some of the items of an account that may be public; null where there are none. */
export function lawView(items: readonly Item[], names: readonly (string | null)[], random: Random): LawView | null {
  const mayBe = items.filter(
    ({ kind, text, container, audience, verdict }) =>
      TEXTS.includes(kind) &&
      text !== "" &&
      container === null &&
      verdict !== "not-in-scope" &&
      ["public", "unknown"].includes(audience.value),
  );
  const [first] = mayBe;
  if (first === undefined) return null;
  const kind = first.platform === "facebook" ? "profile" : first.platform;
  const share = oneOf(random, 0.5, 0.8, 1);
  const prng = new Prng("law view", random.below(1_000_000));
  const shown = mayBe.filter(({ account }) => account === first.account && prng.chance(share));
  const asShown = (item: Item) => ({ ...item, ground: null });
  const options = {
    ...({ language: "en", name: names[first.account] ?? "", now: EXAMPLE_NOW, prng, offset: 1 } as const),
    decoys: items.filter((item) => item.text !== "" && !shown.includes(item)).map(asShown),
  };
  const draw = kind === "profile" ? profileView : instagramView;
  return { kind, lines: draw(shown.map(asShown), options).lines };
}

type Harm = (lines: readonly string[], random: Random) => string[];

const at = (lines: readonly string[], random: Random) => random.below(lines.length + 1);

const withoutLines: Harm = (lines, random) => {
  const share = oneOf(random, 3, 10, 50);
  return lines.filter(() => random.below(share) > 0);
};
const cutOff: Harm = (lines, random) => lines.slice(0, at(lines, random));
const withoutMiddle: Harm = (lines, random) => {
  const [a, b] = [at(lines, random), at(lines, random)].sort((x, y) => x - y);
  return [...lines.slice(0, a), ...lines.slice(b)];
};
const turned: Harm = (lines, random) => {
  const middle = at(lines, random);
  return [...lines.slice(middle), ...lines.slice(0, middle)];
};
const pastedTwice: Harm = (lines, random) => [...lines.slice(at(lines, random)), ...lines];
const shortened: Harm = (lines, random) =>
  lines.map((line) => (random.below(4) === 0 ? line.slice(0, line.length / 2) : line));
const garbled: Harm = (lines, random) =>
  lines.map((line) => (random.below(4) === 0 ? `${line.slice(0, 5)}\ufffd${line.slice(6)}` : line));
const joined: Harm = (lines) => {
  const out: string[] = [];
  for (let i = 0; i < lines.length; i += 2) out.push(lines.slice(i, i + 2).join(" "));
  return out;
};

const HARMS: readonly Harm[] = [withoutLines, cutOff, withoutMiddle, turned, pastedTwice, shortened, garbled, joined];

/** The page with something done to it, or without any (null). */
export function harmed(view: LawView, random: Random): LawView | null {
  if (random.below(4) === 0) return null;
  const harm = HARMS[random.below(HARMS.length)] ?? cutOff;
  return { ...view, lines: harm(view.lines, random) };
}
