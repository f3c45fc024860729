import type { Language } from "../language.ts";
import type { Person } from "../person.ts";

/** The sentences Meta puts above records, in the language of the account. */
export interface Titles {
  readonly wroteOn: (host: string) => string;
  readonly postedIn: (group: string) => string;
  readonly sharedLink: string;
  readonly sharedPost: string;
  readonly addedPhotos: (count: number, album: string | null) => string;
  readonly addedVideo: string;
  readonly updatedStatus: string;
  readonly wasWith: (friend: string) => string;
  readonly wasAt: (place: string) => string;
  readonly lifeEvent: string;
  readonly via: (app: string) => string;
  readonly linkToGroup: (group: string) => string;
  readonly commentOn: (host: string, thing: Thing) => string;
  readonly commentOnOwn: (thing: Thing) => string;
  readonly replyTo: (host: string) => string;
  readonly replyToOwn: string;
  readonly commentUnnamed: string;
  readonly likes: (host: string, thing: Thing) => string;
  readonly likesOwn: (thing: Thing) => string;
  readonly likesUnnamed: string;
  readonly likesInGroup: (host: string, group: string) => string;
  readonly profilePicture: string;
  readonly coverPhoto: string;
  readonly joined: (group: string) => string;
  readonly follows: (page: string) => string;
  readonly albums: { readonly profile: string; readonly cover: string; readonly mobile: string };
}

export type Thing = "post" | "photo" | "video" | "link";

/** English sentences, as public parsers list them. */
function english(person: Person): Titles {
  const { name, pronoun } = person;
  return {
    wroteOn: (host) => `${name} wrote on ${host}'s timeline.`,
    postedIn: (group) => `${name} posted in ${group}.`,
    sharedLink: `${name} shared a link.`,
    sharedPost: `${name} shared a post.`,
    addedPhotos: (count, album) =>
      count === 1 && album === null
        ? `${name} added a new photo.`
        : `${name} added ${count} new photo${count === 1 ? "" : "s"}${album === null ? "." : ` to the album: ${album}.`}`,
    addedVideo: `${name} added a new video.`,
    updatedStatus: `${name} updated ${pronoun} status.`,
    wasWith: (friend) => `${name} was with ${friend}.`,
    wasAt: (place) => `${name} was at ${place}.`,
    lifeEvent: `${name} added a life event.`,
    via: (app) => `${name} posted something via ${app}.`,
    linkToGroup: (group) => `${name} shared a link to the group: ${group}.`,
    commentOn: (host, thing) => `${name} commented on ${host}'s ${thing}.`,
    commentOnOwn: (thing) => `${name} commented on ${pronoun} own ${thing}.`,
    replyTo: (host) => `${name} replied to ${host}'s comment.`,
    replyToOwn: `${name} replied to ${pronoun} own comment.`,
    commentUnnamed: `${name} commented on a post.`,
    likes: (host, thing) => `${name} likes ${host}'s ${thing}.`,
    likesOwn: (thing) => `${name} reacted to ${pronoun} own ${thing}.`,
    likesUnnamed: `${name} liked a post.`,
    likesInGroup: (host, group) => `${name} reacted to ${host}'s post in ${group}.`,
    profilePicture: `${name} updated ${pronoun} profile picture.`,
    coverPhoto: `${name} updated ${pronoun} cover photo.`,
    joined: (group) => `You became a member of ${group}.`,
    follows: (page) => `${name} followed ${page}.`,
    albums: { profile: "Profile pictures", cover: "Cover photos", mobile: "Mobile uploads" },
  };
}

const CHOSE = { post: "la publication", photo: "la photo", video: "la vidéo", link: "le lien" } as const;
const OWN = {
  post: "sa propre publication",
  photo: "sa propre photo",
  video: "sa propre vidéo",
  link: "son propre lien",
};

/** French sentences: the first two are known from public parsers, the rest follow their pattern. */
function french(person: Person): Titles {
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

export function titlesOf(person: Person, language: Language): Titles {
  return language === "fr" ? french(person) : english(person);
}
