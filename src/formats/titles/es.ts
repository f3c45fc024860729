import type { Phrases } from "./phrases.ts";

const THING =
  "(?:publicación|foto|video|vídeo|enlace|álbum|reel|estado|historia|acontecimiento importante|evento|encuesta|pregunta|nota|foto del? perfil|foto de portada|recuerdo|recaudación de fondos|actividad|transmisión|contenido)";
const ARTICLE = "(?:la |el |una? |las |los )?";

/** Spanish: "actualizó su estado." is observed; the others are derived from the wording of Facebook's Spanish screens. */
export const es: Phrases = {
  language: "es",
  profilePicture: [
    "(?<!\\p{L})(?:actualizó|cambió|agregó|añadió|ha actualizado|ha cambiado|ha añadido) (?:su|una) (?:nueva )?(?:foto|imagen|video|vídeo)(?: temporal)? del? perfil",
  ],
  coverPhoto: [
    "(?<!\\p{L})(?:actualizó|cambió|agregó|añadió|ha actualizado|ha cambiado|ha añadido) (?:su|una) (?:nueva )?(?:foto|imagen|video|vídeo) de portada",
  ],
  plain: [
    "(?<!\\p{L})(?:actualizó|ha actualizado) su estado",
    "(?<!\\p{L})(?:agregó|añadió|compartió|creó|publicó|subió|envió|cambió|inició|registró una visita|ha (?:añadido|agregado|compartido|creado|publicado|subido))(?!\\p{L})",
    "(?<!\\p{L})(?:está|estaba|estuvo|estaban|están) (?:con|en|aquí|viajando|viendo|escuchando|leyendo|comiendo|celebrando|jugando|buscando|bebiendo|pensando)(?!\\p{L})",
    "(?<!\\p{L})se siente(?!\\p{L})",
  ],
  group: [
    "(?<!\\p{L})(?:en|al|del) (?:el )?grupo:? {G}",
    "(?<!\\p{L})(?:publicó|ha publicado) (?:algo |una foto |un video |un vídeo |un enlace )?en (?!(?:su|tu|un|una|la|el) ){G}",
    `(?<!\\p{L})(?:comentó|respondió|reaccionó|le gustó|le gusta|ha comentado|ha respondido|ha reaccionado).*(?:${THING}|comentario).* en (?!(?:su|tu|un|una) ){G}`,
  ],
  someGroup: ["(?<!\\p{L})(?:en|a) un grupo(?!\\p{L})"],
  own: [`(?<!\\p{L})(?:su propi[oa]|tu propi[oa]) (?:${THING}|comentario|biografía|perfil)`],
  reply: [
    "(?<!\\p{L})(?:respondió|ha respondido) (?:a|al)(?!\\p{L})",
    "(?<!\\p{L})(?:reaccionó|ha reaccionado|le gustó|le gusta|le encanta) (?:a |al )?(?:el |un |los )?comentarios?(?!\\p{L})",
  ],
  timeline: [
    "(?<!\\p{L})(?:escribió|publicó|compartió|ha escrito|ha publicado|ha compartido)(?!\\p{L}).*? en (?:la biografía|el muro|el perfil) de {X}",
    "(?<!\\p{L})(?:escribió|publicó|ha escrito|ha publicado) en (?:la biografía|el muro|el perfil) de {X}",
  ],
  host: [
    `(?<!\\p{L})(?:comentó|comentó en|reaccionó a|votó en|ha comentado|ha comentado en|ha reaccionado a|le gusta|le gustó|le encanta) ${ARTICLE}${THING} de {X}`,
  ],
  someHost: ["(?<!\\p{L})(?:comentó|reaccionó|le gusta)(?!\\p{L})"],
  profileAlbum: ["Fotos del perfil", "Fotos de perfil"],
  coverAlbum: ["Fotos de portada"],
};
