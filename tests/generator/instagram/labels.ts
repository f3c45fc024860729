import type { Language } from "../language.ts";

/** Labels that Instagram writes in the language of the account, as keys of `string_map_data` and in label_values. */
const KEYS = [
  "email",
  "phone",
  "phoneConfirmed",
  "username",
  "name",
  "bio",
  "gender",
  "birth",
  "website",
  "isPrivate",
  "photo",
  "time",
  "changed",
  "before",
  "after",
  "changeDate",
  "toPrivate",
  "toPublic",
  "caption",
  "created",
  "draft",
  "published",
  "media",
  "yes",
  "no",
  "owner",
  "firstCloseFriends",
  "lastLogin",
  "pronouns",
  "links",
] as const;
export type Labels = Readonly<Record<(typeof KEYS)[number], string>>;

/**
 * In the order of KEYS. English and French labels, and in the others those of the private account, the user name, the
 * name and the time, stand in public parsers or on Instagram's screens; the rest is derived. In no language but English
 * are the words of the two switches and of the close-friends story known in public: those here are invented, and a
 * reader must get along without understanding them.
 */
const WORDS: Readonly<Record<Language, string>> = {
  en:
    "Email|Phone Number|Phone Confirmed|Username|Name|Bio|Gender|" +
    "Date of birth|Website|Private Account|Profile Photo|Time|Changed|Previous Value|" +
    "New Value|Change Date|Switched to Private|Switched to Public|Caption|Creation time|Draft|" +
    "Published|Media|True|False|Owner|First Close Friends Story Time|Last Login|Pronouns|Links",
  fr:
    "Adresse e-mail|Numéro de téléphone|Numéro de téléphone confirmé|Nom de profil|Nom|Bio|Genre|" +
    "Date de naissance|Site web|Compte privé|Photo de profil|Heure|Modifié|Valeur précédente|" +
    "Nouvelle valeur|Date de modification|Le compte n’est plus visible de tous|Le compte est visible de tous|Légende|Heure de création|Brouillon|" +
    "Publié|Contenu multimédia|Vrai|Faux|Auteur|Heure de la première story pour les amis proches|Dernière connexion|Pronoms|Liens",
  de:
    "E-Mail-Adresse|Telefonnummer|Telefonnummer bestätigt|Benutzername|Name|Steckbrief|Geschlecht|" +
    "Geburtsdatum|Website|Privates Konto|Profilbild|Zeit|Geändert|Vorheriger Wert|" +
    "Neuer Wert|Datum ändern|Auf privat umgestellt|Auf öffentlich umgestellt|Bildunterschrift|Erstellungszeit|Entwurf|" +
    "Veröffentlicht|Medien|Wahr|Falsch|Eigentümer|Zeit der ersten Story für enge Freunde|Letzte Anmeldung|Pronomen|Links",
  es:
    "Correo electrónico|Número de teléfono|Teléfono confirmado|Nombre de usuario|Nombre|Presentación|Género|" +
    "Fecha de nacimiento|Sitio web|Cuenta privada|Foto del perfil|Hora|Cambiado|Valor anterior|" +
    "Nuevo valor|Fecha de cambio|Cambio a cuenta privada|Cambio a cuenta pública|Pie de foto|Hora de creación|Borrador|" +
    "Publicado|Contenido multimedia|Verdadero|Falso|Autor|Hora de la primera historia para mejores amigos|Último inicio de sesión|Pronombres|Enlaces",
  it:
    "Indirizzo e-mail|Numero di telefono|Telefono confermato|Nome utente|Nome|Biografia|Genere|" +
    "Data di nascita|Sito web|Account privato|Immagine del profilo|Orario|Modificato|Valore precedente|" +
    "Nuovo valore|Data della modifica|Passaggio ad account privato|Passaggio ad account pubblico|Didascalia|Ora di creazione|Bozza|" +
    "Pubblicato|Contenuti multimediali|Vero|Falso|Autore|Ora della prima storia per gli amici più stretti|Ultimo accesso|Pronomi|Link",
  nl:
    "E-mailadres|Telefoonnummer|Telefoon bevestigd|Gebruikersnaam|Naam|Bio|Geslacht|" +
    "Geboortedatum|Website|Privéaccount|Profielfoto|Tijd|Gewijzigd|Vorige waarde|" +
    "Nieuwe waarde|Datum van wijziging|Overgeschakeld naar privé|Overgeschakeld naar openbaar|Bijschrift|Aanmaaktijd|Concept|" +
    "Gepubliceerd|Media|Waar|Onwaar|Auteur|Tijd van eerste verhaal voor goede vrienden|Laatste aanmelding|Voornaamwoorden|Links",
  pl:
    "Adres e-mail|Numer telefonu|Telefon potwierdzony|Nazwa użytkownika|Nazwa|Biogram|Płeć|" +
    "Data urodzenia|Strona internetowa|Konto prywatne|Zdjęcie profilowe|Godzina|Zmieniono|Poprzednia wartość|" +
    "Nowa wartość|Data zmiany|Przełączono na prywatne|Przełączono na publiczne|Podpis|Godzina utworzenia|Wersja robocza|" +
    "Opublikowano|Multimedia|Prawda|Fałsz|Autor|Godzina pierwszej relacji dla bliskich znajomych|Ostatnie logowanie|Zaimki|Linki",
  pt:
    "Email|Número de telefone|Telefone confirmado|Nome de usuário|Nome|Bio|Gênero|" +
    "Data de nascimento|Site|Conta privada|Foto do perfil|Horário|Alterado|Valor anterior|" +
    "Novo valor|Data da alteração|Mudou para privada|Mudou para pública|Legenda|Horário de criação|Rascunho|" +
    "Publicado|Mídia|Verdadeiro|Falso|Autor|Horário do primeiro story para amigos próximos|Último login|Pronomes|Links",
};

export function labelsOf(language: Language): Labels {
  const words = WORDS[language].split("|");
  return Object.fromEntries(KEYS.map((key, n) => [key, words[n] ?? ""])) as Record<(typeof KEYS)[number], string>;
}

/** Keys of a comment. They stay English in French and German exports; the other languages' are as parsers try them. */
export interface CommentKeys {
  readonly comment: string;
  readonly owner: string;
  readonly time: string;
}

const ENGLISH_KEYS: CommentKeys = { comment: "Comment", owner: "Media Owner", time: "Time" };

const COMMENT_KEYS: Readonly<Partial<Record<Language, CommentKeys>>> = {
  es: { comment: "Comentario", owner: "Propietario del contenido multimedia", time: "Hora" },
  it: { comment: "Commento", owner: "Proprietario del contenuto multimediale", time: "Ora" },
  nl: { comment: "Opmerking", owner: "Media-eigenaar", time: "Tijd" },
  pl: { comment: "Komentarz", owner: "Właściciel mediów", time: "Godzina" },
};

export function commentKeys(language: Language): CommentKeys {
  return COMMENT_KEYS[language] ?? ENGLISH_KEYS;
}
