import type { Language } from "./language.ts";
import type { Phrases } from "./phrases.ts";

/** English: observed sentences, as collected from public export readers (deface, timelinize, polyPod, userdata-extractor). */
const titles: Phrases = {
  profilePicture: [
    "(updated|changed|added a new|added a) (his|her|their|a|your)? ?(temporary )?(new )?profile (picture|photo|video)",
  ],
  coverPhoto: ["(updated|changed|added a new|added a) (his|her|their|a|your)? ?(new )?cover (photo|picture|video)"],
  plain: [
    "updated (his|her|their|your) status",
    "\\b(added|shared|created|published|uploaded|posted|went live|checked in|edited|reposted|sent|started|got|changed)\\b",
    "\\b(is|was|are|were) (with|at|in|on|here|feeling|travell?ing|watching|listening|reading|playing|eating|drinking|celebrating|looking|attending|live|thinking|supporting|now|going|near|from|excited)\\b",
  ],
  group: [
    "(posted|shared|commented|added|asked|created|replied|liked|likes|reacted)\\b.* (in|to) the group:? {G}",
    "to the group:? {G}",
    "in the group:? {G}",
    "posted (something |a photo |a video |a link )?in (?!an? (?:[\\w-]+ )?group){G}",
    "(commented on|replied to|liked|likes|reacted to|shared) .*(?:post|photo|video|link|comment|album|reel|question|poll|event)s? in {G}",
  ],
  inGroup: ["(?<!\\p{L})in {G}"],
  someGroup: ["(in|to) (a|an|the) (?:[\\w-]+ )?group"],
  own: [
    "(his|her|their|your) own (post|photo|video|link|album|comment|reel|life event|status|timeline|story|profile picture|cover photo)",
  ],
  reply: ["replied to .*comments?", "replied to", "(liked|likes|loved|reacted to|disliked) .*\\bcomments?"],
  timeline: [
    "(wrote|posted|shared|added)\\b.* (on|to) {X}['’]s? (timeline|profile|wall)",
    "(wrote|posted) on {X}['’]s? (timeline|profile|wall)",
  ],
  host: [
    "(commented on|liked|likes|loved|reacted to|voted on|responded to|answered) {X}['’]s? (post|photo|video|link|album|life event|reel|status|story|stories|update|profile picture|cover photo|event|poll|question|note|live video|activity|memory|check-in|list|fundraiser|review)s?",
    "(commented on|liked|likes|loved|reacted to) (a|an|the) (post|photo|video|link|album|reel|story) (by|from|of) {X}",
    "(liked|likes|reacted to|commented on) {X}['’]s? ",
  ],
  someHost: ["(commented on|liked|likes|loved|reacted to)"],
  profileAlbum: ["Profile pictures", "Profile Pictures", "Profile photos"],
  coverAlbum: ["Cover photos", "Cover Photos", "Cover pictures"],
};

