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
