import type { Language } from "../language.ts";
/** Labels that Instagram writes in the language of the account, as keys of `string_map_data` and in label_values. */
export interface Labels {
  readonly email: string;
  readonly phone: string;
  readonly phoneConfirmed: string;
  readonly username: string;
  readonly name: string;
  readonly bio: string;
  readonly gender: string;
  readonly birth: string;
  readonly website: string;
  readonly isPrivate: string;
  readonly photo: string;
  readonly time: string;
  readonly changed: string;
  readonly before: string;
  readonly after: string;
  readonly changeDate: string;
  readonly toPrivate: string;
  readonly toPublic: string;
  readonly caption: string;
  readonly created: string;
  readonly draft: string;
  readonly published: string;
  readonly media: string;
  readonly yes: string;
  readonly no: string;
  readonly owner: string;
  readonly firstCloseFriends: string;
  readonly lastLogin: string;
}

const ENGLISH: Labels = {
  email: "Email",
  phone: "Phone Number",
  phoneConfirmed: "Phone Confirmed",
  username: "Username",
  name: "Name",
  bio: "Bio",
  gender: "Gender",
  birth: "Date of birth",
  website: "Website",
  isPrivate: "Private Account",
  photo: "Profile Photo",
  time: "Time",
  changed: "Changed",
  before: "Previous Value",
  after: "New Value",
  changeDate: "Change Date",
  toPrivate: "Switched to Private",
  toPublic: "Switched to Public",
  caption: "Caption",
  created: "Creation time",
  draft: "Draft",
  published: "Published",
  media: "Media",
  yes: "True",
  no: "False",
  owner: "Owner",
  firstCloseFriends: "First Close Friends Story Time",
  lastLogin: "Last Login",
};

/**
 * French labels as public parsers have them. The words for the two switches and for the close-friends story are not
 * known in public; those here are invented, and a reader must get along without understanding them.
 */
const FRENCH: Labels = {
  email: "Adresse e-mail",
  phone: "Numéro de téléphone",
  phoneConfirmed: "Numéro de téléphone confirmé",
  username: "Nom de profil",
  name: "Nom",
  bio: "Bio",
  gender: "Genre",
  birth: "Date de naissance",
  website: "Site web",
  isPrivate: "Compte privé",
  photo: "Photo de profil",
  time: "Heure",
  changed: "Modifié",
  before: "Valeur précédente",
  after: "Nouvelle valeur",
  changeDate: "Date de modification",
  toPrivate: "Le compte n’est plus visible de tous",
  toPublic: "Le compte est visible de tous",
  caption: "Légende",
  created: "Heure de création",
  draft: "Brouillon",
  published: "Publié",
  media: "Contenu multimédia",
  yes: "Vrai",
  no: "Faux",
  owner: "Auteur",
  firstCloseFriends: "Heure de la première story pour les amis proches",
  lastLogin: "Dernière connexion",
};

export function labelsOf(language: Language): Labels {
  return language === "fr" ? FRENCH : ENGLISH;
}
