import type { Phrases } from "./phrases.ts";

/**
 * French: "a écrit sur le profil de {X}" and "a publié dans {G}" are observed; the others are derived from the
 * wording of Facebook's French screens.
 */
export const fr: Phrases = {
  language: "fr",
  profilePicture: ["(a mis à jour|a modifié|a changé|a ajouté) (sa|une) (nouvelle )?photo de profil"],
  coverPhoto: ["(a mis à jour|a modifié|a changé|a ajouté) (sa|une) (nouvelle )?photo de couverture"],
  plain: [
    "a (mis à jour|modifié) (son|sa|votre) (statut|situation)",
    "(?<!\\p{L})a (ajouté|partagé|créé|publié|téléchargé|importé|indiqué|changé)(?!\\p{L})",
    "(?<!\\p{L})(est|était|sont|étaient) (avec|à|au|en|dans|ici|se sent|en train|en direct)",
    "se sent(?!\\p{L})",
  ],
  group: [
    "dans le groupe ?:? {G}",
    "au groupe ?:? {G}",
    "a publié (quelque chose |une photo |une vidéo |un lien )?dans {G}",
    "(a commenté|a répondu|aime|a aimé|a réagi).*(?:publication|photo|vidéo|lien|commentaire|album|reel)s?.* dans {G}",
  ],
  inGroup: ["(?<!\\p{L})dans {G}"],
  someGroup: ["(dans|à) un groupe"],
  own: [
    "(sa|son) propre (publication|photo|vidéo|lien|album|commentaire|reel|journal|profil|statut|story)",
    "(votre|sa) propre publication",
  ],
  reply: ["a répondu (à|au|aux)", "(aime|a aimé|a réagi (à|au)) (le|un|au|à un)? ?commentaires? de"],
  timeline: ["a (écrit|publié|partagé)(?!\\p{L}).* sur le (profil|journal|mur) (?:de |d['’]){X}"],
  host: [
    "(a commenté|a réagi à|a réagi au|aime|a aimé) (la |le |l['’]|un |une )?(publication|photo|vidéo|lien|album|reel|story|statut|évènement marquant|événement marquant|évènement|événement|souvenir|sondage|question|direct)s? (?:de |d['’]){X}",
  ],
  someHost: ["(a commenté|a réagi|aime|a aimé)"],
  profileAlbum: ["Photos de profil", "Photos du profil"],
  coverAlbum: ["Photos de couverture"],
};
