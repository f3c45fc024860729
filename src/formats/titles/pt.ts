import type { Phrases } from "./phrases.ts";

const THING =
  "(?:publicação|post|foto|vídeo|link|ligação|álbum|reel|estado|status|história|story|acontecimento|evento|enquete|sondagem|pergunta|nota|foto d[eo] perfil|foto d[ea] capa|lembrança|memória|campanha|atividade|transmissão|conteúdo)";

/** Portuguese of Brazil and Portugal: derived from the wording of Facebook's screens. */
export const pt: Phrases = {
  language: "pt",
  profilePicture: [
    "(?<!\\p{L})(?:atualizou|alterou|mudou|trocou|adicionou) (?:a (?:sua )?|sua |uma )(?:nova )?(?:foto|imagem|vídeo)(?: temporária)? d[eo] perfil",
  ],
  coverPhoto: [
    "(?<!\\p{L})(?:atualizou|alterou|mudou|trocou|adicionou) (?:a (?:sua )?|sua |uma )(?:nova )?(?:foto|imagem|vídeo) d[ea] capa",
  ],
  plain: [
    "(?<!\\p{L})atualizou (?:o (?:seu )?|seu )(?:status|estado)",
    "(?<!\\p{L})(?:compartilhou|partilhou|adicionou|publicou|criou|enviou|carregou|alterou|mudou|fez check-in|iniciou)(?!\\p{L})",
    "(?<!\\p{L})(?:está|estava|esteve|estão|estavam) (?:com|em|no|na|aqui|a caminho|se sentindo|a sentir|viajando|assistindo|ouvindo|lendo|comendo|comemorando|jogando|bebendo|a ver|a ouvir|ao vivo)(?!\\p{L})",
    "(?<!\\p{L})(?:sente-se|se sente)(?!\\p{L})",
  ],
  group: [
    "(?<!\\p{L})(?:no|ao|do) grupo:? {G}",
    "(?<!\\p{L})publicou (?:algo |uma foto |um vídeo |um link )?em (?!(?:um|uma|seu|sua) ){G}",
    `(?<!\\p{L})(?:comentou|respondeu|reagiu|curtiu|gosta|gostou).*(?:${THING}|comentário).* em (?!(?:um|uma) ){G}`,
  ],
  someGroup: ["(?<!\\p{L})(?:em|num) (?:um )?grupo(?!\\p{L})"],
  own: [
    `(?<!\\p{L})(?:(?:na|no|a|o|à|ao|da|do) )?(?:sua |seu )?própri[ao] (?:${THING}|comentário|perfil|linha do tempo)`,
  ],
  reply: [
    "(?<!\\p{L})respondeu (?:a|ao|à|aos)(?!\\p{L})",
    "(?<!\\p{L})(?:curtiu|gosta d|gostou d|reagiu a)(?:o|e um|um)? ?(?:o |um )?comentários?(?!\\p{L})",
  ],
  timeline: [
    "(?<!\\p{L})(?:escreveu|publicou|compartilhou|partilhou)(?: .+?)? (?:na (?:linha do tempo|cronologia)|no (?:mural|perfil|diário)) d[eoa] {X}",
  ],
  host: [
    `(?<!\\p{L})comentou (?:n?[ao] |em uma? |numa? |uma? )?${THING} d[eoa] {X}`,
    `(?<!\\p{L})reagiu (?:à |ao |a uma? ?)?${THING} d[eoa] {X}`,
    `(?<!\\p{L})(?:curtiu (?:a |o |uma? )?|(?:gosta|gostou) d(?:a |o |e uma? ))${THING} d[eoa] {X}`,
  ],
  someHost: ["(?<!\\p{L})(?:comentou|reagiu|curtiu|gosta)(?!\\p{L})"],
  profileAlbum: ["Fotos do perfil", "Fotos de perfil"],
  coverAlbum: ["Fotos da capa", "Fotos de capa"],
};
