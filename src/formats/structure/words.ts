/**
 * The words Meta's own keys, file names and folders are made of: what a structure report may spell out. A list of what is
 * allowed and not of what is not, because a key can be a username, a group or a label in any language. Given names and family
 * names stay out of it, even where Meta uses them as words.
 */
export const TECHNICAL_WORDS: ReadonlySet<string> = new Set(
  `a about access account accounts across active activities activity ad added address admin admined administered ads ago ai
  album albums all allowed also an and announcement announcements annotated anonymous answer answers any app apps archive
  archived are artifacts as asked aside at attachment attachments audience audiences audio author autofill avatar avatars
  backdated background backup badge badges base based bio biography birthday birthdays block blocked body book bookmark
  bookmarks books bounty broadcast bug business businesses button by call calls camera campaign campaigns can cancelled caption
  captions card cards categories category change changed changes channel channels chat chats check checked checkout checkup ins
  in choice choices cities city clicked close closed code collaborators collection collections comment commented comments
  commerce community completed composer connected connection connections consent contact contacts container contains content
  contents context contributions control conversation conversations coordinate coordinates count countdowns countries country
  cover create created creation creator creators cropped cross currency current custom customer daily data date dates datetime
  dating day days declined default delete deleted demo description desc detail details device devices digital direct disabled
  display document documents donated donation donations download downloads draft drafts dubbing duration dyi edit edited editor
  edits education effect effects email emails emoji empty enabled encrypted end ended entries entry error event events everyone
  exif experience expired exposure external facebook family favorite favorites fbid features feed feedback feeds feeling field
  fields file filename files filter first fixed follow followed follower followers following follows for format formats
  friend friends from fundraiser fundraisers fundraising gallery game games gaming gender generated genre geo gif gifts
  goal going group groups guest guests guide guides has hash hashtag hashtags header health height hidden hide hiding highlight
  highlights history hobbies home hosted hosting hours href html id identifier ids ig igtv image images import imported in index
  info information insights instagram interaction interactions interest interested interests interactive into invitation
  invitations invite invited invites invitees is iso issue item items job jobs join joined joining json key keys kind label
  labels language languages last latitude layout left legacy length lens lenses level like liked likes line lines link linked
  links list listed listing listings lists live lives local locale location locations locked log logged login logins logs
  longitude main manage managed map maps marketplace media member members membership memberships memories memory mention
  mentioned mentions menu message messages messenger meta metadata minutes missing mobile mode model models moderator
  modified monetization month more movies music muted name names network new news nickname nicknames note notes notification
  notifications now number numbers object objects of off offers old on only open opened option optional options or order
  orders organization organizer orientation original origin other others owned owner owners package page pages parent
  part participant participants parts past payment payments pending people permission permissions person personal phone phones
  photo photos picture pictures pin pinned place places plan planned platform platforms played player playlist playlists poll
  polls portal position possible post posted posts preference preferences preview previews previous price primary privacy
  private pro product products professional profile profiles promoted prompt prompts public publication published publisher
  purchase purchases question questions quick quiz quizzes quote quoted quotes rank rated rating ratings react reacted reaction
  reactions read reason reasons received recent recently recommendation recommendations recommended record recorded recording
  records reel reels reference region registered registration related relationship relationships removed repeat replied replies
  reply report reported reports repost reposted reposts request requested requests required responded response responses
  restricted result results review reviewed reviews revision right rights role roles room rooms row rows rsvp rule rules sale
  sales sample saved scenes schedule scheduled school score search searched searches secret section sections security seen
  select selected sender sent sequence series service session sessions set setting settings share shared shares sharing shop
  shopping short shown shutter site size sizes slide sliders snapshot snapshots social sold something song songs sort source
  sources spark sponsored sport sports start started state stated states static status step sticker stickers stop store stored
  stories story stream string strings style subject submitted subscribed subscribers subscription subscriptions subtitle
  subtitles suggested suggestion suggestions summary support survey tab table tag tagged tags target taken team teams template
  text texts the theme themes their this thread threads thumbnail thumbnails time timeline times timestamp timezone title
  titles to token tool tools topic topics total track tracks transcription transfer translation trash travel trip trips tv type
  types uncategorized unfollowed unique units unknown unread unsent until untitled update updated updates upload uploaded uploads
  upvotes uri url urls use used user username usernames users value values variant variants verified version video videos view
  viewed viewer viewers views visibility visible visit visited visits voice volunteering vote voted votes was watch watched
  web website websites were what when where which who width window with without word words work workplace written year years
  you your`.split(/\s+/),
);
