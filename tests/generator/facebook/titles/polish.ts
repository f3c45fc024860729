import type { Person } from "../../person.ts";
import type { Titles } from "./titles.ts";

const ITS = { post: "post", photo: "zdjęcie", video: "film", link: "link" } as const;
const OWN = { post: "swój post", photo: "swoje zdjęcie", video: "swój film", link: "swój link" } as const;

/** Polish sentences, all derived from Facebook's screens, which agree with the person's gender. */
export function polish(person: Person): Titles {
  const { name } = person;
  const end = person.pronoun === "her" ? "ła" : "ł";
  return {
    wroteOn: (host) => `${name} napisa${end} na osi czasu użytkownika ${host}.`,
    postedIn: (group) => `${name} opublikowa${end} post w grupie ${group}.`,
    sharedLink: `${name} udostępni${end} link.`,
    sharedPost: `${name} udostępni${end} post.`,
    addedPhotos: (count, album) =>
      `${name} doda${end} ${count === 1 ? "nowe zdjęcie" : `nowe zdjęcia (${count})`}${album === null ? "." : ` do albumu: ${album}.`}`,
    addedVideo: `${name} doda${end} nowy film.`,
    updatedStatus: `${name} zaktualizowa${end} swój status.`,
    wasWith: (friend) => `${name} by${end} z użytkownikiem ${friend}.`,
    wasAt: (place) => `${name} by${end} w: ${place}.`,
    lifeEvent: `${name} doda${end} wydarzenie z życia.`,
    via: (app) => `${name} opublikowa${end} coś przez: ${app}.`,
    linkToGroup: (group) => `${name} udostępni${end} link w grupie: ${group}.`,
    commentOn: (host, thing) => `${name} skomentowa${end} ${ITS[thing]} użytkownika ${host}.`,
    commentOnOwn: (thing) => `${name} skomentowa${end} ${OWN[thing]}.`,
    replyTo: (host) => `${name} odpowiedzia${end} na komentarz użytkownika ${host}.`,
    replyToOwn: `${name} odpowiedzia${end} na swój komentarz.`,
    commentUnnamed: `${name} skomentowa${end} post.`,
    likes: (host, thing) => `${name} lubi ${ITS[thing]} użytkownika ${host}.`,
    likesOwn: (thing) => `${name} zareagowa${end} na ${OWN[thing]}.`,
    likesUnnamed: `${name} lubi post.`,
    likesInGroup: (host, group) => `${name} zareagowa${end} na post użytkownika ${host} w grupie ${group}.`,
    profilePicture: `${name} zaktualizowa${end} swoje zdjęcie profilowe.`,
    coverPhoto: `${name} zaktualizowa${end} swoje zdjęcie w tle.`,
    joined: (group) => `Należysz teraz do grupy ${group}.`,
    follows: (page) => `${name} obserwuje stronę ${page}.`,
    albums: { profile: "Zdjęcia profilowe", cover: "Zdjęcia w tle", mobile: "Przesłane z telefonu" },
  };
}
