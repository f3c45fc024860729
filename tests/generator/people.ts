import { english } from "./home/english.ts";
import { french } from "./home/french.ts";
import { german } from "./home/german.ts";
import type { Language } from "./language.ts";
import type { FullOptions } from "./options.ts";
import type { Home, Person } from "./person.ts";
import { MIXED } from "./voice.ts";

const FRIENDS = [
  "Bob Example",
  "Chloé Modèle",
  "Dieter Muster",
  "Esperanza Muñoz Ejemplo",
  "Fatima Namouthaj",
  "Giulia Esempio",
  "Håkon Prøve",
  "Ivana Příkladová",
  "Noa דוגמה",
  "Bob Example Jr",
] as const;

const LATE = ["Quentin Sample", "Rosa Beispiel", "Søren Mønster", "Tomoko 見本"] as const;

const GROUPS = [
  "Cooking",
  "Cooking for Two",
  "Vélo à Exempleville",
  "Flohmarkt Musterstadt",
  "Buy & Sell Exampletown",
  "Jardin partagé \u{1F33B}",
] as const;

function anna(options: FullOptions): Person {
  return {
    first: "Ann",
    last: "Example",
    name: "Ann Example",
    pronoun: "her",
    username: "ann.example",
    handle: "ann.example_pics",
    birth: options.minor ? new Date("2010-05-17T00:00:00Z") : new Date("1993-05-17T00:00:00Z"),
    friends: FRIENDS,
    strangers: LATE,
    groups: GROUPS,
    leftGroups: ["Old Neighbours of Sample Street", "Lost Cats Exampletown"],
    likedPages: ["Café Lilla", "Radio Example", "Museum of Sample Things"],
    followedPages: ["Exampletown City Library", "Musée Modèle"],
    recommendedPages: ["Bakery Crumb & Sons"],
    ownPage: "Ann's Allotment Notes",
    pageUsername: "anns.allotment.notes",
    owners: ["bob.example", "chloe_modele", "garden.sample", "museum_of_samples", "noa.example.22"],
    voice: MIXED,
    suffix: "",
    seed: `${options.seed}/a`,
  };
}

function milo(options: FullOptions): Person {
  return {
    first: "Milo",
    last: "Vzorek",
    name: "Milo Vzorek",
    pronoun: "his",
    username: "milo.vzorek",
    handle: "milo_vzorek",
    birth: new Date("1979-11-30T00:00:00Z"),
    friends: ["Ann Example", "Petra Vzorková", "Uwe Muster"],
    strangers: ["Vera Sample", "Will Sample"],
    groups: ["Cooking", "Night Sky Exampletown"],
    leftGroups: ["Chess by Mail"],
    likedPages: ["Radio Example"],
    followedPages: ["Observatory Sample Hill"],
    recommendedPages: ["Bike Shop Spoke"],
    ownPage: "Milo's Night Sky",
    pageUsername: "milos.night.sky",
    owners: ["ann.example_pics", "night.sky.sample"],
    voice: MIXED,
    suffix: "#2",
    seed: `${options.seed}/b`,
  };
}

/** Believable people, each in the world of one language. */
export const HOMES: Partial<Record<Language, Home>> = { en: english, fr: french, de: german };

/** The people of an example, in the order of their exports. */
export function people(options: FullOptions): readonly Person[] {
  const home = options.home ? HOMES[options.language] : undefined;
  if (home !== undefined) return [{ ...home, suffix: "", seed: `${options.seed}/a` }];
  return options.people === 2 ? [anna(options), milo(options)] : [anna(options)];
}
