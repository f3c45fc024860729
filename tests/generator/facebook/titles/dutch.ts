import type { Person } from "../../person.ts";
import type { Titles } from "./titles.ts";

const ITS = { post: "het bericht", photo: "de foto", video: "de video", link: "de link" } as const;

/** Dutch sentences: most are seen in public parsers; those of videos in albums, Pages and groups are derived. */
export function dutch(person: Person): Titles {
  const { name } = person;
  const its = person.pronoun === "her" ? "haar" : "zijn";
  const own = {
    post: `${its} eigen bericht`,
    photo: `${its} eigen foto`,
    video: `${its} eigen video`,
    link: `${its} eigen link`,
  };
  return {
    wroteOn: (host) => `${name} heeft op de tijdlijn van ${host} geschreven.`,
    postedIn: (group) => `${name} heeft een bericht geplaatst in ${group}.`,
    sharedLink: `${name} heeft een link gedeeld.`,
    sharedPost: `${name} heeft een bericht gedeeld.`,
    addedPhotos: (count, album) =>
      `${name} heeft ${count === 1 ? "een nieuwe foto" : `${count} nieuwe foto's`} toegevoegd${album === null ? "." : ` aan het album: ${album}.`}`,
    addedVideo: `${name} heeft een nieuwe video toegevoegd.`,
    updatedStatus: `${name} heeft ${its} status bijgewerkt.`,
    wasWith: (friend) => `${name} was bij ${friend}.`,
    wasAt: (place) => `${name} heeft ingecheckt bij ${place}.`,
    lifeEvent: `${name} heeft een levensgebeurtenis toegevoegd.`,
    via: (app) => `${name} heeft iets geplaatst via ${app}.`,
    linkToGroup: (group) => `${name} heeft een link gedeeld met de groep: ${group}.`,
    commentOn: (host, thing) =>
      thing === "video"
        ? `${name} heeft op de video van ${host} gereageerd.`
        : `${name} heeft gereageerd op ${ITS[thing]} van ${host}.`,
    commentOnOwn: (thing) => `${name} heeft gereageerd op ${own[thing]}.`,
    replyTo: (host) => `${name} heeft geantwoord op de opmerking van ${host}.`,
    replyToOwn: `${name} heeft geantwoord op ${its} eigen opmerking.`,
    commentUnnamed: `${name} heeft gereageerd op het bericht.`,
    likes: (host, thing) => `${name} vindt ${ITS[thing]} van ${host} leuk.`,
    likesOwn: (thing) => `${name} vindt ${own[thing]} leuk.`,
    likesUnnamed: `${name} vindt het bericht leuk.`,
    likesInGroup: (host, group) => `${name} vindt het bericht van ${host} in ${group} leuk.`,
    profilePicture: `${name} heeft ${its} profielfoto bijgewerkt.`,
    coverPhoto: `${name} heeft ${its} omslagfoto bijgewerkt.`,
    joined: (group) => `Je bent lid geworden van ${group}.`,
    follows: (page) => `${name} volgt ${page}.`,
    albums: { profile: "Profielfoto's", cover: "Omslagfoto's", mobile: "Mobiele uploads" },
  };
}