/** Words of exports in English, which stand in some files of every language. */
export const en: Language = {
  language: "en",
  labels: {
    message: { seen: ["Message", "Text"], derived: ["Message text"] },
    post: { derived: ["Post"] },
    prompt: { derived: ["Prompt", "Content", "User message", "Your message", "Query"] },
    caption: { seen: ["Caption"] },
    description: { seen: ["Description"] },
    title: { seen: ["Title", "Listing title", "Product title"] },
    comment: { seen: ["Comment"] },
    review: { derived: ["Review", "Recommendation"] },
    question: { seen: ["Question"], derived: ["Poll question"] },
    answer: { seen: ["Answer"], derived: ["Your answer"] },
    response: { seen: ["Response"] },
    aiReply: { derived: ["AI response", "Reply", "Meta AI response"] },
    reaction: { seen: ["Reaction"] },
    target: { seen: ["Target"] },
    owner: { seen: ["Owner"] },
    mediaOwner: { seen: ["Media Owner"] },
    author: { seen: ["Author"] },
    sender: { derived: ["Sender", "Sender name", "From", "Role", "Participant"] },
    group: { seen: ["Group"], derived: ["Group name"] },
    tagged: { seen: ["Tagged users"], derived: ["Tagged", "Tags"] },
    name: { seen: ["Name"], derived: ["Full name"] },
    username: { seen: ["Username"] },
    link: { derived: ["Link"] },
    place: { seen: ["Location"], derived: ["Place"] },
    coordinates: { seen: ["Coordinates"], derived: ["Coordinate"] },
    address: { seen: ["Address"] },
    latitude: { seen: ["Latitude"] },
    longitude: { seen: ["Longitude"] },
    created: { seen: ["Creation time"], derived: ["Created", "Creation date"] },
    time: { seen: ["Time"] },
    moment: { derived: ["Timestamp", "Sent", "Date"] },
    draft: { seen: ["Draft"] },
    published: { seen: ["Published"] },
    deletionStatus: { seen: ["Deletion status"] },
    // Looked for by public readers of exports (https://github.com/dbarbar/voice-corpus-tool), and the question of Facebook's settings.
    audience: {
      derived: ["Audience", "Privacy", "Visibility", "Shared with", "Sharing with", "Visible to", "Who can see this"],
    },
    noUse: {
      seen: [
        ...["Media", "Photos", "Photo", "Video", "Videos", "Files", "Shares", "Feeling/activity", "Place tags"],
        ...["Place name", "Hashtags", "Metadata", "Update time", "Visit time", "Comment creation time", "Changed"],
        ...["New Value", "Change Date", "Profile Photo", "Reel metadata", "Brand partner", "Contact Syncing"],
        ...["First Country Code", "Has Shared Live Video", "Last Login", "Last Logout", "First Story Time"],
        ...["Last Story Time", "Do you have any archived Reels?", "Time of repost", "Price", "Category", "Story type"],
        ...["Publish mode", "Marked as AI-generated", "Is an ad", "Branded content", "User Information"],
      ],
    },
    bio: { seen: ["Bio"], derived: ["Intro"] },
    aboutMe: { derived: ["About me", "About you"] },
    website: { seen: ["Website", "Links"], derived: ["Websites", "External URL"] },
    email: { seen: ["Email"], derived: ["Emails", "Email address", "Email addresses", "Contact email", "E-mail"] },
    phone: { seen: ["Phone Number"], derived: ["Phone", "Phone numbers"] },
    gender: { seen: ["Gender"] },
    birthday: { seen: ["Date of birth", "Birthday"] },
    currentCity: { derived: ["Current city"] },
    hometown: { derived: ["Hometown"] },
    relationship: { derived: ["Relationship", "Relationship status"] },
    education: { derived: ["Education"] },
    work: { derived: ["Work"] },
    languages: { derived: ["Languages"] },
    family: { derived: ["Family", "Family members"] },
    previousNames: { derived: ["Previous names"] },
    otherNames: { derived: ["Other names"] },
    placesLived: { derived: ["Places lived"] },
    favoriteQuotes: { derived: ["Favorite quotes", "Favourite quotes"] },
    registered: { derived: ["Registration date", "Registration"] },
    profileLink: { derived: ["Profile", "Profile URL", "Profile link"] },
    profileOther: {
      seen: [
        ...["Phone Confirmed", "Phone number confirmed", "Phone Confirmation Method", "Emoji Pong High Score"],
        ...["Music on profile", "Onboarding Time", "Is Eligible for Profile Activation Badge"],
        "Profile Shows Activation Badge",
      ],
    },
    private: { seen: ["Private Account"] },
    previousValue: { seen: ["Previous Value"] },
    firstCloseFriendsStory: { seen: ["First Close Friends Story Time"] },
    futurePosts: { seen: ["Who can see your future posts?"] },
  },
  values: {
    yes: { seen: ["True"], derived: ["Yes", "On", "Enabled"] },
    no: { seen: ["False"], derived: ["No", "Off", "Disabled"] },
    gender: {
      seen: ["female", "male", "woman", "man", "unspecified", "not specified", "prefer not to say", "custom"],
      derived: ["non-binary"],
    },
    public: { derived: ["Public", "Everyone", "Anyone"] },
    limited: {
      derived: [
        ...["Friends", "Your friends", "Friends of friends", "Custom", "Followers", "Your followers", "Close friends"],
        "Acquaintances",
      ],
    },
    nobody: { derived: ["Only me", "No one", "Nobody"] },
    limitedTo: { derived: ["Friends except", "Friends; except", "Specific friends", "Custom"] },
    toPrivate: { seen: ["private"] },
    toPublic: { seen: ["public"] },
  },
  titles,
  // "became a member of" is seen.
  named: [
    "^.* (?:became a member of|joined|followed|started following|liked|likes|recommended|recommends) (?:the group:? )?(.+?)\\.?$",
  ],
  printed: {
    // Japanese exports print them too.
    dayParts: { am: { seen: ["am"] }, pm: { seen: ["pm"] } },
    besideTime: ["at"],
    months: [["sept", 9]],
  },
};
