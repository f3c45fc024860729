/** Why a file is left unread. The audit lists what the user published; these files hold none of it, or hold it once more. */
export type NotNeededReason =
  /** Settings, logs, devices, advertising: what Meta keeps about the user. */
  | "kept-by-meta"
  /** Lists of other people, Pages, saved or seen things: nothing the user wrote. */
  | "lists"
  /** What others posted, sent or invited to. */
  | "by-others"
  /** Earlier wordings: the post or comment itself stands in its own file, with the words it has now. */
  | "earlier-wording"
  /** Links to, tags on and counts of items that stand in their own files. */
  | "about-items"
  /** Pages that only help to find the way in the export. */
  | "front-page";

const file = (folder: string, names: string): RegExp => new RegExp(`/${folder}/(${names})(_\\d+)?\\.(json|html)$`);

const FILES: readonly (readonly [NotNeededReason, RegExp])[] = [
  [
    "kept-by-meta",
    /\/(ads_information|ads_and_businesses|ads_and_topics|ads_and_content|apps_and_websites(_off_of_(facebook|instagram))?|security_and_login_information|logged_information|preferences|device_information|information_about_you|autofill_information|other_personal_information|login_and_(account|profile)_creation|monetization|your_topics|meta_spark|shared_access|facebook_payments|facebook_gaming|facebook_portal|activity_messages|location|device_location|past_instagram_insights|bug_bounty|volunteering|journalist_registration|privacy_checkup|interactions|rights_manager|facebook_assistant|facebook_news|voice_recording_and_transcription|ai|about_you|calls_and_messages|payment_history|location_history|settings|media_settings)\//,
  ],
  [
    "lists",
    /\/(connections|friends_and_followers|following_and_followers|friends|people_and_friends|followers_and_following|contacts|recent_searches|search|search_history|saved|saved_items_and_collections|subscriptions|shopping|avatars_store|reports|notifications)\//,
  ],
  ["kept-by-meta", /\/files\//],
  ["front-page", /\/(no-data|start_here|index)\.(txt|html?|json)$/],
  [
    "lists",
    /\/(stories_viewed|posts_viewed|videos_watched|ads_viewed|suggested_accounts_viewed|suggested_profiles_viewed|recently_viewed|recently_visited)\.(json|html)$/,
  ],
  [
    "lists",
    file(
      "pages(_and_profiles)?",
      "pages_you['_]ve_unfollowed|pages_and_profiles_you['_]ve_unfollowed|pages_you_are_a_customer_of|admin_activity",
    ),
  ],
  ["earlier-wording", file("posts", "edits_you_made_to_posts|facebook_editor")],
  ["earlier-wording", file("comments_and_reactions", "your_comment_edits")],
  ["about-items", file("comments_and_reactions", "your_comment_active_days")],
  ["about-items", file("posts", "content_sharing_links_you_have_created|your_pinned_posts")],
  [
    "by-others",
    file(
      "posts",
      "other_people['_]s_posts_to_your_timeline|places_you_have_been_tagged_in|your_received_shared_album_invites|posts_you['_]re_tagged_in|photos_and_videos_you['_]re_tagged_in",
    ),
  ],
  ["about-items", file("groups", "your_group_post_tags")],
  [
    "lists",
    /\/groups\/(your_answers_to_membership_questions|join_requests|creator_badges|your_badges|your_anonymous_mode_status_in_groups|group_badges|groups_you['_]ve_visited)[^/]*\.(json|html)$/,
  ],
  [
    "by-others",
    file(
      "events",
      "event_invitations|your_event_responses|your_event_invitation_links|events_you['_]ve_hidden|invited_events|event_responses",
    ),
  ],
  [
    "lists",
    /\/(facebook_)?marketplace\/(?!items_sold|your_marketplace_listing_history|buyer_and_seller_ratings)[^/]+\.(json|html)$/,
  ],
  ["by-others", /\/fundraisers\/(fundraisers_donated_to|your_fundraiser_donations)[^/]*\.(json|html)$/],
  ["about-items", file("your_places", "cities_you_have_checked_into|cities_checked_into")],
  [
    "kept-by-meta",
    /\/other_activity\/(pokes|link_history|your_mentions_settings|your_content_visibility_notification_history|activity_summary_about_a_page_or_profile|interactive_videos)[^/]*\.(json|html)$/,
  ],
  [
    "lists",
    /\/threads\/(followers|following|interest_feeds_on_threads|saved_threads|your_posts_without_notifications|threads_viewed)[^/]*\.(json|html)$/,
  ],
  [
    "kept-by-meta",
    /\/(news|news_feed|facebook_accounts_center|other_logged_information|voting_location_and_reminders|voting|your_problem_reports|navigation_bar|facebook_support|comments_settings|shops|your_interactions_on_facebook)\//,
  ],
  ["by-others", /\/activity_you['_]re_tagged_in\//],
  [
    "kept-by-meta",
    /\/profile_information\/(contacts_sync_settings|predicted_languages|your_services|autofill_information|contacts_uploaded_before_2021|rising_fan_badges_you['_]ve_received|synced_contacts_from_instagram|the_ways_we_can_send_you_notifications|timezone|your_devices)\.(json|html)$/,
  ],
  [
    "lists",
    file(
      "groups",
      "community_chat_settings|group_invites_you['_]ve_sent|groups_and_pages_that_you_may_find_engaging|your_actions_on_violating_content_in_your_groups|your_group_shortcuts|your_group_warnings|your_participation_requests",
    ),
  ],
  [
    "kept-by-meta",
    file(
      "other_activity",
      "support_correspondences|your_recently_followed_history|facebook_new_user_guide|invites_to_follow|last_sent_notification_info|profiles_you_visited_in_the_past_7_days|reshare_education|surveys|time_spent_on_(facebook|instagram)|top_fan_badges_you['_]ve_received|top_fan_information|weather_forecast_settings|weekly_engagement_list_activity|your_autofill_settings|your_interactions_with_promotional_content_in_reels|your_recently_used_emojis|your_video_consumption_summary|your_ownership_of_digital_items",
    ),
  ],
  ["lists", file("events", "tickets_purchased|your_events_ads_activity|event_reminders")],
  [
    "by-others",
    file(
      "fundraisers",
      "fundraiser_posts_you_likely_viewed|your_fundraiser_settings|your_interactions_with_fundraising_promotions",
    ),
  ],
  ["kept-by-meta", file("comments_and_reactions", "audio_comment_tooltip_views")],
  ["lists", file("pages", "sent_page_invites")],
  ["kept-by-meta", file("personal_information", "linked_meta_accounts|instagram_friend_map")],
  // The app "Edits" beside Instagram.
  ["kept-by-meta", file("edits", "personal_information")],
  ["lists", file("story_interactions", "story_link_clicks")],
  [
    "lists",
    file(
      "threads",
      "blocked_profiles|follow_requests_you['_]ve_received|pending_follow_requests|recently_unfollowed_profiles|restricted_profiles|word_or_phrase_searches",
    ),
  ],
  ["lists", /\/gifts\/[^/]+\.(json|html)$/],
  [
    // Instagram until 2021: all files at the top of the export.
    "kept-by-meta",
    /^\/([^/]+\/){0,3}(connections|saved|searches|settings|devices|autofill|checkout|contacts|account_history|seen_content|uploaded_contacts|information_about_you)\.json$/,
  ],
];

/** Why the file at a normalised path is not needed, null where it is not known to be so. */
export function reasonNotNeeded(path: string): NotNeededReason | null {
  return FILES.find(([, pattern]) => pattern.test(path))?.[0] ?? null;
}
