/** What a person of the generator writes and is called, where the kinds of file leave it open. */
export interface Voice {
  /** Beginnings of posts; `{n}` is a number. */
  readonly openings: readonly string[];
  /** What may come after a beginning. */
  readonly tails: readonly string[];
  /** Comments of a word or a sign. */
  readonly short: readonly string[];
  /** Longer comments; null: they are as posts are. */
  readonly remarks: readonly string[] | null;
  /** What is asked of Meta AI; null: as posts are. */
  readonly asks: readonly string[] | null;
  /** End of a post with a phone number or an address in it. */
  readonly callMe: (phone: string) => string;
  readonly writeTo: (address: string) => string;
  readonly places: readonly string[];
  readonly articles: readonly string[];
  readonly listings: readonly string[];
  readonly lifeEvent: string;
  readonly facebook: {
    readonly bio: string;
    readonly city: string;
    readonly hometown: string;
    readonly relationship: string;
    readonly school: string;
    readonly employer: string;
    readonly job: string;
  };
  readonly instagram: {
    readonly bio: string;
    readonly gender: string;
    /** The bios and the name of before. */
    readonly firstBio: string;
    readonly secondBio: string;
    readonly formerName: string;
    readonly formerHandle: string;
  };
  readonly threadsBio: string;
}

/** Many languages and scripts at once: what a reader of exports must get right. */
export const MIXED: Voice = {
  openings: [
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
  ],
  tails: [
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
  ],
  short: ["\u{1F44D}", "Bravo !", "So good", "\u{1F602}\u{1F602}", "Merci ❤️", "100 %", "Wow", "schön!", "😍👏🏾"],
  remarks: null,
  asks: null,
  callMe: (phone) => ` Call me: ${phone}`,
  writeTo: (address) => ` Write to ${address}`,
  places: ["Café Lilla", "Old Harbour", "Gare du Nord-Est", "Botanischer Garten Musterstadt", "Mirador Sur"],
  articles: ["Ten ways to fold a map", "Why bees dance", "Un été sans voiture", "Der letzte Fährmann"],
  listings: ["Blue bicycle", "Table en chêne", "Kiste Bücher", "Lámpara de pie"],
  lifeEvent: "New home",
  facebook: {
    bio: "Plants, maps, slow trains. Café first ☕",
    city: "Exempleville-sur-Mer",
    hometown: "Musterstadt",
    relationship: "Single",
    school: "Sample Street School",
    employer: "Imprimerie Modèle",
    job: "Bookbinder",
  },
  instagram: {
    bio: "Allotment, ferries, soup \u{1F95C}\n📷 mostly film",
    gender: "unspecified",
    firstBio: "First bio",
    secondBio: "Où est la mer ?",
    formerName: "Ann E.",
    formerHandle: "ann_olden_days",
  },
  threadsBio: "Short notes on slow things",
};
