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
  en: page("en-US", {
    viewAs: "This is what your profile looks like to: Public",
    sharedWithPublic: "Shared with Public",
    buttons: "Like|Comment|Share|Reply|See more",
    kinds: "Sponsored|Author|shared a post.",
    counts: "# comments|#y|#d",
  }),
  fr: page("fr-FR", {
    viewAs: "Voici à quoi ressemble votre profil pour : Public",
    sharedWithPublic: "Partagé avec : Public",
    buttons: "J’aime|Commenter|Partager|Répondre|En voir plus",
    kinds: "Sponsorisé|Auteur|a partagé une publication.",
    counts: "# commentaires|# ans|# j",
  }),
  de: page("de-DE", {
    viewAs: "So sieht dein Profil aus für: Öffentlich",
    sharedWithPublic: "Geteilt mit: Öffentlich",
    buttons: "Gefällt mir|Kommentieren|Teilen|Antworten|Mehr ansehen",
    kinds: "Gesponsert|Verfasser|hat einen Beitrag geteilt.",
    counts: "# Kommentare|# J.|# Tage",
  }),
  es: page("es-ES", {
    viewAs: "Así es como se ve tu perfil para: Público",
    sharedWithPublic: "Compartido con: Público",
    buttons: "Me gusta|Comentar|Compartir|Responder|Ver más",
    kinds: "Publicidad|Autor|ha compartido una publicación.",
    counts: "# comentarios|# años|# d",
  }),
  it: page("it-IT", {
    viewAs: "Ecco come il tuo profilo viene visualizzato da: Tutti",
    sharedWithPublic: "Condiviso con: Tutti",
    buttons: "Mi piace|Commenta|Condividi|Rispondi|Altro...",
    kinds: "Sponsorizzato|Autore|ha condiviso un post.",
    counts: "# commenti|# anni|# g",
  }),
  nl: page("nl-NL", {
    viewAs: "Zo ziet je profiel eruit voor: Openbaar",
    sharedWithPublic: "Gedeeld met: Openbaar",
    buttons: "Vind ik leuk|Opmerking plaatsen|Delen|Beantwoorden|Meer weergeven",
    kinds: "Gesponsord|Auteur|heeft een bericht gedeeld.",
    counts: "# opmerkingen|# jr|# d",
  }),
  pl: page("pl-PL", {
    viewAs: "Tak wygląda Twój profil dla: Publiczne",
    sharedWithPublic: "Udostępniono: Publiczne",
    buttons: "Lubię to!|Komentarz|Udostępnij|Odpowiedz|Wyświetl więcej",
    kinds: "Sponsorowane|Autor|udostępnia post.",
    counts: "# komentarzy|# lat|# dni",
  }),
  pt: page("pt-BR", {
    viewAs: "É assim que seu perfil aparece para: Público",
    sharedWithPublic: "Compartilhado com: Público",
    buttons: "Curtir|Comentar|Compartilhar|Responder|Ver mais",
    kinds: "Patrocinado|Autor|compartilhou uma publicação.",
    counts: "# comentários|# a|# d",
  }),
  ar: page("ar-EG", {
    viewAs: "هكذا يبدو ملفك الشخصي للعامة",
    sharedWithPublic: "العامة",
    buttons: "أعجبني|تعليق|مشاركة|رد|…",
    kinds: "مُموَّل|الكاتب|قام بمشاركة منشور.",
    counts: "# تعليقات|# س|# ي",
  }),
};

/** The words of a page; those that stand for several things have them in the order of this function, between bars. */
function page(
  locale: string,
  { buttons, kinds, counts, ...said }: Record<"viewAs" | "sharedWithPublic" | "buttons" | "kinds" | "counts", string>,
): PageWords {
  const [like = "", comment = "", share = "", reply = "", seeMore = ""] = buttons.split("|");
  const [sponsored = "", author = "", sharedPost = ""] = kinds.split("|");
  const [comments = "", years = "", days = ""] = counts.split("|");
  const counted = (pattern: string) => (n: number) => pattern.replace("#", String(n));
  return {
    ...{ ...said, locale, like, comment, share, reply, seeMore, sponsored, author, sharedPost },
    ...{ comments: counted(comments), years: counted(years), days: counted(days) },
  };
}
