import fc from "fast-check";
import { expect, test } from "vitest";
import { pathName } from "../../../../src/formats/structure/names.ts";
import { TECHNICAL_WORDS } from "../../../../src/formats/structure/words.ts";

test.each([
  [
    "your_facebook_activity/posts/your_posts__check_ins__photos_and_videos_1.json",
    "your_facebook_activity/posts/your_posts__<word>_<word>__photos_and_videos_#.json",
  ],
  ["facebook-annexample-2024-05-01-aBcD/posts/album/0.html", "<name>/posts/album/<name>.html"],
  ["instagram-ann.example/content/Reels_2.JSON", "<name>/content/reels_#.json"],
  ["ann_example_20200101/media.json", "<name>/media.json"],
  ["messages/inbox/annexample_abc123/message_1.json", "messages/<name>/<name>/message_#.json"],
  ["groups/groups_you've_visited.html", "groups/groups_you_ve_visited.html"],
  ["posts/media/Mallorca_2019/1.json", "posts/media/<name>/<name>.json"],
  ["../../home/ann/4915112345678.json", "<name>/<name>/<name>/<name>/<name>.json"],
])("%s is shown as %s", (path, shown) => {
  expect(pathName(path)).toBe(shown);
});

test("whatever a path is, only words of Meta's own are in what is shown", () => {
  const segment = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.stringMatching(/^[a-z0-9._-]{1,20}$/),
    fc.constantFrom("posts", "your_posts_1"),
  );
  fc.assert(
    fc.property(fc.array(segment, { minLength: 1, maxLength: 5 }), (segments) => {
      for (const part of pathName(`${segments.join("/")}.json`)
        .replace(/\.json$/, "")
        .split("/"))
        if (part !== "<name>")
          for (const word of part.split("_"))
            expect(
              word === "" ||
                word === "#" ||
                word === "<word>" ||
                /^(s|re|ve|ll)$/.test(word) ||
                TECHNICAL_WORDS.has(word),
            ).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test("words that are somebody's name, or say what a life is about, are not spelt", () => {
  expect(pathName("new/Page_Price_secret_relationship_123.json")).toBe("new/<name>.json");
  expect(pathName("posts/your_secret_posts_2.json")).toBe("posts/your_<word>_posts_#.json");
  const telling =
    "page price day story field book song post key private secret health relationship family dating religious";
  expect(telling.split(" ").filter((word) => TECHNICAL_WORDS.has(word))).toEqual([]);
});

test("no frequent given name is among the words that may be shown", () => {
  const names =
    "ann anna anne jane john mary maria marie max paul peter tom tim ben bob alice eva emma lena mia leo noah liam jan kai lisa lars sara rose grace hope faith joy will mark grant bill art pat sue may june april august ray dean frank ernest victor rich jack drew chase chip christian angel dawn ivy lily iris olive ruby amber jade pearl daisy violet star sky summer autumn robin jay martin page reed reid king prince duke".split(
      " ",
    );
  expect(names.filter((name) => TECHNICAL_WORDS.has(name))).toEqual([]);
});
