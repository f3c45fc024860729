import type { Phrases } from "./phrases.ts";

const THING =
  "(?:post|foto|video|link|album|reel|stato|storia|avvenimento importante|evento|sondaggio|domanda|nota|immagine del profilo|immagine di copertina|ricordo|raccolta fondi|attività|diretta|contenuto)";
const ARTICLE = "(?:il |lo |la |l['’]|un |una |un['’])?";
const TO = "(?:al |allo |alla |all['’]|a un |a una )";

/**
 * Italian: "ha condiviso un link.", "ha aggiornato il suo stato.", "ha pubblicato un link sul tuo diario" are observed; the
 * others are derived from the wording of Facebook's Italian screens.
 */
export const it: Phrases = {
  language: "it",
  profilePicture: [
    "(?<!\\p{L})ha (?:aggiornato|cambiato|modificato|aggiunto) (?:la sua|una|la propria) (?:nuova )?(?:immagine|foto)(?: temporanea)? del profilo",
  ],
  coverPhoto: [
    "(?<!\\p{L})ha (?:aggiornato|cambiato|modificato|aggiunto) (?:la sua|una|la propria) (?:nuova )?(?:immagine|foto) di copertina",
  ],
  plain: [
    "(?<!\\p{L})ha aggiornato (?:il suo|il proprio) stato",
    "(?<!\\p{L})ha (?:condiviso|pubblicato|aggiunto|creato|caricato|inviato|modificato|cambiato|registrato|iniziato)(?!\\p{L})",
    "(?<!\\p{L})(?:è|era|sono|erano) (?:con|a|in|al|alla|presso|qui|in diretta|stato|stata)(?!\\p{L})",
    "(?<!\\p{L})si (?:sente|trova|trovava)(?!\\p{L})|(?<!\\p{L})sta (?:guardando|ascoltando|leggendo|mangiando|festeggiando|giocando|viaggiando|bevendo|pensando)(?!\\p{L})",
  ],
  group: [
    "(?<!\\p{L})(?:nel|del|al) gruppo:? {G}",
    "(?<!\\p{L})ha pubblicato (?:qualcosa |una foto |un video |un link |un post )?in (?!(?:un|una|suo|sua) ){G}",
    `(?<!\\p{L})(?:ha commentato|ha risposto|ha reagito|ha aggiunto una reazione|piace).*(?:${THING}|commento).* in (?!(?:un|una) ){G}`,
  ],
  someGroup: ["(?<!\\p{L})in un gruppo(?!\\p{L})"],
  own: [
    `(?<!\\p{L})(?:il|la|al|alla|lo) (?:suo|sua|proprio|propria|tuo|tua) (?:stesso |stessa )?(?:${THING}|commento|diario|profilo)`,
  ],
  reply: [
    "(?<!\\p{L})ha risposto (?:a|al|ai|alla)(?!\\p{L})",
    "(?<!\\p{L})(?:piace (?:il |un )?commento|ha (?:reagito|aggiunto una reazione) (?:al |a un )commento)",
  ],
  timeline: [
    "(?<!\\p{L})ha (?:scritto|pubblicato|condiviso)(?!\\p{L})(?: .+?)? (?:sul diario|nel diario|sul profilo|sulla bacheca) di {X}",
  ],
  host: [
    `(?<!\\p{L})ha commentato ${ARTICLE}${THING} di {X}`,
    `(?<!\\p{L})ha (?:reagito|aggiunto una reazione) ${TO}${THING} di {X}`,
    `(?<!\\p{L})piace ${ARTICLE}${THING} di {X}`,
  ],
  someHost: ["(?<!\\p{L})(?:ha commentato|ha reagito|piace)(?!\\p{L})"],
  profileAlbum: ["Immagini del profilo", "Foto del profilo"],
  coverAlbum: ["Immagini di copertina", "Foto di copertina"],
};
