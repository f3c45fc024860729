import { fold } from "../../decode/fold.ts";

/** What a line of an Instagram or Threads profile is. `other`: known, and neither an item nor a fact. */
export type ProfileField =
  | "username"
  | "name"
  | "bio"
  | "website"
  | "email"
  | "phone"
  | "gender"
  | "birthday"
  | "private"
  | "other";

/**
 * Labels of `profile_user` by meaning. Observed: en-US, en-GB, fr (a 2026 export), de (donations 2023/24), it; nl, es, pl
 * and pt are the words of Instagram's screens and not yet seen in an export.
 */
const LABELS: Readonly<Record<ProfileField, readonly string[]>> = {
  username: [
    "Username",
    "Nom de profil",
    "Nom d’utilisateur",
    "Benutzername",
    "Nome utente",
    "Gebruikersnaam",
    "Nombre de usuario",
    "Nome de usuário",
    "Nome de utilizador",
    "Nazwa użytkownika",
    "Uživatelské jméno",
    "사용자 이름",
    "Имя пользователя",
    "Kullanıcı adı",
    "Nume de utilizator",
    "اسم المستخدم",
    "Emri i përdoruesit",
  ],
  name: ["Name", "Nom", "Nome", "Naam", "Nombre", "Nazwa", "Imię i nazwisko", "이름", "Имя", "Ad", "Nume"],
  bio: ["Bio", "Biografia", "Biographie", "Steckbrief", "Biografie", "Biografía", "Presentación", "Notka biograficzna"],
  website: [
    "Website",
    "Site web",
    "Webseite",
    "Sito web",
    "Sitio web",
    "Site",
    "Strona internetowa",
    "Links",
    "Liens",
    "External URL",
  ],
  email: [
    "Email",
    "Email address",
    "E-mail",
    "Adresse e-mail",
    "E-Mail-Adresse",
    "Indirizzo e-mail",
    "E-mailadres",
    "Correo electrónico",
    "Adres e-mail",
    "Электронный адрес",
  ],
  phone: [
    "Phone Number",
    "Phone",
    "Numéro de téléphone",
    "Telefonnummer",
    "Numero di telefono",
    "Telefoonnummer",
    "Número de teléfono",
    "Numer telefonu",
    "Número de telefone",
    "Número de telemóvel",
    "Telefone",
    "Номер телефона",
  ],
  gender: ["Gender", "Genre", "Geschlecht", "Genere", "Geslacht", "Género", "Gênero", "Sexo", "Płeć"],
  birthday: [
    "Date of birth",
    "Birthday",
    "Date de naissance",
    "Geburtsdatum",
    "Data di nascita",
    "Geboortedatum",
    "Fecha de nacimiento",
    "Data urodzenia",
    "Data de nascimento",
  ],
  private: [
    "Private Account",
    "Compte privé",
    "Privates Konto",
    "Account privato",
    "Privéaccount",
    "Cuenta privada",
    "Konto prywatne",
    "Conta privada",
  ],
  other: [
    "Phone Confirmed",
    "Phone number confirmed",
    "Numéro de téléphone confirmé",
    "Telefonnummer bestätigt",
    "Phone Confirmation Method",
    "Emoji Pong High Score",
    "Music on profile",
    "Onboarding Time",
    "Is Eligible for Profile Activation Badge",
    "Profile Shows Activation Badge",
  ],
};

const BY_LABEL = new Map<string, ProfileField>(
  Object.entries(LABELS).flatMap(([field, labels]) =>
    labels.map((label) => [fold(label), field as ProfileField] as const),
  ),
);

/** The meaning of a label, in any language of the table; null where it is not known. */
export function fieldOfLabel(label: string): ProfileField | null {
  return BY_LABEL.get(fold(label)) ?? null;
}
