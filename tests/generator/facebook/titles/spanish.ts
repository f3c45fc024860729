import type { Person } from "../../person.ts";
import type { Titles } from "./titles.ts";

const ITS = { post: "la publicación", photo: "la foto", video: "el video", link: "el enlace" } as const;
const OWN = {
  post: "su propia publicación",
  photo: "su propia foto",
  video: "su propio video",
  link: "su propio enlace",
};

/** Spanish sentences: "actualizó su estado." is seen in an export, the rest is derived from Facebook's screens. */
export function spanish(person: Person): Titles {
  const { name } = person;
  return {
    wroteOn: (host) => `${name} escribió en la biografía de ${host}.`,
    postedIn: (group) => `${name} publicó en ${group}.`,
    sharedLink: `${name} compartió un enlace.`,
    sharedPost: `${name} compartió una publicación.`,
    addedPhotos: (count, album) =>
      `${name} agregó ${count === 1 ? "una foto nueva" : `${count} fotos nuevas`}${album === null ? "." : ` al álbum: ${album}.`}`,
    addedVideo: `${name} agregó un nuevo video.`,
    updatedStatus: `${name} actualizó su estado.`,
    wasWith: (friend) => `${name} estaba con ${friend}.`,
    wasAt: (place) => `${name} estaba en ${place}.`,
    lifeEvent: `${name} agregó un acontecimiento importante.`,
    via: (app) => `${name} publicó algo a través de ${app}.`,
    linkToGroup: (group) => `${name} compartió un enlace en el grupo: ${group}.`,
    commentOn: (host, thing) => `${name} comentó ${ITS[thing]} de ${host}.`,
    commentOnOwn: (thing) => `${name} comentó ${OWN[thing]}.`,
    replyTo: (host) => `${name} respondió al comentario de ${host}.`,
    replyToOwn: `${name} respondió a su propio comentario.`,
    commentUnnamed: `${name} comentó una publicación.`,
    likes: (host, thing) => `A ${name} le gusta ${ITS[thing]} de ${host}.`,
    likesOwn: (thing) => `${name} reaccionó a ${OWN[thing]}.`,
    likesUnnamed: `A ${name} le gusta una publicación.`,
    likesInGroup: (host, group) => `${name} reaccionó a la publicación de ${host} en ${group}.`,
    profilePicture: `${name} actualizó su foto del perfil.`,
    coverPhoto: `${name} actualizó su foto de portada.`,
    joined: (group) => `Te uniste a ${group}.`,
    follows: (page) => `${name} empezó a seguir a ${page}.`,
    albums: { profile: "Fotos del perfil", cover: "Fotos de portada", mobile: "Subidas del celular" },
  };
}
