import type { Language } from "../language.ts";

/** Words of a profile's page as it is copied, written from another memory than the reader's. `ar`: a page that runs from the right. */
export interface PageWords {
  readonly locale: string;
  readonly viewAs: string;
  readonly sharedWithPublic: string;
  readonly like: string;
  readonly comment: string;
  readonly share: string;
  readonly reply: string;
  readonly seeMore: string;
  readonly comments: (n: number) => string;
  readonly sponsored: string;
  readonly author: string;
  readonly sharedPost: string;
  readonly years: (n: number) => string;
  readonly days: (n: number) => string;
}

export type PageLanguage = Language | "ar";

export const PAGE_WORDS: Readonly<Record<PageLanguage, PageWords>> = {
  en: page(
    "en-US",
    "This is what your profile looks like to: Public",
    "Shared with Public",
    "Like|Comment|Share|Reply|See more",
    "Sponsored|Author|shared a post.",
    "# comments|#y|#d",
  ),
  fr: page(
    "fr-FR",
    "Voici à quoi ressemble votre profil pour : Public",
    "Partagé avec : Public",
    "J’aime|Commenter|Partager|Répondre|En voir plus",
    "Sponsorisé|Auteur|a partagé une publication.",
    "# commentaires|# ans|# j",
  ),
  de: page(
    "de-DE",
    "So sieht dein Profil aus für: Öffentlich",
    "Geteilt mit: Öffentlich",
    "Gefällt mir|Kommentieren|Teilen|Antworten|Mehr ansehen",
    "Gesponsert|Verfasser|hat einen Beitrag geteilt.",
    "# Kommentare|# J.|# Tage",
  ),
  es: page(
    "es-ES",
    "Así es como se ve tu perfil para: Público",
    "Compartido con: Público",
    "Me gusta|Comentar|Compartir|Responder|Ver más",
    "Publicidad|Autor|ha compartido una publicación.",
    "# comentarios|# años|# d",
  ),
  it: page(
    "it-IT",
    "Ecco come il tuo profilo viene visualizzato da: Tutti",
    "Condiviso con: Tutti",
    "Mi piace|Commenta|Condividi|Rispondi|Altro...",
    "Sponsorizzato|Autore|ha condiviso un post.",
    "# commenti|# anni|# g",
  ),
  nl: page(
    "nl-NL",
    "Zo ziet je profiel eruit voor: Openbaar",
    "Gedeeld met: Openbaar",
    "Vind ik leuk|Opmerking plaatsen|Delen|Beantwoorden|Meer weergeven",
    "Gesponsord|Auteur|heeft een bericht gedeeld.",
    "# opmerkingen|# jr|# d",
  ),
  pl: page(
    "pl-PL",
    "Tak wygląda Twój profil dla: Publiczne",
    "Udostępniono: Publiczne",
    "Lubię to!|Komentarz|Udostępnij|Odpowiedz|Wyświetl więcej",
    "Sponsorowane|Autor|udostępnia post.",
    "# komentarzy|# lat|# dni",
  ),
  pt: page(
    "pt-BR",
    "É assim que seu perfil aparece para: Público",
    "Compartilhado com: Público",
    "Curtir|Comentar|Compartilhar|Responder|Ver mais",
    "Patrocinado|Autor|compartilhou uma publicação.",
    "# comentários|# a|# d",
  ),
  ar: page(
    "ar-EG",
    "هكذا يبدو ملفك الشخصي للعامة",
    "العامة",
    "أعجبني|تعليق|مشاركة|رد|…",
    "مُموَّل|الكاتب|قام بمشاركة منشور.",
    "# تعليقات|# س|# ي",
  ),
};

function page(
  locale: string,
  viewAs: string,
  sharedWithPublic: string,
  buttons: string,
  kinds: string,
  counts: string,
): PageWords {
  const [like = "", comment = "", share = "", reply = "", seeMore = ""] = buttons.split("|");
  const [sponsored = "", author = "", sharedPost = ""] = kinds.split("|");
  const [comments = "", years = "", days = ""] = counts.split("|");
  const counted = (pattern: string) => (n: number) => pattern.replace("#", String(n));
  return {
    ...{ locale, viewAs, sharedWithPublic, like, comment, share, reply, seeMore, sponsored, author, sharedPost },
    ...{ comments: counted(comments), years: counted(years), days: counted(days) },
  };
}
