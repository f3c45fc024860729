import type { Language } from "./language.ts";
import type { Phrases } from "./phrases.ts";

const THING =
  "(?:bericht|foto|video|link|album|reel|status|statusupdate|verhaal|levensgebeurtenis|evenement|peiling|poll|vraag|notitie|profielfoto|omslagfoto|herinnering|inzamelingsactie|activiteit|livevideo)(?:['’]?s|en)?";
const ARTICLE = "(?:het|de|een)";
const HIS = "(?:zijn|haar|hun|je|jouw)";

/**
 * Dutch. Observed (list of a public donation script): "heeft op de tijdlijn van X geschreven", "heeft een link gedeeld",
 * "heeft een bericht geplaatst in G", "heeft zijn status bijgewerkt.", "heeft ingecheckt bij", "was onderweg naar", "was bij",
 * "voelt zich", "heeft een nieuwe foto toegevoegd.", "heeft gereageerd op het bericht / een foto / het album / de link / de
 * levensgebeurtenis van X", "heeft op de video van X gereageerd", "heeft geantwoord op de opmerking", "heeft gereageerd op zijn
 * eigen bericht.", "heeft een opmerking geplaatst bij het bericht", "vindt het bericht / de foto / ... / een opmerking van X leuk."
 * The rest is derived from the wording of Facebook's Dutch screens.
 */
const titles: Phrases = {
  profilePicture: [
    `(?<!\\p{L})heeft (?:${HIS}|een) (?:nieuwe |tijdelijke )?(?:profielfoto|profielvideo) (?:bijgewerkt|gewijzigd|toegevoegd|veranderd)`,
  ],
  coverPhoto: [`(?<!\\p{L})heeft (?:${HIS}|een) (?:nieuwe )?omslagfoto (?:bijgewerkt|gewijzigd|toegevoegd|veranderd)`],
  plain: [
    `(?<!\\p{L})heeft ${HIS} status bijgewerkt`,
    "(?<!\\p{L})(?:gedeeld|toegevoegd|geplaatst|bijgewerkt|gemaakt|geüpload|gepubliceerd|gewijzigd|ingecheckt|verzonden|gestart)(?!\\p{L})",
    "(?<!\\p{L})(?:is|was|waren|zijn) (?:bij|met|in|op|hier|onderweg|live|aan het|samen|nu)(?!\\p{L})",
    "(?<!\\p{L})(?:voelt zich|kijkt|luistert|leest|speelt|eet|drinkt|viert|reist)(?!\\p{L})",
  ],
  group: [
    "(?<!\\p{L})in (?:de )?groep:? {G} (?:geplaatst|gedeeld|geschreven|toegevoegd|gereageerd)",
    "(?<!\\p{L})(?:in|aan) (?:de )?groep:? {G}",
    "(?<!\\p{L})heeft (?:een bericht|iets|een foto|een video|een link) (?:geplaatst|gedeeld) in (?!(?:een|zijn|haar) ){G}",
    "(?<!\\p{L})heeft (?:een bericht |iets |een foto |een video |een link )?in (?!(?:een|zijn|haar) ){G} geplaatst",
    `(?<!\\p{L})(?:heeft|vindt) .*(?:${THING}|opmerking).* in (?!(?:een|zijn|haar) ){G} (?:leuk|gereageerd|geantwoord)`,
    `(?<!\\p{L})heeft (?:gereageerd|geantwoord) op .*(?:${THING}|opmerking).* in (?!(?:een|zijn|haar) ){G}`,
  ],
  someGroup: ["(?<!\\p{L})in een groep(?!\\p{L})"],
  own: [`(?<!\\p{L})${HIS} eigen (?:${THING}|opmerking|tijdlijn|profiel)`],
  reply: [
    "(?<!\\p{L})geantwoord(?!\\p{L})",
    "(?<!\\p{L})heeft gereageerd op .*(?:opmerking|reactie)",
    "(?<!\\p{L})vindt .*(?:opmerking|reactie)(?!\\p{L}).* leuk",
  ],
  timeline: [
    "(?<!\\p{L})op (?:de|het) (?:tijdlijn|prikbord|profiel) van {X} (?:geschreven|geplaatst|gedeeld)",
    "(?<!\\p{L})(?:geschreven|geplaatst|gedeeld) op (?:de|het) (?:tijdlijn|prikbord|profiel) van {X}",
    "(?<!\\p{L})op {X}(?:['’]s?|s) (?:tijdlijn|prikbord|profiel) (?:geschreven|geplaatst|gedeeld)",
  ],
  host: [
    `(?<!\\p{L})heeft gereageerd op ${ARTICLE} ${THING} van {X}`,
    `(?<!\\p{L})heeft op ${ARTICLE} ${THING} van {X} gereageerd`,
    `(?<!\\p{L})heeft een opmerking geplaatst bij ${ARTICLE} ${THING} van {X}`,
    `(?<!\\p{L})vindt ${ARTICLE} ${THING} van {X} leuk`,
    `(?<!\\p{L})heeft (?:gereageerd op|een opmerking geplaatst bij) {X}(?:['’]s?|s) ${THING}(?!\\p{L})`,
    `(?<!\\p{L})vindt {X}(?:['’]s?|s) ${THING} leuk`,
  ],
  someHost: ["(?<!\\p{L})(?:gereageerd|vindt)(?!\\p{L})"],
  profileAlbum: ["Profielfoto's", "Profielfoto’s"],
  coverAlbum: ["Omslagfoto's", "Omslagfoto’s"],
};

