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
  readonly logIn: string;
  readonly publicGroup: string;
  readonly everybody: string;
  readonly friends: string;
  /** What an activity log says was done: to somebody's photo ("#"), and on the own timeline. */
  readonly commented: (host: string) => string;
  readonly posted: string;
}

export type PageLanguage = Language | "ar";

export const PAGE_WORDS: Readonly<Record<PageLanguage, PageWords>> = {
  en: page("en-US", {
    viewAs: "This is what your profile looks like to: Public",
    sharedWithPublic: "Shared with Public",
    buttons: "Like|Comment|Share|Reply|See more",
    kinds: "Sponsored|Author|shared a post.",
    counts: "# comments|#y|#d",
    others: "Log in|Public group|Public|Friends|commented on #’s photo.|updated his status.",
  }),
  fr: page("fr-FR", {
    viewAs: "Voici à quoi ressemble votre profil pour : Public",
    sharedWithPublic: "Partagé avec : Public",
    buttons: "J’aime|Commenter|Partager|Répondre|En voir plus",
    kinds: "Sponsorisé|Auteur|a partagé une publication.",
    counts: "# commentaires|# ans|# j",
    others: "Se connecter|Groupe public|Public|Amis|a commenté la photo de #.|a mis à jour son statut.",
  }),
  de: page("de-DE", {
    viewAs: "So sieht dein Profil aus für: Öffentlich",
    sharedWithPublic: "Geteilt mit: Öffentlich",
    buttons: "Gefällt mir|Kommentieren|Teilen|Antworten|Mehr ansehen",
    kinds: "Gesponsert|Verfasser|hat einen Beitrag geteilt.",
    counts: "# Kommentare|# J.|# Tage",
    others:
      "Anmelden|Öffentliche Gruppe|Öffentlich|Freunde|hat das Foto von # kommentiert.|hat seinen Status aktualisiert.",
  }),
  es: page("es-ES", {
    viewAs: "Así es como se ve tu perfil para: Público",
    sharedWithPublic: "Compartido con: Público",
    buttons: "Me gusta|Comentar|Compartir|Responder|Ver más",
    kinds: "Publicidad|Autor|ha compartido una publicación.",
    counts: "# comentarios|# años|# d",
    others: "Iniciar sesión|Grupo público|Público|Amigos|comentó la foto de #.|actualizó su estado.",
  }),
  it: page("it-IT", {
    viewAs: "Ecco come il tuo profilo viene visualizzato da: Tutti",
    sharedWithPublic: "Condiviso con: Tutti",
    buttons: "Mi piace|Commenta|Condividi|Rispondi|Altro...",
    kinds: "Sponsorizzato|Autore|ha condiviso un post.",
    counts: "# commenti|# anni|# g",
    others: "Accedi|Gruppo pubblico|Tutti|Amici|ha commentato la foto di #.|ha aggiornato il suo stato.",
  }),
  nl: page("nl-NL", {
    viewAs: "Zo ziet je profiel eruit voor: Openbaar",
    sharedWithPublic: "Gedeeld met: Openbaar",
    buttons: "Vind ik leuk|Opmerking plaatsen|Delen|Beantwoorden|Meer weergeven",
    kinds: "Gesponsord|Auteur|heeft een bericht gedeeld.",
    counts: "# opmerkingen|# jr|# d",
    others:
      "Aanmelden|Openbare groep|Openbaar|Vrienden|heeft gereageerd op de foto van #.|heeft zijn status bijgewerkt.",
  }),
  pl: page("pl-PL", {
    viewAs: "Tak wygląda Twój profil dla: Publiczne",
    sharedWithPublic: "Udostępniono: Publiczne",
    buttons: "Lubię to!|Komentarz|Udostępnij|Odpowiedz|Wyświetl więcej",
    kinds: "Sponsorowane|Autor|udostępnia post.",
    counts: "# komentarzy|# lat|# dni",
    others: "Zaloguj się|Grupa publiczna|Publiczne|Znajomi|komentuje zdjęcie użytkownika #.|aktualizuje swój status.",
  }),
  pt: page("pt-BR", {
    viewAs: "É assim que seu perfil aparece para: Público",
    sharedWithPublic: "Compartilhado com: Público",
    buttons: "Curtir|Comentar|Compartilhar|Responder|Ver mais",
    kinds: "Patrocinado|Autor|compartilhou uma publicação.",
    counts: "# comentários|# a|# d",
    others: "Entrar|Grupo público|Público|Amigos|comentou a foto de #.|atualizou o status.",
  }),
  ar: page("ar-EG", {
    viewAs: "هكذا يبدو ملفك الشخصي للعامة",
    sharedWithPublic: "العامة",
    buttons: "أعجبني|تعليق|مشاركة|رد|…",
    kinds: "مُموَّل|الكاتب|قام بمشاركة منشور.",
    counts: "# تعليقات|# س|# ي",
    others: "تسجيل الدخول|مجموعة عامة|العامة|الأصدقاء|علق على صورة #.|قام بتحديث حالته.",
  }),
};

/** The words of a page; those that stand for several things have them in the order of this function, between bars. */
type Said = "viewAs" | "sharedWithPublic" | "buttons" | "kinds" | "counts" | "others";

function page(locale: string, { buttons, kinds, counts, others, ...said }: Record<Said, string>): PageWords {
  const [like = "", comment = "", share = "", reply = "", seeMore = ""] = buttons.split("|");
  const [sponsored = "", author = "", sharedPost = ""] = kinds.split("|");
  const [comments = "", years = "", days = ""] = counts.split("|");
  const [logIn = "", publicGroup = "", everybody = "", friends = "", commented = "", posted = ""] = others.split("|");
  const counted = (pattern: string) => (n: number) => pattern.replace("#", String(n));
  return {
    ...{ ...said, locale, like, comment, share, reply, seeMore, sponsored, author, sharedPost },
    ...{ comments: counted(comments), years: counted(years), days: counted(days) },
    ...{ logIn, publicGroup, everybody, friends, posted, commented: (host) => commented.replace("#", host) },
  };
}
