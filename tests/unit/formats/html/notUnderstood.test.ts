import { describe, expect, test } from "vitest";
import { line, page, section } from "../../decode/html/pages.ts";
import { DATE, POSTS, read } from "./pageReading.ts";

describe("an item whose date cannot be read", () => {
  const boxes = (date: string | null) =>
    page(...["One", "Two"].map((t) => section("Ann Example wrote.", line(t), date)));
  const UNKNOWN = "qwrt. 03, 2024 1:05:22 xyzzy";

  test.each([
    ["posts", POSTS],
    ["comments", "your_facebook_activity/comments_and_reactions/comments.html"],
  ])("is told without a date: %s", async (_name, path) => {
    for (const date of [UNKNOWN, "", "sometime in spring"]) {
      const { items, fault, problems } = await read(path, boxes(date));
      expect([fault, problems]).toEqual([null, date === UNKNOWN ? ["date-unreadable", "date-unreadable"] : []]);
      expect(items).toMatchObject([
        { text: "One", createdAt: null, precision: "unknown" },
        { text: "Two", createdAt: null, precision: "unknown" },
      ]);
    }
  });

  test("is said, where another language would give another month; the page's own words tell it", async () => {
    const month = async (title: string, date: string) => {
      const { items, problems } = await read(POSTS, page(section(title, line("One"), date)));
      const [at] = items.map((i) => i.createdAt ?? null);
      return [at == null ? null : new Date(at).toISOString().slice(0, 7), problems];
    };
    // November in Polish, October in Croatian.
    expect(await month("Ann Example udostępniła link.", "lis 03, 2024 13:05:22")).toEqual(["2024-11", []]);
    expect(await month("Ann Example xyzzy.", "lis 03, 2024 1:05:22 po południu")).toEqual(["2024-11", []]);
    expect(await month("Ann Example xyzzy.", "lis 03, 2024 13:05:22")).toEqual([null, ["date-unreadable"]]);
    expect(await month("Ann Example xyzzy.", "paź 03, 2024 13:05:22")).toEqual(["2024-10", []]);
  });

  test("keeps its link, and the print of the date is none of its words", async () => {
    const { items } = await read("your_instagram_activity/threads/threads_and_replies.html", boxes(UNKNOWN));
    expect(items).toHaveLength(2);
    const lone = await read(POSTS, page(section(null, line("Alone"), UNKNOWN)));
    expect(lone.items).toMatchObject([{ text: "Alone", createdAt: null, url: "https://www.facebook.com/dyi/l/?l=x1" }]);
  });

  test("is a problem where not even a place for a date is left", async () => {
    const { items, fault, problems } = await read(POSTS, boxes(null));
    expect(items).toEqual([]);
    expect(problems).toEqual(["record-wrong-shape", "record-wrong-shape"]);
    expect(fault).toBe("html-not-understood");
    const one = await read(POSTS, page(section("Ann Example wrote.", line("One"), null)));
    expect(one.problems).toEqual(["record-wrong-shape"]);
  });

  test("is not what a page says of itself", async () => {
    for (const words of [section(null, line("There is no data"), null), section("Your posts", line("No data"), null)])
      expect(await read(POSTS, page(words))).toMatchObject({ items: [], problems: [], fault: null });
  });
});

describe("what is not understood", () => {
  test("is said of a page with boxes that give nothing, and not of one that says it is empty", async () => {
    const path = "personal_information/profile_information/profile_information.html";
    expect((await read(path, page(section("Profile", line("?"), DATE)))).fault).toBe("html-not-understood");
    expect((await read(POSTS, page("<div>There is no data in this section</div>"))).fault).toBeNull();
  });

  test("is said of a page cut off, whose whole blocks are kept", async () => {
    const html = page(section("Ann Example wrote.", line("One"), DATE), section("x", line("Two"), DATE));
    const { items, fault } = await read(POSTS, html.slice(0, html.indexOf("Two")));
    expect(fault).toBe("html-truncated");
    expect(items.map((i) => i.text)).toEqual(["One"]);
  });

  test("text that looks like the fault of JSON exports stays as it stands on the page", async () => {
    const { items } = await read(POSTS, page(section("Ann Example wrote.", line("Why is it “Ã©” and not é?"), DATE)));
    expect(items[0]?.text).toBe("Why is it “Ã©” and not é?");
  });
});
