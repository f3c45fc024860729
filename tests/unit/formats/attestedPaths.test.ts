import { expect, test } from "vitest";
import { jsonTwin } from "../../../src/formats/html/jsonTwin.ts";
import { routeOf, statusWithoutRoute } from "../../../src/formats/routes.ts";

/** Paths that public sources name, by what becomes of the file. */
const READ: readonly string[] = [
  "your_facebook_activity/live_videos/live_videos.json",
  "this_profile's_activity_across_facebook/events/events_you_hosted.json",
  "your_facebook_activity/groups/your_contributions.json",
  "facebook_marketplace/buyer_and_seller_ratings.json",
  "apps_and_websites/posts_from_apps_and_websites.json",
  "apps_and_websites_off_of_facebook/posts_from_apps_and_websites.json",
  "personal_information/avatars/meta_avatars_post_backgrounds.json",
];
const NOT_NEEDED: readonly string[] = [
  "news/your_locations.json",
  "news_feed/news_feed.json",
  "your_facebook_activity/navigation_bar/global_navigation_bar_information.json",
  "personal_information/facebook_accounts_center/accounts_center.json",
  "personal_information/profile_information/timezone.json",
  "your_facebook_activity/groups/your_group_shortcuts.json",
  "your_facebook_activity/other_activity/time_spent_on_facebook.json",
  "your_facebook_activity/voting/voting_reminders.json",
  "your_facebook_activity/events/tickets_purchased.json",
  "your_facebook_activity/fundraisers/your_fundraiser_settings.json",
  "comments_settings/comments_allowed_from.html",
  "personal_information/personal_information/instagram_friend_map.json",
  "your_instagram_activity/story_interactions/story_link_clicks.json",
  "your_instagram_activity/threads/restricted_profiles.json",
  "this_profile's_activity_across_facebook/activity_you're_tagged_in/photos_and_videos_you're_tagged_in.json",
];
const PRIVATE: readonly string[] = [
  "data_messenger_e2e/Jamie Doe_1.json",
  "your_facebook_activity/groups/your_group_messages/1234567890123456.json",
  "your_facebook_activity/facebook_marketplace/conversations_you_had_as_a_seller.json",
  "your_facebook_activity/facebook_marketplace/your_structured_communication.json",
  "your_instagram_activity/messages/broadcast/person_1/message_1.json",
  "messages/legacy_threads/person_1/message_1.json",
  "messages/chats.html",
];

const statusOf = (path: string) => (routeOf(jsonTwin(path), null) === null ? statusWithoutRoute(path) : "read");

test.each([
  ...READ.map((path) => [path, "read"] as const),
  ...NOT_NEEDED.map((path) => [path, "not-needed"] as const),
  ...PRIVATE.map((path) => [path, "private"] as const),
])("%s is %s", (path, status) => {
  expect(statusOf(path)).toBe(status);
});
