import { fold } from "../../decode/fold.ts";

/**
 * Labels that only HTML pages print beside values, by meaning. English and "Tagged users", "Latitude", "Group" were seen by
 * public readers of HTML exports; the other languages are derived from Meta's screens and only widen what is understood.
 */
const WORDS = {
  latitude: ["Latitude", "Breitengrad", "Latitud", "Latitudine", "Breedtegraad", "Szerokość geograficzna"],
  longitude: ["Longitude", "Längengrad", "Longitud", "Longitudine", "Lengtegraad", "Długość geograficzna"],
  tagged: [
    "Tagged users",
    "Tagged",
    "Tags",
    "Personnes identifiées",
    "Utilisateurs identifiés",
    "Markierte Nutzer",
    "Markierte Personen",
    "Usuarios etiquetados",
    "Utenti taggati",
    "Getagde gebruikers",
    "Oznaczeni użytkownicy",
    "Usuários marcados",
    "Utilizadores identificados",
  ],
  group: ["Group", "Group name", "Groupe", "Gruppe", "Grupo", "Gruppo", "Groep", "Grupa"],
  place: [
    "Place",
    "Location",
    "Address",
    "Coordinates",
    "Coordinate",
    "Lieu",
    "Adresse",
    "Coordonnées",
    "Ort",
    "Standort",
    "Koordinaten",
    "Lugar",
    "Ubicación",
    "Dirección",
    "Coordenadas",
    "Luogo",
    "Posizione",
    "Indirizzo",
    "Coordinate",
    "Plaats",
    "Locatie",
    "Adres",
    "Coördinaten",
    "Miejsce",
    "Lokalizacja",
    "Współrzędne",
    "Local",
    "Localização",
    "Endereço",
  ],
  text: [
    "Review",
    "Recommendation",
    "Avis",
    "Bewertung",
    "Empfehlung",
    "Reseña",
    "Recensione",
    "Recensie",
    "Recenzja",
    "Avaliação",
  ],
} as const satisfies Record<string, readonly string[]>;

export type HtmlWord = keyof typeof WORDS;

const MEANING = new Map<string, HtmlWord>(
  Object.entries(WORDS).flatMap(([meaning, words]) => words.map((w) => [fold(w), meaning as HtmlWord] as const)),
);

/** What a label means; null where it is not known. */
export function wordOf(label: string): HtmlWord | null {
  return MEANING.get(fold(label)) ?? null;
}
