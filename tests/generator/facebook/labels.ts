import type { Language } from "../language.ts";

const KEYS = [
  "message",
  "target",
  "media",
  "tags",
  "name",
  "reaction",
  "activity",
  "futurePosts",
  "public",
  "friends",
  "onlyMe",
  "title",
  "group",
] as const;

/** Labels and answers that Facebook writes in the language of the account. */
export type FacebookLabels = Readonly<Record<(typeof KEYS)[number], string>>;

/** In the order of KEYS. English labels are seen in public parsers; the others are derived from Facebook's screens. */
const WORDS: Readonly<Record<Language, string>> = {
  en: "Message|Target|Media|Place tags|Name|Reaction|Your activity|Who can see your future posts?|Public|Friends|Only me|Title|Group",
  fr: "Message|Cible|Contenu multimédia|Identifications de lieu|Nom|Réaction|Votre activité|Qui peut voir vos futures publications ?|Public|Amis|Moi uniquement|Titre|Groupe",
  de: "Nachricht|Ziel|Medien|Ortsmarkierungen|Name|Reaktion|Deine Aktivität|Wer kann deine zukünftigen Beiträge sehen?|Öffentlich|Freunde|Nur ich|Titel|Gruppe",
  es: "Mensaje|Destino|Contenido multimedia|Etiquetas de lugar|Nombre|Reacción|Tu actividad|¿Quién puede ver tus próximas publicaciones?|Público|Amigos|Solo yo|Título|Grupo",
  it: "Messaggio|Destinazione|Contenuti multimediali|Tag dei luoghi|Nome|Reazione|La tua attività|Chi può vedere i tuoi post futuri?|Pubblica|Amici|Solo io|Titolo|Gruppo",
  nl: "Bericht|Doel|Media|Plaatstags|Naam|Reactie|Je activiteit|Wie kan je toekomstige berichten zien?|Openbaar|Vrienden|Alleen ik|Titel|Groep",
  pl: "Wiadomość|Cel|Multimedia|Oznaczenia miejsc|Nazwa|Reakcja|Twoja aktywność|Kto może zobaczyć Twoje przyszłe posty?|Publiczne|Znajomi|Tylko ja|Tytuł|Grupa",
  pt: "Mensagem|Destino|Mídia|Marcações de local|Nome|Reação|Sua atividade|Quem pode ver suas publicações futuras?|Público|Amigos|Somente eu|Título|Grupo",
};

export function facebookLabels(language: Language): FacebookLabels {
  const words = WORDS[language].split("|");
  return Object.fromEntries(KEYS.map((key, n) => [key, words[n] ?? ""])) as Record<(typeof KEYS)[number], string>;
}