/** Words of exports in Dutch. Comment labels are seen in a donation script. */
export const nl: Language = {
  language: "nl",
  labels: {
    message: { derived: ["Bericht", "Tekst"] },
    post: {},
    prompt: { derived: ["Inhoud"] },
    caption: { derived: ["Bijschrift"] },
    description: { derived: ["Beschrijving"] },
    title: { derived: ["Titel"] },
    comment: { seen: ["Opmerking"] },
    review: { derived: ["Beoordeling", "Recensie", "Aanbeveling"] },
    question: { derived: ["Vraag"] },
    answer: {},
    response: { derived: ["Antwoord"] },
    aiReply: {},
    reaction: { derived: ["Reactie"] },
    target: { derived: ["Doel"] },
    owner: { derived: ["Eigenaar"] },
    mediaOwner: { seen: ["Media-eigenaar"] },
    author: {},
    sender: { derived: ["Afzender", "Van", "Deelnemer"] },
    group: { derived: ["Groep"] },
    tagged: { derived: ["Getagde gebruikers"] },
    name: { derived: ["Naam", "Volledige naam"] },
    username: { derived: ["Gebruikersnaam"] },
    link: { derived: ["Link"] },
    place: { derived: ["Plaats", "Locatie"] },
    coordinates: { derived: ["Coördinaten"] },
    address: { derived: ["Adres"] },
    latitude: { derived: ["Breedtegraad"] },
    longitude: { derived: ["Lengtegraad"] },
    created: { derived: ["Aanmaaktijd"] },
    time: { derived: ["Tijd"] },
    moment: { derived: ["Tijdstip", "Datum"] },
    draft: { derived: ["Concept"] },
    published: { derived: ["Gepubliceerd"] },
    deletionStatus: {},
    audience: { derived: ["Doelgroep", "Publiek", "Privacy", "Zichtbaarheid", "Gedeeld met"] },
    noUse: {
      derived: [
        ...["Media", "Foto's", "Foto", "Bestanden", "Metagegevens", "Profielfoto", "Gewijzigd", "Nieuwe waarde"],
        "Wijzigingsdatum",
      ],
    },
    bio: { derived: ["Biografie"] },
    aboutMe: { derived: ["Over mij"] },
    website: { derived: ["Website", "Websites"] },
    email: { derived: ["E-mailadres", "E-mailadressen"] },
    phone: { derived: ["Telefoonnummer"] },
    gender: { derived: ["Geslacht"] },
    pronouns: { derived: ["Voornaamwoorden", "Voornaamwoord"] },
    birthday: { derived: ["Geboortedatum", "Verjaardag"] },
    currentCity: { derived: ["Huidige woonplaats"] },
    hometown: { derived: ["Plaats van herkomst"] },
    relationship: { derived: ["Relatiestatus"] },
    education: { derived: ["Opleiding"] },
    work: { derived: ["Werk"] },
    languages: { derived: ["Talen"] },
    family: { derived: ["Familie"] },
    previousNames: {},
    otherNames: {},
    placesLived: {},
    favoriteQuotes: {},
    registered: { derived: ["Registratiedatum"] },
    profileLink: {},
    profileOther: {},
    private: { derived: ["Privéaccount"] },
    previousValue: { derived: ["Vorige waarde"] },
    firstCloseFriendsStory: { derived: ["Tijd van eerste verhaal voor goede vrienden"] },
    startDate: { derived: ["Startdatum"] },
    endDate: { derived: ["Einddatum"] },
    futurePosts: { derived: ["Wie kan je toekomstige berichten zien?"] },
  },
  values: {
    yes: { derived: ["Ja", "Waar"] },
    no: { derived: ["Nee", "Onwaar", "Niet waar"] },
    gender: {
      derived: [
        ...["vrouw", "man", "vrouwelijk", "mannelijk", "niet opgegeven", "niet gespecificeerd", "zeg ik liever niet"],
      ],
    },
    public: { derived: ["Openbaar", "Iedereen"] },
    limited: {
      derived: ["Vrienden", "Je vrienden", "Vrienden van vrienden", "Aangepast", "Volgers", "Goede vrienden"],
    },
    nobody: { derived: ["Alleen ik", "Niemand"] },
    limitedTo: { derived: ["Vrienden behalve", "Vrienden, behalve", "Specifieke vrienden"] },
    toPrivate: { derived: ["privé"] },
    nobodysName: { derived: ["Facebook-gebruiker", "Instagram-gebruiker"] },
    toPublic: { derived: ["openbaar"] },
  },
  titles,
  named: ["^.* (?:is lid geworden van|volgt|beveelt) (.+?)(?: aan)?\\.?$"],
  // From memory of Meta’s screens: no page of theirs could be looked at while this was written.
  screens: {
    seeMore: { derived: ["Meer weergeven", "Meer bekijken", "meer", "Meer lezen"] },
    besideName: {
      derived: [
        "Auteur",
        "Volgen",
        "Volgend",
        "Bewerkt",
        "Topfan",
        "Beheerder",
        "Moderator",
        "Geverifieerd account",
        "Zojuist",
        "Gisteren",
        "Vastgezet bericht",
      ],
    },
    logIn: { derived: ["Aanmelden", "Inloggen", "Registreren", "Nieuw account maken", "Wachtwoord vergeten?"] },
    ownScreen: {
      derived: [
        "Wat ben je aan het doen?",
        "Profiel bewerken",
        "Toevoegen aan verhaal",
        "Omslagfoto bewerken",
        "Archief weergeven",
      ],
    },
    viewAs: { derived: ["Weergeven als afsluiten", "Zo ziet je profiel eruit voor", "Weergeven als"] },
    publicGroup: { derived: ["Openbare groep"] },
    privateGroup: { derived: ["Privégroep", "Besloten groep", "Gesloten groep", "Geheime groep"] },
    sharedWith: { derived: ["Gedeeld met"] },
  },
  printed: {
    dayParts: {
      am: { derived: ["’s ochtends", "’s morgens"] },
      pm: { derived: ["’s middags", "’s avonds"] },
      night: { derived: ["’s nachts"] },
    },
    besideTime: ["om", "uur", "u"],
    months: [["maa", 3]],
  },
};
