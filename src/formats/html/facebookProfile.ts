import { parsePrintedDate } from "../../decode/dates/printedDate.ts";
import { fold } from "../../decode/fold.ts";
import type { HtmlEntry } from "../../decode/html/block.ts";
import type { Json, JsonObject } from "../../decode/json.ts";
import { instant } from "../../decode/time.ts";
import { allEntries, type HtmlAdapter } from "./adapter.ts";

/** How a profile value stands in JSON: under which key, and as what. */
type Shape = (values: readonly string[]) => Json;

const named: Shape = ([name = ""]) => ({ name });
const plain: Shape = (values) => values.join("\n");
const list =
  (key: string): Shape =>
  (values) =>
    values.map((value) => ({ [key]: value }));

const SHAPES: Readonly<Record<string, Shape>> = {
  name: ([name = ""]) => ({ full_name: name }),
  username: plain,
  emails: (values) => ({ emails: [...values] }),
  birthday: ([value = ""]) => dayOf(value),
  gender: ([value = ""]) => ({ gender_option: value }),
  phone_numbers: list("phone_number"),
  websites: list("address"),
  intro_bio: ([...lines]) => ({ name: lines.join("\n") }),
  about_me: plain,
  current_city: named,
  hometown: named,
  relationship: ([value = ""]) => ({ status: value }),
  education_experiences: list("name"),
  work_experiences: list("employer"),
  languages: list("name"),
  family_members: list("name"),
  previous_names: list("name"),
  other_names: list("name"),
  places_lived: list("place"),
  favorite_quotes: plain,
  registration_timestamp: plain,
  profile_uri: plain,
};

