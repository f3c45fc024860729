import type { Phrases } from "./phrases.ts";

const THING =
  "(?:Beitrag|Foto|Bild|Video|Link|Album|Reel|Status|Statusmeldung|Story|Lebensereignis|Veranstaltung|Umfrage|Frage|Notiz|Profilbild|Titelbild|Live-Video|Aktivität|Erinnerung|Spendenaktion|Bewertung|Inhalt)(?:s|es)?";
const DONE = "(?:kommentiert|reagiert|geantwortet|abgestimmt|markiert)";
const ARTICLE = "(?:den|das|die|dem|der|einen|ein|eine|einem|einer)";
const HIS = "(?:sein|ihr|dein)(?:e[nmrs]?)?";

/**
 * German: "hat ... geteilt / hochgeladen / aktualisiert" is observed (public notes on an export of 2026); the others are
 * derived from the wording of Facebook's German screens. The verb stands at the end, after the name.
 */
export const de: Phrases = {
  language: "de",
  profilePicture: [
    `(?<!\\p{L})hat (?:${HIS}|ein) (?:neues |vorübergehendes )?(?:Profilbild|Profilfoto|Profilvideo) (?:aktualisiert|geändert|hinzugefügt)`,
  ],
  coverPhoto: [
    `(?<!\\p{L})hat (?:${HIS}|ein) (?:neues )?(?:Titelbild|Titelfoto|Titelvideo) (?:aktualisiert|geändert|hinzugefügt)`,
  ],
  plain: [
    "(?<!\\p{L})(?:geteilt|hochgeladen|aktualisiert|hinzugefügt|gepostet|erstellt|veröffentlicht|geändert|gesendet|eingecheckt|begonnen|gestartet)(?!\\p{L})",
    "(?<!\\p{L})(?:ist|war|waren|sind) (?:hier|mit|in|im|bei|auf|an|am|unterwegs|live|gerade|jetzt|zu|zusammen)(?!\\p{L})",
    "(?<!\\p{L})(?:fühlt sich|schaut|hört|liest|spielt|isst|trinkt|feiert|reist)(?!\\p{L})",
  ],
  group: [
    "(?<!\\p{L})in (?:der |die )?Gruppe:? {G} (?:gepostet|geteilt|veröffentlicht|geschrieben|hinzugefügt|erstellt|gefragt|kommentiert|reagiert|geantwortet)",
    "(?<!\\p{L})in (?:der |die )?Gruppe:? {G}",
    "(?<!\\p{L})in (?!(?:seine[rm]?|ihre[rm]?|deine[rm]?|eine[rm]?|der|die) ){G} (?:gepostet|veröffentlicht|geschrieben)(?!\\p{L})",
    `${THING} .*?(?<!\\p{L})in (?!(?:seine[rm]?|ihre[rm]?|eine[rm]?) ){G} ${DONE}`,
    `(?:gefällt|gefallen) .*?${THING} .*?(?<!\\p{L})in {G}`,
  ],
  someGroup: ["(?<!\\p{L})in eine[rm]? (?:\\p{L}+ )?Gruppe(?!\\p{L})"],
  own: [`(?<!\\p{L})(?:${HIS}) eigene[mnrs]? (?:${THING}|Kommentar|Chronik|Profil)`],
  reply: [
    "(?<!\\p{L})hat auf .*(?:Kommentar|Antwort).* (?:geantwortet|reagiert)",
    "(?<!\\p{L})geantwortet(?!\\p{L})",
    "(?<!\\p{L})gefällt .*(?:Kommentar|Antwort)(?!\\p{L})",
  ],
  timeline: [
    "(?<!\\p{L})(?:in der Chronik|auf der Pinnwand|auf dem Profil|im Profil) von {X} (?:geschrieben|gepostet|geteilt|hinterlassen)",
    "(?<!\\p{L})hat (?:etwas |.+? )?(?:in|auf|an) {X}(?:s|['’]s?) (?:Chronik|Pinnwand|Profil) (?:geschrieben|gepostet|geteilt|hinterlassen)",
  ],
  host: [
    `${ARTICLE} ${THING} von {X} ${DONE}`,
    `(?<!\\p{L})hat (?:auf |zu |bei )?(?:der |die |das |den |dem )?{X}(?:s|['’]s?) ${THING} ${DONE}`,
    `(?<!\\p{L})gefällt ${ARTICLE} ${THING} von {X}`,
    `(?<!\\p{L})gefällt {X}(?:s|['’]s?) ${THING}(?!\\p{L})`,
  ],
  someHost: ["(?<!\\p{L})(?:kommentiert|reagiert|gefällt)(?!\\p{L})"],
  profileAlbum: ["Profilbilder", "Profilfotos"],
  coverAlbum: ["Titelbilder", "Titelfotos"],
};
