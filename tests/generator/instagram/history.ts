import type { FilePlan } from "../plan.ts";
import { listFile, valueFile } from "../plan.ts";
import type { InstagramContext } from "./context.ts";

/** Switches between private and public, in the shape the options ask for, and what else lies in their folder. */
export function* historyFiles(context: InstagramContext): Iterable<FilePlan> {
  const { labels, options, logins } = context;
  if (options.privacyHistory === "no-folder" && options.privacySwitches.length === 0) return;
  yield valueFile(`${logins}login_activity.json`, {
    account_history_login_history: [
      { title: "2026-10-01", string_map_data: { [labels.time]: { href: "", value: "", timestamp: 1790000000 } } },
    ],
  });
  const count = options.privacySwitches.length;
  if (count === 0 || options.instagramPrivate === null) return;
  const name = options.instagramEra === "D" ? "profile_privacy_changes.json" : "account_privacy_changes.json";
  const records = options.privacySwitches.map((date, n) => {
    const sameAsNow = (count - 1 - n) % 2 === 0;
    const cell = { href: "", value: "", timestamp: Math.floor(date.getTime() / 1000) };
    const title = sameAsNow === options.instagramPrivate ? labels.toPrivate : labels.toPublic;
    return options.switchShape === "map"
      ? { title, media_map_data: {}, string_map_data: { [labels.time]: cell } }
      : { title, media_list_data: [], string_list_data: [cell] };
  });
  // Newest first, as Instagram lists things.
  yield listFile(`${logins}${name}`, "account_history_account_privacy_history", () =>
    [...records].reverse().map((record) => ({ record })),
  );
}
