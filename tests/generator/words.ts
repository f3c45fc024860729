import type { Note } from "../../src/model/vocabulary.ts";
import type { Random } from "./prng.ts";
import type { Voice } from "./voice.ts";

/** A text and what a look at it should notice. */
export interface Words {
  readonly text: string;
  readonly notes: readonly Note[];
}

function ended(opening: string, random: Random, voice: Voice): Words {
  const notes: Note[] = [];
  let text = opening + random.pick(voice.tails);
  if (random.chance(0.02)) {
    text += voice.callMe(`+49 30 ${random.between(2000000, 8999999)}`);
    notes.push("has-phone-number");
  } else if (random.chance(0.015)) {
    text += voice.writeTo(`garden${random.between(1, 99)}@example.org`);
    notes.push("has-email");
  }
  return { text, notes };
}

/** One invented sentence, now and then with a phone number or an address in it, as people do. */
export function sentence(random: Random, voice: Voice): Words {
  return ended(random.pick(voice.openings).replace("{n}", String(random.between(2, 480))), random, voice);
}

/** A comment: often a word or an emoji only. */
export function remark(random: Random, voice: Voice): Words {
  if (random.chance(0.3)) return { text: random.pick(voice.short), notes: [] };
  return voice.remarks === null ? sentence(random, voice) : { text: random.pick(voice.remarks), notes: [] };
}

/** What is asked of Meta AI. */
export function ask(random: Random, voice: Voice): Words {
  return voice.asks === null ? sentence(random, voice) : { text: random.pick(voice.asks), notes: [] };
}
