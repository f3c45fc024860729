import type { Language } from "./language.ts";
import type { Phrases } from "./phrases.ts";

const THING =
  "(?:post|zdjęcie|film|link|album|rolkę|rolka|status|relację|wydarzenie z życia|wydarzenie|ankietę|pytanie|notatkę|zdjęcie profilowe|zdjęcie w tle|wspomnienie|zbiórkę|transmisję|treść)";
/** Past tense of either sex, or both as "(a)". */
const ED = "(?:ł\\(a\\)|ła|ł)";
const OF = "(?:użytkowni(?:ka|czki) |strony |profilu )?";

/** Polish: derived from the wording of Facebook's Polish screens. Names stay in their first case behind "użytkownika". */
const titles: Phrases = {
  profilePicture: [
    `(?<!\\p{L})(?:zaktualizowa|zmieni|doda)${ED} (?:swoje |nowe )?(?:tymczasowe )?(?:zdjęcie profilowe|film profilowy)`,
  ],
  coverPhoto: [`(?<!\\p{L})(?:zaktualizowa|zmieni|doda)${ED} (?:swoje |nowe )?zdjęcie w tle`],
  plain: [
    `(?<!\\p{L})zaktualizowa${ED} swój status`,
    `(?<!\\p{L})(?:udostępni|doda|opublikowa|utworzy|przesła|zaktualizowa|zmieni|zameldowa|rozpoczą|wysła)${ED}(?!\\p{L})`,
    "(?<!\\p{L})(?:jest|był|była|był\\(a\\)|są|byli) (?:z|ze|w|we|na|tutaj|tu|w drodze|teraz|u)(?!\\p{L})",
    "(?<!\\p{L})(?:czuje się|ogląda|słucha|czyta|gra|je|pije|świętuje|podróżuje)(?!\\p{L})",
  ],
  group: [
    "(?<!\\p{L})(?:w grupie|do grupy):? {G}",
    `(?<!\\p{L})(?:opublikowa|napisa)${ED} (?:post |coś |zdjęcie |film |link )?we? (?!(?:swoim|swojej|jednej|pewnej|jakiejś) ){G}`,
    `(?<!\\p{L})(?:skomentowa|odpowiedzia|zareagowa|polubi)${ED} .*(?:${THING}|komentarz).* we? (?!tle){G}`,
  ],
  someGroup: ["(?<!\\p{L})w (?:jednej z grup|pewnej grupie|grupie[.]?$)"],
  own: [
    `(?<!\\p{L})(?:własn(?:y|e|ą|ego)|swój|swoje|swoją|swojego)(?: własn(?:y|e|ą))? (?:${THING}|komentarz|oś czasu|profil)`,
  ],
  reply: [`(?<!\\p{L})odpowiedzia${ED} na(?!\\p{L})`, `(?<!\\p{L})(?:lubi|polubi${ED}|zareagowa${ED} na) .*komentarz`],
  timeline: [`(?<!\\p{L})(?:napisa|opublikowa|udostępni)${ED}(?: .+?)? na (?:osi czasu|tablicy|profilu) ${OF}{X}`],
  host: [
    `(?<!\\p{L})skomentowa${ED} ${THING} ${OF}{X}`,
    `(?<!\\p{L})zareagowa${ED} na ${THING} ${OF}{X}`,
    `(?<!\\p{L})(?:lubi|polubi${ED}) ${THING} ${OF}{X}`,
  ],
  someHost: [`(?<!\\p{L})(?:skomentowa${ED}|zareagowa${ED}|lubi)(?!\\p{L})`],
  profileAlbum: ["Zdjęcia profilowe"],
  coverAlbum: ["Zdjęcia w tle"],
};

