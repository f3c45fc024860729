import type { Person } from "../../person.ts";
import type { Titles } from "./titles.ts";

const ITS = { post: "den Beitrag", photo: "das Foto", video: "das Video", link: "den Link" } as const;
const LIKED = { post: "der Beitrag", photo: "das Foto", video: "das Video", link: "der Link" } as const;

/** German sentences: "geteilt" and "aktualisiert" are seen in exports, the rest is derived from Facebook's screens. */
export function german(person: Person): Titles {
  const { name } = person;
  const hers = person.pronoun === "her" ? "ihr" : "sein";
  const own = {
    post: `${hers}en eigenen Beitrag`,
    photo: `${hers} eigenes Foto`,
    video: `${hers} eigenes Video`,
    link: `${hers}en eigenen Link`,
  } as const;
  return {
    wroteOn: (host) => `${name} hat in die Chronik von ${host} geschrieben.`,
    postedIn: (group) => `${name} hat in ${group} gepostet.`,
    sharedLink: `${name} hat einen Link geteilt.`,
    sharedPost: `${name} hat einen Beitrag geteilt.`,
    addedPhotos: (count, album) =>
      `${name} hat ${count === 1 ? "ein neues Foto" : `${count} neue Fotos`}${album === null ? "" : ` zum Album „${album}“`} hinzugefügt.`,
    addedVideo: `${name} hat ein neues Video hinzugefügt.`,
    updatedStatus: `${name} hat ${hers}en Status aktualisiert.`,
    wasWith: (friend) => `${name} war mit ${friend} unterwegs.`,
    wasAt: (place) => `${name} war hier: ${place}.`,
    lifeEvent: `${name} hat ein Lebensereignis hinzugefügt.`,
    via: (app) => `${name} hat etwas über ${app} gepostet.`,
    linkToGroup: (group) => `${name} hat einen Link in der Gruppe geteilt: ${group}.`,
    commentOn: (host, thing) => `${name} hat ${ITS[thing]} von ${host} kommentiert.`,
    commentOnOwn: (thing) => `${name} hat ${own[thing]} kommentiert.`,
    replyTo: (host) => `${name} hat auf den Kommentar von ${host} geantwortet.`,
    replyToOwn: `${name} hat auf ${hers}en eigenen Kommentar geantwortet.`,
    commentUnnamed: `${name} hat einen Beitrag kommentiert.`,
    likes: (host, thing) => `${name} gefällt ${LIKED[thing]} von ${host}.`,
    likesOwn: (thing) => `${name} hat auf ${own[thing]} reagiert.`,
    likesUnnamed: `${name} gefällt ein Beitrag.`,
    likesInGroup: (host, group) => `${name} hat auf den Beitrag von ${host} in ${group} reagiert.`,
    profilePicture: `${name} hat ${hers} Profilbild aktualisiert.`,
    coverPhoto: `${name} hat ${hers} Titelbild aktualisiert.`,
    joined: (group) => `Du bist jetzt Mitglied von ${group}.`,
    follows: (page) => `${name} folgt jetzt ${page}.`,
    albums: { profile: "Profilbilder", cover: "Titelbilder", mobile: "Handy-Uploads" },
  };
}
