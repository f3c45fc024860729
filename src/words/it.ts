import type { Language } from "./language.ts";
import type { Phrases } from "./phrases.ts";

const THING =
  "(?:post|foto|video|link|album|reel|stato|storia|avvenimento importante|evento|sondaggio|domanda|nota|immagine del profilo|immagine di copertina|ricordo|raccolta fondi|attività|diretta|contenuto)";
const ARTICLE = "(?:il |lo |la |l['’]|un |una |un['’])?";
const TO = "(?:al |allo |alla |all['’]|a un |a una )";

/**
 * Italian: "ha condiviso un link.", "ha aggiornato il suo stato.", "ha pubblicato un link sul tuo diario" are observed; the
 * others are derived from the wording of Facebook's Italian screens.
 */
const titles: Phrases = {
  before: ["A ", "Ad "],
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

/** Words of exports in Italian. Profile labels are seen. */
export const it: Language = {
  language: "it",
  labels: {
    message: { derived: ["Messaggio", "Testo"] },
    post: { derived: ["Post"] },
    prompt: { derived: ["Contenuto"] },
    caption: { derived: ["Didascalia"] },
    description: { derived: ["Descrizione"] },
    title: { derived: ["Titolo"] },
    comment: { derived: ["Commento"] },
    review: { derived: ["Recensione", "Consiglio"] },
    question: { derived: ["Domanda"] },
    answer: {},
    response: { derived: ["Risposta"] },
    aiReply: {},
    reaction: { derived: ["Reazione"] },
    target: { derived: ["Destinazione"] },
    owner: { derived: ["Proprietario"] },
    mediaOwner: { derived: ["Proprietario del contenuto multimediale"] },
    author: { derived: ["Autore"] },
    sender: { derived: ["Mittente", "Da", "Partecipante"] },
    group: { derived: ["Gruppo"] },
    tagged: { derived: ["Utenti taggati"] },
    name: { seen: ["Nome"], derived: ["Nome completo"] },
    username: { seen: ["Nome utente"] },
    link: { derived: ["Collegamento", "Link"] },
    place: { derived: ["Luogo", "Posizione"] },
    coordinates: { derived: ["Coordinate"] },
    address: { derived: ["Indirizzo"] },
    latitude: { derived: ["Latitudine"] },
    longitude: { derived: ["Longitudine"] },
    created: { derived: ["Ora di creazione", "Data di creazione"] },
    time: { derived: ["Orario", "Ora"] },
    moment: { derived: ["Data"] },
    draft: { derived: ["Bozza"] },
    published: { derived: ["Pubblicato"] },
    deletionStatus: {},
    audience: { derived: ["Pubblico", "Privacy", "Visibilità", "Condiviso con", "Visibile a"] },
    noUse: {
      derived: [
        ...["Contenuti multimediali", "Foto", "File", "Metadati", "Immagine del profilo", "Modificato"],
        ...["Nuovo valore", "Data della modifica"],
      ],
    },
    bio: { seen: ["Biografia"] },
    aboutMe: { derived: ["Informazioni su di me"] },
    website: { seen: ["Sito web"] },
    email: { seen: ["Indirizzo e-mail"], derived: ["Indirizzi e-mail", "E-mail"] },
    phone: { seen: ["Numero di telefono"] },
    gender: { seen: ["Genere"], derived: ["Sesso"] },
    pronouns: { derived: ["Pronomi", "Pronome"] },
    birthday: { seen: ["Data di nascita"], derived: ["Compleanno"] },
    currentCity: { derived: ["Città attuale"] },
    hometown: { derived: ["Città di origine"] },
    relationship: { derived: ["Situazione sentimentale"] },
    education: { derived: ["Istruzione"] },
    work: { derived: ["Lavoro"] },
    languages: { derived: ["Lingue"] },
    family: { derived: ["Famiglia"] },
    previousNames: { derived: ["Nomi precedenti"] },
    otherNames: { derived: ["Altri nomi"] },
    placesLived: { derived: ["Luoghi in cui hai vissuto"] },
    favoriteQuotes: { derived: ["Citazioni preferite"] },
    registered: { derived: ["Data di registrazione"] },
    profileLink: {},
    profileOther: {},
    private: { seen: ["Account privato"] },
    previousValue: { derived: ["Valore precedente"] },
    firstCloseFriendsStory: { derived: ["Ora della prima storia per gli amici più stretti"] },
    startDate: { derived: ["Data di inizio"] },
    endDate: { derived: ["Data di fine"] },
    futurePosts: { derived: ["Chi può vedere i tuoi post futuri?"] },
  },
  values: {
    yes: { derived: ["Sì", "Vero"] },
    no: { derived: ["No", "Falso"] },
    gender: {
      derived: [
        ...["donna", "uomo", "femmina", "maschio", "femminile", "maschile", "non specificato", "preferisco non dirlo"],
      ],
    },
    public: { derived: ["Pubblica", "Pubblico", "Tutti", "Chiunque"] },
    limited: {
      derived: [
        ...["Amici", "I tuoi amici", "Amici di amici", "Amici degli amici", "Personalizzata", "Personalizzato"],
        ...["Follower", "Amici più stretti"],
      ],
    },
    nobody: { derived: ["Solo io", "Nessuno"] },
    limitedTo: { derived: ["Amici tranne", "Amici, tranne", "Amici specifici"] },
    toPrivate: { derived: ["privato"] },
    nobodysName: { derived: ["Utente di Facebook", "Utente Facebook", "Utente di Instagram"] },
    toPublic: { derived: ["pubblico"] },
  },
  titles,
  named: ["^.* (?:è entrato a far parte di|è entrata a far parte di|segue|consiglia) (.+?)\\.?$"],
  // From memory of Meta’s screens: no page of theirs could be looked at while this was written.
  screens: {
    seeMore: { derived: ["Altro...", "Altro…", "Altro", "altro", "Mostra altro", "Continua a leggere"] },
    besideName: {
      derived: [
        "Autore",
        "Autrice",
        "Segui",
        "Segui già",
        "Modificato",
        "Fan più attivo",
        "Amministratore",
        "Moderatore",
        "Account verificato",
        "Adesso",
        "Ieri",
        "Post in evidenza",
      ],
    },
    logIn: {
      derived: [
        "Accedi",
        "Iscriviti",
        "Registrati",
        "Crea nuovo account",
        "Password dimenticata?",
        "Hai dimenticato la password?",
      ],
    },
    ownScreen: {
      derived: [
        "A cosa stai pensando?",
        "Modifica profilo",
        "Aggiungi alla storia",
        "Modifica immagine di copertina",
        "Visualizza archivio",
      ],
    },
    viewAs: {
      derived: ["Esci da Visualizza come", "Ecco come il tuo profilo viene visualizzato da", "Visualizza come"],
    },
    publicGroup: { derived: ["Gruppo pubblico", "Gruppo Pubblico"] },
    privateGroup: { derived: ["Gruppo privato", "Gruppo chiuso", "Gruppo segreto"] },
    sharedWith: { derived: ["Condiviso con"] },
  },
  printed: {
    dayParts: {
      am: { derived: ["di mattina", "della mattina", "del mattino", "di notte"] },
      pm: { derived: ["del pomeriggio", "di pomeriggio", "della sera", "di sera"] },
    },
    besideTime: ["alle", "alle ore", "ore"],
    months: [["sett", 9]],
  },
};
