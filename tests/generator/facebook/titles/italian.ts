import type { Person } from "../../person.ts";
import type { Titles } from "./titles.ts";

const ITS = { post: "il post", photo: "la foto", video: "il video", link: "il link" } as const;
const OWN = { post: "il proprio post", photo: "la propria foto", video: "il proprio video", link: "il proprio link" };
const TO_OWN = {
  post: "al proprio post",
  photo: "alla propria foto",
  video: "al proprio video",
  link: "al proprio link",
} as const;

/** Italian sentences: those of links and status are seen in exports, the rest is derived from Facebook's screens. */
export function italian(person: Person): Titles {
  const { name } = person;
  return {
    wroteOn: (host) => `${name} ha scritto sul diario di ${host}.`,
    postedIn: (group) => `${name} ha pubblicato in ${group}.`,
    sharedLink: `${name} ha condiviso un link.`,
    sharedPost: `${name} ha condiviso un post.`,
    addedPhotos: (count, album) =>
      `${name} ha aggiunto ${count === 1 ? "una nuova foto" : `${count} nuove foto`}${album === null ? "." : ` all’album: ${album}.`}`,
    addedVideo: `${name} ha aggiunto un nuovo video.`,
    updatedStatus: `${name} ha aggiornato il suo stato.`,
    wasWith: (friend) => `${name} era con ${friend}.`,
    wasAt: (place) => `${name} era presso ${place}.`,
    lifeEvent: `${name} ha aggiunto un avvenimento importante.`,
    via: (app) => `${name} ha pubblicato qualcosa tramite ${app}.`,
    linkToGroup: (group) => `${name} ha condiviso un link nel gruppo: ${group}.`,
    commentOn: (host, thing) => `${name} ha commentato ${ITS[thing]} di ${host}.`,
    commentOnOwn: (thing) => `${name} ha commentato ${OWN[thing]}.`,
    replyTo: (host) => `${name} ha risposto al commento di ${host}.`,
    replyToOwn: `${name} ha risposto al proprio commento.`,
    commentUnnamed: `${name} ha commentato un post.`,
    likes: (host, thing) => `A ${name} piace ${ITS[thing]} di ${host}.`,
    likesOwn: (thing) => `${name} ha reagito ${TO_OWN[thing]}.`,
    likesUnnamed: `A ${name} piace un post.`,
    likesInGroup: (host, group) => `${name} ha reagito al post di ${host} in ${group}.`,
    profilePicture: `${name} ha aggiornato la sua immagine del profilo.`,
    coverPhoto: `${name} ha aggiornato la sua immagine di copertina.`,
    joined: (group) => `Fai ora parte del gruppo ${group}.`,
    follows: (page) => `${name} ha iniziato a seguire ${page}.`,
    albums: { profile: "Immagini del profilo", cover: "Immagini di copertina", mobile: "Caricamenti dal cellulare" },
  };
}
