import type { Phrases } from "./phrases.ts";

const THING =
  "(?:post|zdjęcie|film|link|album|rolkę|rolka|status|relację|wydarzenie z życia|wydarzenie|ankietę|pytanie|notatkę|zdjęcie profilowe|zdjęcie w tle|wspomnienie|zbiórkę|transmisję|treść)";
/** Past tense of either sex, or both as "(a)". */
const ED = "(?:ł\\(a\\)|ła|ł)";
const OF = "(?:użytkowni(?:ka|czki) |strony |profilu )?";

/** Polish: derived from the wording of Facebook's Polish screens. Names stay in their first case behind "użytkownika". */
export const pl: Phrases = {
  language: "pl",
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
