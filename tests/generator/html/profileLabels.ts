import type { Language } from "../language.ts";

/** What stands before each field on the page of a Facebook profile. */
export interface ProfileLabels {
  readonly name: string;
  readonly email: string;
  readonly birthday: string;
  readonly gender: string;
  readonly city: string;
  readonly hometown: string;
  readonly relationship: string;
  readonly education: string;
  readonly work: string;
  readonly website: string;
  readonly phone: string;
  readonly username: string;
  readonly bio: string;
}

const KEYS = [
  "name",
  "email",
  "birthday",
  "gender",
  "city",
  "hometown",
  "relationship",
  "education",
  "work",
  "website",
  "phone",
  "username",
  "bio",
] as const satisfies readonly (keyof ProfileLabels)[];

/** In the order of KEYS. All but the English ones are derived from the words on Facebook's own profile screens. */
const WORDS: Readonly<Record<Language, string>> = {
  en: "Name|Email|Birthday|Gender|Current city|Hometown|Relationship|Education|Work|Website|Phone number|Username|Bio",
  fr: "Nom|Adresse e-mail|Date de naissance|Genre|Ville actuelle|Ville d’origine|Situation amoureuse|Scolarité|Emploi|Site web|Numéro de téléphone|Nom d’utilisateur|Bio",
  de: "Name|E-Mail-Adresse|Geburtstag|Geschlecht|Wohnort|Heimatstadt|Beziehungsstatus|Ausbildung|Arbeit|Webseite|Telefonnummer|Benutzername|Steckbrief",
  es: "Nombre|Correo electrónico|Fecha de nacimiento|Género|Ciudad actual|Ciudad de origen|Situación sentimental|Formación académica|Trabajo|Sitio web|Número de teléfono|Nombre de usuario|Presentación",
  it: "Nome|Indirizzo e-mail|Data di nascita|Genere|Città attuale|Città di origine|Situazione sentimentale|Istruzione|Lavoro|Sito web|Numero di telefono|Nome utente|Biografia",
  nl: "Naam|E-mailadres|Geboortedatum|Geslacht|Huidige woonplaats|Geboorteplaats|Relatie|Opleiding|Werk|Website|Telefoonnummer|Gebruikersnaam|Bio",
  pl: "Nazwa|Adres e-mail|Data urodzenia|Płeć|Obecne miasto|Miasto rodzinne|Związek|Wykształcenie|Praca|Strona internetowa|Numer telefonu|Nazwa użytkownika|Biogram",
  pt: "Nome|E-mail|Data de nascimento|Gênero|Cidade atual|Cidade natal|Relacionamento|Educação|Trabalho|Site|Número de telefone|Nome de usuário|Bio",
};

export function profileLabels(language: Language): ProfileLabels {
  const words = WORDS[language].split("|");
  return Object.fromEntries(KEYS.map((key, n) => [key, words[n] ?? ""])) as Record<keyof ProfileLabels, string>;
}
