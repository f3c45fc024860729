import type { Language } from "./language.ts";
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
const titles: Phrases = {
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

/** Words of exports in German. Profile and comment labels are seen in donated exports (2023/24). */
export const de: Language = {
  language: "de",
  labels: {
    message: { derived: ["Nachricht", "Text"] },
    post: { derived: ["Beitrag"] },
    prompt: { derived: ["Inhalt"] },
    caption: { derived: ["Bildunterschrift"] },
    description: { derived: ["Beschreibung"] },
    title: { derived: ["Titel"] },
    comment: { derived: ["Kommentar"] },
    review: { derived: ["Bewertung", "Empfehlung"] },
    question: { derived: ["Frage"] },
    answer: {},
    response: { derived: ["Antwort"] },
    aiReply: {},
    reaction: { derived: ["Reaktion"] },
    target: { derived: ["Ziel"] },
    owner: { derived: ["Inhaber"] },
    mediaOwner: { derived: ["Medieninhaber"] },
    author: { derived: ["Autor"] },
    sender: { derived: ["Absender", "Verfasser", "Verfasserin", "Von", "Teilnehmer"] },
    group: { derived: ["Gruppe"] },
    tagged: { derived: ["Markierte Nutzer", "Markierte Personen"] },
    name: { seen: ["Name"], derived: ["Vollständiger Name"] },
    username: { seen: ["Benutzername"], derived: ["Nutzername"] },
    link: { derived: ["Link"] },
    place: { derived: ["Ort", "Standort"] },
    coordinates: { derived: ["Koordinaten"] },
    address: { derived: ["Adresse"] },
    latitude: { derived: ["Breitengrad", "Breite"] },
    longitude: { derived: ["Längengrad"] },
    created: { derived: ["Erstellungszeit"] },
    time: { derived: ["Zeit"] },
    moment: { derived: ["Uhrzeit", "Zeitpunkt", "Datum"] },
    draft: { derived: ["Entwurf"] },
    published: { derived: ["Veröffentlicht"] },
    deletionStatus: {},
    audience: {
      derived: ["Zielgruppe", "Publikum", "Privatsphäre", "Sichtbarkeit", "Geteilt mit", "Sichtbar für"],
    },
    noUse: {
      derived: [
        ...["Medien", "Fotos", "Foto", "Video", "Videos", "Dateien", "Ortsmarkierungen", "Metadaten", "Profilbild"],
        ...["Geändert", "Datum ändern", "Neuer Wert", "Kontaktsynchronisierung", "Gefühl/Aktivität"],
      ],
    },
    bio: { seen: ["Steckbrief"] },
    aboutMe: { derived: ["Über mich"] },
    website: { seen: ["Webseite"], derived: ["Webseiten"] },
    email: { seen: ["E-Mail-Adresse"], derived: ["E-Mail", "E-Mail-Adressen"] },
    phone: { seen: ["Telefonnummer"], derived: ["Telefonnummern"] },
    gender: { seen: ["Geschlecht"] },
    pronouns: { derived: ["Pronomen"] },
    birthday: { seen: ["Geburtsdatum"], derived: ["Geburtstag"] },
    currentCity: { derived: ["Derzeitiger Wohnort", "Aktueller Wohnort", "Wohnort"] },
    hometown: { derived: ["Heimatstadt"] },
    relationship: { derived: ["Beziehungsstatus"] },
    education: { derived: ["Ausbildung"] },
    work: { derived: ["Arbeit"] },
    languages: { derived: ["Sprachen"] },
    family: { derived: ["Familie"] },
    previousNames: { derived: ["Frühere Namen"] },
    otherNames: { derived: ["Weitere Namen"] },
    placesLived: { derived: ["Bisherige Wohnorte"] },
    favoriteQuotes: { derived: ["Lieblingszitate"] },
    registered: { derived: ["Registrierungsdatum"] },
    profileLink: { derived: ["Profil-URL"] },
    profileOther: { seen: ["Telefonnummer bestätigt"] },
    private: { seen: ["Privates Konto"] },
    previousValue: { derived: ["Vorheriger Wert"] },
    firstCloseFriendsStory: { derived: ["Zeit der ersten „Enge Freunde“-Story"] },
    startDate: { derived: ["Startdatum"] },
    endDate: { derived: ["Enddatum"] },
    futurePosts: { derived: ["Wer kann deine zukünftigen Beiträge sehen?"] },
  },
  values: {
    yes: { seen: ["Richtig"], derived: ["Wahr", "Ja", "Aktiviert"] },
    no: { seen: ["Falsch"], derived: ["Unwahr", "Nein", "Deaktiviert"] },
    gender: {
      derived: [
        ...["weiblich", "männlich", "Frau", "Mann", "nicht angegeben", "keine Angabe", "divers"],
        "möchte ich nicht sagen",
      ],
    },
    public: { derived: ["Öffentlich", "Alle", "Jeder"] },
    limited: {
      derived: [
        ...["Freunde", "Freund*innen", "Deine Freunde", "Freunde von Freunden", "Benutzerdefiniert", "Follower"],
        ...["Abonnenten", "Enge Freunde"],
      ],
    },
    nobody: { derived: ["Nur ich", "Niemand"] },
    limitedTo: { derived: ["Freunde außer", "Freunde ausgenommen", "Bestimmte Freunde"] },
    toPrivate: { derived: ["privat"] },
    nobodysName: {
      derived: ["Facebook-Nutzer", "Facebook-Nutzer*in", "Facebook-Nutzer/in", "Facebook-Benutzer", "Instagram-Nutzer"],
    },
    toPublic: { derived: ["öffentlich"] },
  },
  titles,
  named: [
    "^.* (?:bist|ist|wurde) (?:jetzt )?Mitglied (?:von|der Gruppe) (.+?)(?: geworden)?\\.?$",
    "^.* (?:folgt|gefällt|empfiehlt) (.+?)\\.?$",
  ],
  // From memory of Meta’s screens: no page of theirs could be looked at while this was written.
  screens: {
    seeMore: { derived: ["Mehr ansehen", "Mehr anzeigen", "mehr", "Weiterlesen"] },
    besideName: {
      derived: [
        "Autor",
        "Autorin",
        "Verfasser",
        "Folgen",
        "Abonnieren",
        "Bearbeitet",
        "Top-Fan",
        "Admin",
        "Moderator",
        "Verifiziertes Konto",
        "Gerade eben",
        "Gestern",
        "Angehefteter Beitrag",
      ],
    },
    logIn: { derived: ["Anmelden", "Einloggen", "Registrieren", "Neues Konto erstellen", "Passwort vergessen?"] },
    ownScreen: {
      derived: [
        "Was machst du gerade?",
        "Profil bearbeiten",
        "Zur Story hinzufügen",
        "Zu Story hinzufügen",
        "Titelbild bearbeiten",
        "Archiv ansehen",
      ],
    },
    viewAs: {
      derived: ["Anzeigen als beenden", "„Anzeigen als“ beenden", "So sieht dein Profil aus für", "Ansicht als"],
    },
    publicGroup: { derived: ["Öffentliche Gruppe"] },
    privateGroup: { derived: ["Private Gruppe", "Geschlossene Gruppe", "Geheime Gruppe"] },
    sharedWith: { derived: ["Geteilt mit"] },
  },
  printed: {
    dayParts: {
      am: { derived: ["vorm", "vormittags", "morgens", "früh"] },
      pm: { derived: ["nachm", "nachmittags", "abends"] },
      night: { derived: ["nachts"] },
      noon: { derived: ["mittags"] },
    },
    besideTime: ["um", "Uhr"],
    months: [["mrz", 3]],
  },
};
