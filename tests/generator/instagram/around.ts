import { type FilePlan, valueFile } from "../plan.ts";
import type { InstagramContext } from "./context.ts";

const METRICS = {
  organic_insights_posts: [
    {
      media_map_data: {
        "Media Thumbnail": { uri: "media/other/insight.jpg", creation_timestamp: 1600000000, title: "" },
      },
      string_map_data: { "Profile visits": { href: "", value: "3", timestamp: 0 } },
    },
  ],
};

const seconds = (date: Date) => Math.floor(date.getTime() / 1000);

/** Earlier requests stand in the list too; the mark of "all time" was seen in public exports. */
function downloadRequests(from: Date, now: Date): unknown[] {
  const request = (at: number, start: number) => ({
    timestamp: at,
    media: [],
    label_values: [
      { label: "Request completion time", timestamp_value: at + 3600 },
      { label: "Start date", timestamp_value: start },
      { label: "End date", timestamp_value: at },
      { label: "Output format", value: "JSON" },
    ],
    fbid: String(at),
  });
  const asked = seconds(now) - 3600;
  return [request(asked, seconds(from)), request(asked - 400 * 86_400, -2_048_515_200)];
}

const person = (name: string) => ({
  title: "",
  media_list_data: [],
  string_list_data: [{ href: `https://www.instagram.com/${name}`, value: name, timestamp: 1600000000 }],
});

/** Files that hold no items, some under the base name of one that does: only folder and wrapper tell them apart. */
export function* aroundFiles(context: InstagramContext): Iterable<FilePlan> {
  const { owners } = context.person;
  const { root, social } = context;
  const flat = root === "";
  yield valueFile(`${social}${flat ? "followers" : "followers_1"}.json`, owners.map(person));
  yield valueFile(`${social}following.json`, { relationships_following: owners.map(person) });
  yield valueFile(`${social}close_friends.json`, {
    relationships_close_friends: context.options.closeFriendsSince ? owners.slice(0, 2).map(person) : [],
  });
  const { coveredFrom, now } = context.options;
  if (coveredFrom !== null && !flat)
    yield valueFile(
      `${root}other_activity/your_information_download_requests.json`,
      downloadRequests(coveredFrom, now),
    );
  yield valueFile(`${root}subscriptions/reels.json`, { subscriptions_reels: [] });
  if (!context.options.home) yield valueFile(`${root}edits/personal_information.json`, { edits_profile: [] });
  yield valueFile(`${root}saved/saved_posts.json`, {
    saved_saved_media: [
      {
        title: owners[0],
        string_map_data: { "Saved on": { href: "https://www.instagram.com/p/SAMPLE/", timestamp: 1650000000 } },
      },
    ],
  });
  // Metrics exist for professional accounts only.
  if (context.options.professional)
    yield valueFile(`${flat ? "" : "logged_information/"}past_instagram_insights/posts.json`, METRICS);
}