/** Labels of the profile page; English as in Meta's page, the others derived from its screens. */
const LABELS: Readonly<Record<string, readonly string[]>> = {
  name: [
    "Name",
    "Full name",
    "Nom",
    "Nom complet",
    "Nombre",
    "Nombre completo",
    "Nome",
    "Nome completo",
    "Naam",
    "Volledige naam",
    "Imię i nazwisko",
    "Nazwa",
    "Vollständiger Name",
  ],
  username: [
    "Username",
    "Nom d’utilisateur",
    "Benutzername",
    "Nutzername",
    "Nombre de usuario",
    "Nome utente",
    "Gebruikersnaam",
    "Nazwa użytkownika",
    "Nome de usuário",
    "Nome de utilizador",
  ],
  emails: [
    "Email",
    "Emails",
    "Email address",
    "Email addresses",
    "Contact email",
    "Adresse e-mail",
    "Adresses e-mail",
    "E-Mail",
    "E-Mail-Adresse",
    "E-Mail-Adressen",
    "Correo electrónico",
    "Indirizzo e-mail",
    "Indirizzi e-mail",
    "E-mailadres",
    "E-mailadressen",
    "Adres e-mail",
    "E-mail",
  ],
  birthday: [
    "Birthday",
    "Date of birth",
    "Date de naissance",
    "Anniversaire",
    "Geburtstag",
    "Geburtsdatum",
    "Fecha de nacimiento",
    "Cumpleaños",
    "Data di nascita",
    "Compleanno",
    "Geboortedatum",
    "Verjaardag",
    "Data urodzenia",
    "Urodziny",
    "Data de nascimento",
    "Aniversário",
  ],
  gender: ["Gender", "Genre", "Geschlecht", "Sexo", "Género", "Genere", "Sesso", "Geslacht", "Płeć", "Gênero"],
  phone_numbers: [
    "Phone number",
    "Phone numbers",
    "Phone",
    "Numéro de téléphone",
    "Numéros de téléphone",
    "Telefonnummer",
    "Telefonnummern",
    "Número de teléfono",
    "Numero di telefono",
    "Telefoonnummer",
    "Numer telefonu",
    "Número de telefone",
  ],
  websites: [
    "Website",
    "Websites",
    "Site web",
    "Sites web",
    "Webseite",
    "Webseiten",
    "Sitio web",
    "Sito web",
    "Strona internetowa",
    "Site",
  ],
  intro_bio: ["Bio", "Intro", "Biographie", "Steckbrief", "Presentación", "Biografía", "Biografia", "Biografie"],
  about_me: [
    "About me",
    "About you",
    "À propos de moi",
    "Über mich",
    "Acerca de mí",
    "Informazioni su di me",
    "Over mij",
    "O mnie",
    "Sobre mim",
  ],
  current_city: [
    "Current city",
    "Ville actuelle",
    "Derzeitiger Wohnort",
    "Aktueller Wohnort",
    "Wohnort",
    "Ciudad actual",
    "Città attuale",
    "Huidige woonplaats",
    "Aktualne miasto",
    "Cidade atual",
  ],
  hometown: [
    "Hometown",
    "Ville d’origine",
    "Heimatstadt",
    "Ciudad de origen",
    "Città di origine",
    "Plaats van herkomst",
    "Miasto rodzinne",
    "Cidade natal",
  ],
  relationship: [
    "Relationship",
    "Relationship status",
    "Situation amoureuse",
    "Beziehungsstatus",
    "Situación sentimental",
    "Situazione sentimentale",
    "Relatiestatus",
    "Status związku",
    "Status de relacionamento",
  ],
  education_experiences: [
    "Education",
    "Études",
    "Formation",
    "Ausbildung",
    "Formación académica",
    "Istruzione",
    "Opleiding",
    "Wykształcenie",
    "Formação acadêmica",
  ],
  work_experiences: ["Work", "Emploi", "Arbeit", "Empleo", "Trabajo", "Lavoro", "Werk", "Praca", "Trabalho"],
  languages: ["Languages", "Langues", "Sprachen", "Idiomas", "Lingue", "Talen", "Języki"],
  family_members: ["Family", "Family members", "Famille", "Familie", "Familia", "Famiglia", "Rodzina", "Família"],
  previous_names: ["Previous names", "Anciens noms", "Frühere Namen", "Nombres anteriores", "Nomi precedenti"],
  other_names: ["Other names", "Autres noms", "Weitere Namen", "Otros nombres", "Altri nomi"],
  places_lived: [
    "Places lived",
    "Lieux de résidence",
    "Bisherige Wohnorte",
    "Lugares donde has vivido",
    "Luoghi in cui hai vissuto",
  ],
  favorite_quotes: [
    "Favorite quotes",
    "Favourite quotes",
    "Citations préférées",
    "Lieblingszitate",
    "Citas favoritas",
    "Citazioni preferite",
  ],
  registration_timestamp: [
    "Registration date",
    "Registration",
    "Date d’inscription",
    "Registrierungsdatum",
    "Fecha de registro",
    "Data di registrazione",
    "Registratiedatum",
    "Data rejestracji",
    "Data de registro",
  ],
  profile_uri: ["Profile", "Profile URL", "Profile link", "URL du profil", "Profil-URL", "URL del perfil"],
};

const KEY = new Map(Object.entries(LABELS).flatMap(([key, labels]) => labels.map((l) => [fold(l), key] as const)));

/** `profile_information`: rows of label and value as `profile_v2` has them. A label that is not known becomes its own field. */
export const facebookProfile: HtmlAdapter = (block) => {
  const found = new Map<string, string[]>();
  const collect = (entry: HtmlEntry, above: string) => {
    const own = KEY.get(fold(entry.label));
    const key = own === undefined || (own === "name" && above !== "") ? above || own || slug(entry.label) : own;
    for (const child of entry.children) collect(child, entry.label === "" ? above : key);
    if (entry.value === "" || key === "" || /^https?:.*\/files\//.test(entry.value)) return;
    if (above !== "" && entry.children.length === 0 && found.has(above) && own === undefined) return;
    const values = found.get(key) ?? [];
    found.set(key, [...values, ...entry.value.split("\n")]);
  };
  for (const entry of allEntries(block)) collect(entry, "");
  if (found.size === 0) return [];
  const record = new Map<string, Json>();
  for (const [key, values] of found) record.set(key, (SHAPES[key] ?? plain)(values));
  return [Object.fromEntries(record) satisfies JsonObject];
};

function slug(label: string): string {
  return fold(label)
    .replace(/[^\p{L}\p{N}]+/gu, "_")
    .replace(/^_+|_+$/g, "")
    .slice(0, 60);
}

function dayOf(value: string): Json {
  const at = instant(value) ?? parsePrintedDate(value)?.at ?? null;
  if (at === null) return null;
  const date = new Date(at);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
