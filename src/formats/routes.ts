import type { FileStatus, Platform } from "../model/vocabulary.ts";
import { facebookRoutes } from "./facebook/routes.ts";
import { instagramRoutes } from "./instagram/routes.ts";
import type { Route } from "./reader.ts";

/** The path as routes are tested against it: lower case, straight apostrophes, forward slashes, a leading slash. */
export function routePath(path: string): string {
  return `/${path}`
    .toLowerCase()
    .replace(/[\u2018\u2019]/g, "'")
    .replaceAll("\\", "/");
}

export const routes: readonly Route[] = [...facebookRoutes, ...instagramRoutes];

/** Folders that only one service has. */
const FACEBOOK_ONLY =
  /\/(your_facebook_activity|your_activity_across_facebook|this_profile's_activity_across_facebook|apps_and_websites_off_of_facebook|facebook_marketplace|comments_and_reactions|facebook_portal|facebook_payments|facebook_gaming|friends_and_followers)\//;
const INSTAGRAM_ONLY =
  /\/(your_instagram_activity|apps_and_websites_off_of_instagram|past_instagram_insights|instagram_insights|followers_and_following|story_sticker_interactions|login_and_account_creation|login_and_profile_creation|information_about_you|account_information|threads)\//;

/** Which service a path can only belong to, null where both could have it. */
export function platformHint(path: string): "facebook" | "instagram" | null {
  const p = routePath(path);
  if (/\/facebook-[^/]+\//.test(p)) return "facebook";
  if (/\/instagram-[^/]+\//.test(p)) return "instagram";
  if (FACEBOOK_ONLY.test(p)) return "facebook";
  if (INSTAGRAM_ONLY.test(p)) return "instagram";
  return null;
}

/** The route of a data file, the likelier service first where both have such a path; null where none knows it. */
export function routeOf(path: string, likely: "facebook" | "instagram" | null): Route | null {
  const p = routePath(path);
  const hint = platformHint(path) ?? likely;
  let other: Route | null = null;
  for (const route of routes) {
    if (!route.path.test(p)) continue;
    const service = route.platform === "threads" ? "instagram" : route.platform;
    if (hint === null || service === hint) return route;
    other ??= route;
  }
  return platformHint(path) === null ? other : null;
}

/** Message files: recognised by their folder, counted, never opened. Chats with Meta AI are routed before this is asked. */
const PRIVATE =
  /\/(messages|your_messages|direct|dating|messenger|encrypted_messages|archived_threads_messages|secret_conversations)\/(?!ai_conversations)/;
const PRIVATE_FILES =
  /\/(your_dating_(profile|messages|activity)|secret_conversations|messages|direct_messages|message_\d+)\.(json|html)$/;

/**
 * Folders and files that Meta made about the user, or lists that are no item: not needed for the audit. Everything else
 * that no route knows is unknown, and said to be.
 */
const NOT_NEEDED = [
  /\/(ads_information|ads_and_businesses|ads_and_topics|ads_and_content|apps_and_websites(_off_of_(facebook|instagram))?|security_and_login_information|logged_information|preferences|files|connections|friends_and_followers|following_and_followers|friends|device_information|information_about_you|autofill_information|other_personal_information|login_and_(account|profile)_creation|followers_and_following|contacts|monetization|your_topics|recent_searches|search|saved|saved_items_and_collections|subscriptions|shopping|meta_spark|avatars_store|reports|shared_access|facebook_payments|facebook_gaming|facebook_portal|notifications|activity_messages|location|device_location|past_instagram_insights|bug_bounty|volunteering|journalist_registration|privacy_checkup|interactions|rights_manager|facebook_assistant|facebook_news|voice_recording_and_transcription|ai)\//,
  /\/(no-data|start_here|index)\.(txt|html?|json)$/,
  /\/(stories_viewed|posts_viewed|videos_watched|ads_viewed|suggested_accounts_viewed|suggested_profiles_viewed|your_information_download_requests|recently_viewed|recently_visited)\.(json|html)$/,
  /\/pages(_and_profiles)?\/(pages_you['_]ve_unfollowed|pages_and_profiles_you['_]ve_unfollowed|pages_you_are_a_customer_of|admin_activity)\.(json|html)$/,
  /\/groups\/(your_answers_to_membership_questions|join_requests|creator_badges|your_badges|your_anonymous_mode_status_in_groups|group_badges|groups_you['_]ve_visited)[^/]*\.(json|html)$/,
  /\/events\/(event_invitations|your_event_responses|your_event_invitation_links|events_you['_]ve_hidden|invited_events|event_responses)\.(json|html)$/,
  /\/(facebook_)?marketplace\/(?!items_sold|your_marketplace_listing_history)[^/]+\.(json|html)$/,
  /\/fundraisers\/(fundraisers_donated_to|your_fundraiser_donations)[^/]*\.(json|html)$/,
  /\/(comments_and_reactions)\/(your_comment_active_days)\.(json|html)$/,
  /\/other_activity\/(pokes|link_history|your_mentions_settings|your_content_visibility_notification_history|activity_summary_about_a_page_or_profile|interactive_videos)[^/]*\.(json|html)$/,
  /\/threads\/(followers|following|interest_feeds_on_threads|saved_threads|your_posts_without_notifications|threads_viewed)[^/]*\.(json|html)$/,
  /\/gifts\/[^/]+\.(json|html)$/,
];

const DATA_FILE = /\.(json|html?)$/i;

/** Whether a member is a data file, to be listed by name; media and others are not. */
export function isDataFile(path: string): boolean {
  return DATA_FILE.test(path);
}

/** Where a data file that no route reads belongs. */
export function statusWithoutRoute(path: string): Extract<FileStatus, "private" | "not-needed" | "unknown"> {
  const p = routePath(path);
  if (PRIVATE.test(p) || PRIVATE_FILES.test(p)) return "private";
  return NOT_NEEDED.some((pattern) => pattern.test(p)) ? "not-needed" : "unknown";
}

export type Service = Exclude<Platform, "threads">;
