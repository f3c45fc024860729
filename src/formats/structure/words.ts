/**
 * The words Meta's own keys, file names and folders are built with: what a structure report may spell out. A list of what is
 * allowed and not of what is not, because a key can be a username, a group or a label in any language. Two kinds of words stay
 * out of it, even where Meta uses them: those that are somebody's name (Page, Price, Day, Story, Field, Post, Key), and those
 * that say what a life is about (health, secret, private, relationship), of which a telling name could be made.
 */
export const TECHNICAL_WORDS: ReadonlySet<string> = new Set(
  `a about access account accounts across activities activity added address admin ads ago album albums all allowed also an and
  announcement announcements annotated answer answers any app apps archive archived are artifacts as asked at attachment
  attachments audience audiences audio author avatars backdated background badges bio birthday birthdays blocked body
  bookmarks broadcast by call calls caption captions categories category change changed changes channel channels chat chats
  checkout choice choices clicked collection collections comment commented comments community completed composer connected
  connection connections contact contacts container contains content contents context conversation conversations coordinate
  coordinates count countries country create created creation creator creators cropped current custom daily data date dates
  datetime days default delete deleted desc description detail details device devices digital direct disabled display
  document documents download downloads draft drafts duration edit edited editor edits effects email emails emoji empty
  enabled encrypted end ended entries entry error event events exif experience expired external facebook fbid features feed
  feeds feeling fields file filename files filter first fixed follow followed follower followers following follows for
  format formats friends from fundraiser fundraisers gallery games generated geo gif gifts group groups guides has hash
  hashtag hashtags header height hidden hide highlights history hosted href html id identifier ids ig igtv image images
  import imported in index info information insights instagram interaction interactions interactive into invitation
  invitations invited invites is iso issue item items json kind label labels language last latitude layout legacy length
  level like liked likes line lines linked links listed listing listings lists locale location locations log logged login
  logins logs longitude managed map maps marketplace media member members membership memberships memories memory mention
  mentioned mentions menu message messages meta metadata minutes missing mobile mode model modified month more muted name
  names network new nickname nicknames note notes notification notifications now number numbers object objects of off offers
  on only opened option options or order orders original other others owned owner owners pages parent part participant
  participants parts past pending people permission permissions phone phones photo photos picture pictures pinned places
  planned platform platforms played player playlists poll polls position possible posted posts preference preferences
  preview previews previous primary product products profile profiles prompt prompts public published publisher question
  questions quiz quizzes quote quoted quotes rank rated rating ratings react reacted reaction reactions reason reasons
  received recent recently record recorded recording records reel reels reference region registered registration related
  removed repeat replied replies reply report reported reports repost reposted reposts request requested requests required
  response responses restricted result results review reviewed reviews revision role roles row rows saved schedule scheduled
  search searched searches section sections seen selected sender sent sequence series service session sessions set setting
  settings share shared shares sharing shown site size sizes snapshots sort source sources start started state stated states
  static status step sticker stickers stored stories stream string strings style subject subscribed subscribers subscription
  subscriptions subtitle subtitles suggested suggestion suggestions summary tab table tag tagged tags target template text
  texts the theme themes their this thread threads thumbnail thumbnails time timeline times timestamp timezone title titles
  to token tool tools topics total track tracks transcription translation trash tv type types uncategorized unfollowed units
  unknown unread unsent until untitled update updated updates upload uploaded uploads uri url urls use used user username
  usernames users value values variant variants verified version video videos view viewed viewer viewers views visibility
  visible visited visits voice vote voted votes was web website websites were what when where which who width with without
  word words work you your year years`.split(/\s+/),
);
