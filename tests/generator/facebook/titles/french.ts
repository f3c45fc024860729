import type { Person } from "../../person.ts";
import type { Titles } from "./titles.ts";

const CHOSE = { post: "la publication", photo: "la photo", video: "la vidéo", link: "le lien" } as const;
const OWN = {
  post: "sa propre publication",
  photo: "sa propre photo",
  video: "sa propre vidéo",
  link: "son propre lien",
};

/** French sentences: the first two are known from public parsers, the rest follow their pattern. */
export function french(person: Person): Titles {
  const { name } = person;
  return {
    wroteOn: (host) => `${name} a écrit sur le profil de ${host}.`,
    postedIn: (group) => `${name} a publié dans ${group}.`,
    sharedLink: `${name} a partagé un lien.`,
    sharedPost: `${name} a partagé une publication.`,
    addedPhotos: (count, album) =>
      `${name} a ajouté ${count === 1 ? "une nouvelle photo" : `${count} nouvelles photos`}${album === null ? "." : ` à l’album : ${album}.`}`,
    addedVideo: `${name} a ajouté une nouvelle vidéo.`,
    updatedStatus: `${name} a mis à jour son statut.`,
    wasWith: (friend) => `${name} était avec ${friend}.`,
    wasAt: (place) => `${name} était à ${place}.`,
    lifeEvent: `${name} a ajouté un évènement marquant.`,
    via: (app) => `${name} a publié quelque chose via ${app}.`,
    linkToGroup: (group) => `${name} a partagé un lien dans le groupe : ${group}.`,
    commentOn: (host, thing) => `${name} a commenté ${CHOSE[thing]} de ${host}.`,
    commentOnOwn: (thing) => `${name} a commenté ${OWN[thing]}.`,
    replyTo: (host) => `${name} a répondu au commentaire de ${host}.`,
    replyToOwn: `${name} a répondu à son propre commentaire.`,
    commentUnnamed: `${name} a commenté une publication.`,
    likes: (host, thing) => `${name} aime ${CHOSE[thing]} de ${host}.`,
    likesOwn: (thing) => `${name} a réagi à ${OWN[thing]}.`,
    likesUnnamed: `${name} a aimé une publication.`,
    likesInGroup: (host, group) => `${name} a réagi à la publication de ${host} dans ${group}.`,
    profilePicture: `${name} a changé sa photo de profil.`,
    coverPhoto: `${name} a changé sa photo de couverture.`,
    joined: (group) => `Vous êtes devenu(e) membre de ${group}.`,
    follows: (page) => `${name} suit ${page}.`,
    albums: { profile: "Photos de profil", cover: "Photos de couverture", mobile: "Téléchargements mobiles" },
  };
}
