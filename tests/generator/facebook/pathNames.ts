/** Where each kind of file lies in the four layouts of Facebook's JSON exports. An empty path: the era has no such file. */
export interface FacebookPaths {
  readonly activity: string;
  /** `n` counts from 1. */
  readonly posts: (n: number) => string;
  readonly mediaFolder: string;
  readonly uncategorized: string;
  readonly videos: string;
  readonly album: (n: number) => string;
  readonly reels: string;
  readonly stories: string;
  readonly trash: string;
  readonly comments: string;
  readonly reactions: (n: number) => string;
  readonly groupPosts: string;
  readonly groupComments: string;
  readonly groupsJoined: string;
  readonly groupsAdmin: string;
  readonly pendingPosts: string;
  readonly pagesLiked: string;
  readonly pagesFollowed: string;
  readonly pagesRecommended: string;
  readonly ownPages: string;
  readonly marketplace: string;
  readonly events: string;
  readonly eventResponses: string;
  readonly polls: string;
  readonly fundraisers: string;
  readonly notes: string;
  readonly profile: string;
  readonly profileUpdates: string;
  readonly friends: string;
  readonly language: string;
  readonly inbox: string;
  /** The era has files in the label_values shape. */
  readonly labelled: boolean;
}
