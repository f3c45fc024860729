import type { FilePlan } from "./plan.ts";
import { bytesFile, valueFile } from "./plan.ts";

const text = (path: string, words: string) => bytesFile(path, () => Buffer.from(words, "utf8"));

/** What lies beside the files of interest: litter of operating systems, empty categories, logs, files nobody knows. */
export function* noiseFiles(platform: "facebook" | "instagram", activity: string): Iterable<FilePlan> {
  yield text("__MACOSX/._files", "\u0000\u0005\u0016\u0007");
  yield text(".DS_Store", "\u0000\u0000\u0000\u0001Bud1");
  yield text(`${activity}shopping/no-data.txt`, "There is no data for this folder");
  yield valueFile("ads_information/advertisers_using_your_activity_or_information.json", {
    custom_audiences_all_types_v2: [{ advertiser_name: "Sample Shoes", has_data_file_custom_audience: true }],
  });
  yield valueFile("security_and_login_information/record_details.json", {
    admin_records_v2: [{ event: "Login", session: { ip_address: "192.0.2.44", created_timestamp: 1700000000 } }],
  });
  yield valueFile(`logged_information/search/your_search_history.json`, {
    searches_v2: [{ timestamp: 1700000000, title: "You searched Facebook", data: [{ text: "ferry timetable" }] }],
  });
  yield valueFile(`${activity}other_activity/some_kind_of_tomorrow.json`, {
    kind_of_tomorrow_v9: [{ timestamp: 1790000000, words: `A file of ${platform} that no reader knows` }],
  });
}
