import type { Person } from "../../person.ts";
import type { Titles } from "./titles.ts";

/** English sentences, as public parsers list them. */
export function english(person: Person): Titles {
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
