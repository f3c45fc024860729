import type { Note } from "../model/vocabulary.ts";
import type { Random } from "./prng.ts";

/** A text and what a look at it should notice. */
export interface Words {
  readonly text: string;
  readonly notes: readonly Note[];
}

const OPENINGS = [
  "First frost on the allotment this morning",
  "We cycled {n} km along the old canal",
  "The choir sang in the market hall tonight",
  "Finally finished the blue bookshelf",
  "Does anybody have a spare ladder for the weekend?",
  "Soup number {n} of this winter: leek and potato",
  "The ferry was late again, but the light was worth it",
  "Un café, deux croissants et le journal : bon début de journée",
  "Première randonnée de l'année, {n} km sous la pluie",
  "Qui vient à la brocante dimanche ?",
  "Heute {n} Gläser Marmelade gekocht, die Küche klebt",
  "Grüße aus dem Zug, draußen fliegen Störche vorbei",
  "Por fin terminé el mosaico del patio",
  "Mañana hay mercado en la plaza, ¿quién se apunta?",
  "Che bella luce sul lago stasera",
  "Perché nessuno mi ha detto che la fiera è già finita?",
  "Żółte liście, długi spacer i gorąca herbata",
  "Vandaag {n} kilometer geschaatst op natuurijs",
  "Ontem vi o farol pela primeira vez",
  "今日は海まで歩きました",
  "오늘은 시장에서 감을 {n}개 샀다",
  "היום שתלנו {n} עצי לימון",
  "زرعنا اليوم {n} شجرة زيتون",
  "Сегодня испекли хлеб с тмином",
] as const;

const TAILS = [
  "",
  "",
  "",
  ".",
  "!",
  " \u{1F600}",
  " \u{1F44D}\u{1F3FD}",
  " \u{1F468}\u200D\u{1F469}\u200D\u{1F467}",
  " \u2764\uFE0F",
  " – und morgen weiter",
  ". More pictures soon…",
  ", 100 % recommended",
  "\n\nThanks to all who came.",
  "\nÀ bientôt\n— A.",
] as const;

const SHORT = [
  "\u{1F44D}",
  "Bravo !",
  "So good",
  "\u{1F602}\u{1F602}",
  "Merci ❤️",
  "100 %",
  "Wow",
  "schön!",
  "😍👏🏾",
] as const;

/** One invented sentence, now and then with a phone number or an address in it, as people do. */
export function sentence(random: Random): Words {
  const notes: Note[] = [];
  const opening = random.pick(OPENINGS).replace("{n}", String(random.between(2, 480)));
  let text = opening + random.pick(TAILS);
  if (random.chance(0.02)) {
    text += ` Call me: +49 30 ${random.between(2000000, 8999999)}`;
    notes.push("has-phone-number");
  } else if (random.chance(0.015)) {
    text += ` Write to garden${random.between(1, 99)}@example.org`;
    notes.push("has-email");
  }
  return { text, notes };
}

/** A comment: often a word or an emoji only. */
export function remark(random: Random): Words {
  return random.chance(0.3) ? { text: random.pick(SHORT), notes: [] } : sentence(random);
}

export const PLACES = [
  "Café Lilla",
  "Old Harbour",
  "Gare du Nord-Est",
  "Botanischer Garten Musterstadt",
  "Mirador Sur",
] as const;

export const ARTICLES = [
  "Ten ways to fold a map",
  "Why bees dance",
  "Un été sans voiture",
  "Der letzte Fährmann",
] as const;
