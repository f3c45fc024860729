import type { Person } from "../../person.ts";
import type { Titles } from "./titles.ts";

const ITS = { post: "a publicação", photo: "a foto", video: "o vídeo", link: "o link" } as const;
const ON = { post: "na publicação", photo: "na foto", video: "no vídeo", link: "no link" } as const;
const OWN = {
  post: "própria publicação",
  photo: "própria foto",
  video: "próprio vídeo",
  link: "próprio link",
} as const;
const IN = { post: "na", photo: "na", video: "no", link: "no" } as const;
const TO_OWN = { post: "à", photo: "à", video: "ao", link: "ao" } as const;

/** Portuguese (Brazil) sentences, all derived from Facebook's screens. */
export function portuguese(person: Person): Titles {
  const { name } = person;
  return {
    wroteOn: (host) => `${name} escreveu na linha do tempo de ${host}.`,
    postedIn: (group) => `${name} publicou em ${group}.`,
    sharedLink: `${name} compartilhou um link.`,
    sharedPost: `${name} compartilhou uma publicação.`,
    addedPhotos: (count, album) =>
      `${name} adicionou ${count === 1 ? "uma nova foto" : `${count} novas fotos`}${album === null ? "." : ` ao álbum: ${album}.`}`,
    addedVideo: `${name} adicionou um novo vídeo.`,
    updatedStatus: `${name} atualizou o status.`,
    wasWith: (friend) => `${name} estava com ${friend}.`,
    wasAt: (place) => `${name} estava em ${place}.`,
    lifeEvent: `${name} adicionou um acontecimento.`,
    via: (app) => `${name} publicou algo via ${app}.`,
    linkToGroup: (group) => `${name} compartilhou um link no grupo: ${group}.`,
    commentOn: (host, thing) => `${name} comentou ${ON[thing]} de ${host}.`,
    commentOnOwn: (thing) => `${name} comentou ${IN[thing]} ${OWN[thing]}.`,
    replyTo: (host) => `${name} respondeu ao comentário de ${host}.`,
    replyToOwn: `${name} respondeu ao próprio comentário.`,
    commentUnnamed: `${name} comentou em uma publicação.`,
    likes: (host, thing) => `${name} curtiu ${ITS[thing]} de ${host}.`,
    likesOwn: (thing) => `${name} reagiu ${TO_OWN[thing]} ${OWN[thing]}.`,
    likesUnnamed: `${name} curtiu uma publicação.`,
    likesInGroup: (host, group) => `${name} reagiu à publicação de ${host} em ${group}.`,
    profilePicture: `${name} atualizou a foto do perfil.`,
    coverPhoto: `${name} atualizou a foto da capa.`,
    joined: (group) => `Você entrou no grupo ${group}.`,
    follows: (page) => `${name} começou a seguir ${page}.`,
    albums: { profile: "Fotos do perfil", cover: "Fotos da capa", mobile: "Carregamentos do celular" },
  };
}