/** Words of exports in Polish. Months and day parts are seen on pages. */
export const pl: Language = {
  language: "pl",
  labels: {
    message: { derived: ["Wiadomość", "Tekst"] },
    post: {},
    prompt: { derived: ["Treść", "Zawartość"] },
    caption: { derived: ["Podpis"] },
    description: { derived: ["Opis"] },
    title: { derived: ["Tytuł"] },
    comment: { derived: ["Komentarz"] },
    review: { derived: ["Recenzja", "Polecenie"] },
    question: { derived: ["Pytanie"] },
    answer: {},
    response: { derived: ["Odpowiedź"] },
    aiReply: {},
    reaction: { derived: ["Reakcja"] },
    target: { derived: ["Cel"] },
    owner: { derived: ["Właściciel"] },
    mediaOwner: { derived: ["Właściciel mediów"] },
    author: { derived: ["Autor"] },
    sender: { derived: ["Nadawca", "Od", "Użytkownik", "Uczestnik"] },
    group: { derived: ["Grupa"] },
    tagged: { derived: ["Oznaczeni użytkownicy"] },
    name: { derived: ["Nazwa", "Imię i nazwisko"] },
    username: { derived: ["Nazwa użytkownika"] },
    link: { derived: ["Łącze"] },
    place: { derived: ["Miejsce", "Lokalizacja"] },
    coordinates: { derived: ["Współrzędne"] },
    address: { derived: ["Adres"] },
    latitude: { derived: ["Szerokość geograficzna"] },
    longitude: { derived: ["Długość geograficzna"] },
    created: { derived: ["Czas utworzenia", "Data utworzenia"] },
    time: { derived: ["Godzina"] },
    moment: { derived: ["Czas", "Data"] },
    draft: { derived: ["Wersja robocza"] },
    published: { derived: ["Opublikowano"] },
    deletionStatus: {},
    audience: { derived: ["Odbiorcy", "Grupa odbiorców", "Prywatność", "Widoczność", "Udostępniono"] },
    noUse: {
      derived: [
        ...["Multimedia", "Zdjęcia", "Pliki", "Metadane", "Zdjęcie profilowe", "Zmieniono", "Nowa wartość"],
        "Data zmiany",
      ],
    },
    bio: { derived: ["Notka biograficzna"] },
    aboutMe: { derived: ["O mnie"] },
    website: { derived: ["Strona internetowa"] },
    email: { derived: ["Adres e-mail"] },
    phone: { derived: ["Numer telefonu"] },
    gender: { derived: ["Płeć"] },
    birthday: { derived: ["Data urodzenia", "Urodziny"] },
    currentCity: { derived: ["Aktualne miasto"] },
    hometown: { derived: ["Miasto rodzinne"] },
    relationship: { derived: ["Status związku"] },
    education: { derived: ["Wykształcenie"] },
    work: { derived: ["Praca"] },
    languages: { derived: ["Języki"] },
    family: { derived: ["Rodzina"] },
    previousNames: {},
    otherNames: {},
    placesLived: {},
    favoriteQuotes: {},
    registered: { derived: ["Data rejestracji"] },
    profileLink: {},
    profileOther: {},
    private: { derived: ["Konto prywatne"] },
    previousValue: { derived: ["Poprzednia wartość"] },
    firstCloseFriendsStory: { derived: ["Godzina pierwszej relacji dla bliskich znajomych"] },
    startDate: { derived: ["Data rozpoczęcia"] },
    endDate: { derived: ["Data zakończenia"] },
    futurePosts: { derived: ["Kto może zobaczyć twoje przyszłe posty?"] },
  },
  values: {
    yes: { derived: ["Tak", "Prawda"] },
    no: { derived: ["Nie", "Fałsz"] },
    gender: { derived: ["kobieta", "mężczyzna", "nieokreślona", "nie określono", "wolę nie podawać"] },
    public: { derived: ["Publiczne", "Publiczny", "Publiczna", "Wszyscy"] },
    limited: {
      derived: [...["Znajomi", "Twoi znajomi", "Znajomi znajomych", "Niestandardowe", "Obserwujący", "Bliscy znajomi"]],
    },
    nobody: { derived: ["Tylko ja", "Nikt"] },
    limitedTo: { derived: ["Znajomi z wyjątkiem", "Znajomi oprócz", "Konkretni znajomi"] },
    toPrivate: { derived: ["prywatne"] },
    nobodysName: { derived: ["Użytkownik Facebooka", "Użytkownik serwisu Facebook", "Użytkownik Instagrama"] },
    toPublic: { derived: ["publiczne"] },
  },
  titles,
  named: [],
  printed: {
    dayParts: {
      am: { seen: ["rano"], derived: ["przed południem", "nad ranem"] },
      pm: { seen: ["po południu"], derived: ["wieczorem"] },
      night: { derived: ["w nocy", "o północy"] },
      noon: { derived: ["w południe"] },
    },
    besideTime: ["godz", "o"],
    months: "sty lut mar kwi maj cze lip sie wrz paź lis gru".split(" ").map((name, i) => [name, i + 1] as const),
  },
};
