import { describe, expect, test } from "vitest";
import { line, page, section } from "../../decode/html/pages.ts";
import { AT, DATE, POSTS, pair, read, row } from "./pageReading.ts";

describe("Facebook pages", () => {
  test("that show records as rows have the words of a post or comment in one of them", async () => {
    const table = (words: string) => `<table>${words}${pair("Group", "Cooking")}</table>`;
    const inGroup = { place: { type: "group", name: "Cooking" }, createdAt: AT };
    for (const [path, label, kind] of [
      [POSTS, "Message", "post"],
      ["your_facebook_activity/groups/group_posts_and_comments.html", "Message", "post"],
      ["your_facebook_activity/groups/your_comments_in_groups.html", "Comment", "comment"],
      ["your_facebook_activity/comments_and_reactions/comments.html", "Commentaire", "comment"],
    ] as const) {
      const boxes = [row(label, "Two<br>lines"), pair(label, "Two<br>lines")].flatMap((words) => [
        section(null, table(words), DATE),
        section("Ann Example did something.", table(words), DATE),
      ]);
      const { items, problems } = await read(path, page(...boxes));
      expect(items).toMatchObject(boxes.map(() => ({ kind, text: "Two\nlines", ...inGroup })));
      expect(problems).toEqual([]);
    }
    const target = section(null, `<table>${pair("Message", "Hello")}${pair("Target", "Bob Example")}</table>`, DATE);
    const { items } = await read(POSTS, page(target));
    expect(items).toMatchObject([{ text: "Hello", place: { type: "host", name: "Bob Example" } }]);
  });

  test("give posts with text, files, printed time and the link to the post", async () => {
    const picture = '<div class="_2pin"><a href="your_facebook_activity/posts/media/1_n.jpg"><img src="x"></a></div>';
    const updated = line("Updated Jun 02, 2025 3:31:29 pm");
    const { items, fault } = await read(
      POSTS,
      page(section("Ann Example wrote on Bob's timeline.", line("Hello") + picture + updated, DATE)),
    );
    expect(fault).toBeNull();
    expect(items).toMatchObject([
      {
        kind: "post",
        text: "Hello",
        createdAt: AT,
        precision: "second",
        zone: "assumed",
        place: { type: "host", name: "Bob" },
        media: [{ uri: "your_facebook_activity/posts/media/1_n.jpg", type: "image" }],
        url: "https://www.facebook.com/dyi/l/?l=x1",
        pointer: ["", 0],
      },
    ]);
  });

  test("do not take the name of a shared link for the user's words", async () => {
    const url = '<a href="https://example.org/a">https://example.org/a</a>';
    const { items } = await read(
      POSTS,
      page(section("Ann Example shared a link.", line("Look") + line("A site") + line(url), DATE)),
    );
    expect(items[0]?.text).toBe("Look");
  });

  test("keep the whole text of a post, boxes inside it too, in order", async () => {
    const text = "Words <div>inner <div>deeper</div></div> more<div>last</div>";
    const first = "<div>First</div> then<div>last</div>";
    for (const [html, read_] of [
      [text, "Words\ninner\ndeeper\nmore\nlast"],
      [first, "First\nthen\nlast"],
    ] as const)
      for (const path of [POSTS, "your_facebook_activity/comments_and_reactions/comments.html"]) {
        const { items } = await read(path, page(section("Ann Example wrote.", line(html), DATE)));
        expect(items[0]?.text).toBe(read_);
        const bare = page(section("Ann Example wrote.", line(html), DATE)).replace(/ class="_2pin"/g, "");
        expect((await read(path, bare)).items[0]?.text).toBe(read_);
      }
  });

  test("take no caption, group, link or row into a text with boxes inside it", async () => {
    const inside =
      'Words <div class="_3-95">Caption</div><div class="_3-95"><span class="_a6_m">Group: </span>Cooking</div>' +
      '<div>inner</div><div><a href="https://example.org/a">https://example.org/a</a></div>' +
      "<table><tr><td>Feeling</td><td>happy</td></tr></table> more";
    const { items } = await read(POSTS, page(section("Ann Example wrote.", line(inside), DATE)));
    expect(items).toMatchObject([{ text: "Words\ninner\nmore", place: { type: "group", name: "Cooking" } }]);
  });

  test("leave an album's name beside the text out of it, and keep the caption of a picture", async () => {
    const picture = '<div><img src="posts/media/1_n.jpg"></div><div class="_3-95">Caption</div>';
    const html = `<section class="_a6-g"><div class="_2ph_ _a6-p">Words${picture}<div>Album</div></div><footer>${DATE}</footer></section>`;
    const { items } = await read(POSTS, page(html));
    expect(items[0]?.text).toBe("Words\nCaption");
  });

  test("know a link's name and a file's title by how deep they stand, and the user's words that come after", async () => {
    const deep = (html: string) =>
      `<div class="_2pin"><div><div><div><div><div>${html}</div></div></div></div></div></div>`;
    const url = '<div><a href="https://example.org/a">https://example.org/a</a></div>';
    const shared = "Ann Example shared a link.";
    const link = deep(`<div>A site</div>${url}`);
    const words = '<div class="_2pin"><div>My words</div><div></div></div>';
    const text = async (body: string) => (await read(POSTS, page(section(shared, body, DATE)))).items[0]?.text;
    expect(await text(link)).toBe("");
    expect(await text(deep(`${url}<div>A site</div>`))).toBe("");
    expect(await text(link + words)).toBe("My words");
    expect(await text(words + link)).toBe("My words");
    expect(await text(deep("<div>A place</div>") + words + deep(url))).toBe("My words");
    const file = (below: string) =>
      deep(`<a href="posts/media/1_n.jpg"><img class="_a6_o" src="posts/media/1_n.jpg"></a><div>Album</div>${below}`);
    expect(await text(file("") + words)).toBe("My words");
    expect(await text(file('<div class="_3-95">Caption</div>') + words)).toBe("My words\nCaption");
    expect(await text(file('<div class="_3-95">Caption</div>'))).toBe("Caption");
    expect(await text(deep("<div>For sale: a bike</div>"))).toBe("For sale: a bike");
  });

  test("keep a lone line before an address where nothing tells it from the user's own words", async () => {
    const url = '<a href="https://example.org/a">https://example.org/a</a>';
    const { items } = await read(POSTS, page(section("Ann Example shared a link.", line("Look") + line(url), DATE)));
    expect(items[0]?.text).toBe("Look");
  });

  test("give the instant where the zone is printed, and say that it is one", async () => {
    const date = "Wednesday, November 12, 2008 at 3:04pm UTC+01";
    const { items } = await read(POSTS, page(section("Ann Example wrote.", line("One"), date)));
    expect(items).toMatchObject([{ createdAt: Date.UTC(2008, 10, 12, 14, 4), zone: "utc", precision: "minute" }]);
  });

  test("keep links to other hosts out of an item", async () => {
    const html = page(section("Ann Example shared a link.", line("x"), DATE));
    for (const address of [
      "https://facebook.com.example.org/dyi/l/",
      "http://www.facebook.com/dyi/l/",
      "javascript:alert(1)",
    ])
      expect(
        (await read(POSTS, html.replace("https://www.facebook.com/dyi/l/?l=x1", address))).items[0]?.url,
      ).toBeNull();
  });

  test("put a comment into the group that a label names", async () => {
    const body = `${line("Nice &lt;b&gt;")}<div class="_3-95"><span class="_a6_m">Groupe : </span>Cuisine</div>`;
    const path = "your_facebook_activity/comments_and_reactions/comments.html";
    const { items } = await read(path, page(section("Ann Example commented on a post.", body, DATE)));
    expect(items).toMatchObject([{ kind: "comment", text: "Nice <b>", place: { type: "group", name: "Cuisine" } }]);
  });

  test("put a post into the group that a label names, in whichever list it stands", async () => {
    const label = '<div class="_3-95"><span class="_a6_m">Group: </span>Cooking</div>';
    const html = page(section("Ann Example shared a post.", line("Soup") + label, DATE));
    for (const path of [POSTS, "your_facebook_activity/groups/group_posts_and_comments.html"]) {
      const { items } = await read(path, html);
      expect(items).toMatchObject([{ text: "Soup", place: { type: "group", name: "Cooking" } }]);
    }
  });

  test("tell comments from posts on a page that has both, by the sentence over them", async () => {
    const old = (title: string) =>
      `<div class="pam _3-95 _2pi0 _2lej uiBoxWhite noborder"><div class="_3-96 _2pio _2lek _2lel">${title}</div><div class="_3-96 _2let"><div>Soup<div><span>Group: </span>Cooking</div></div></div><div class="_3-94 _2lem">Jan 02, 2019, 3:04 PM</div></div>`;
    const titles = [
      ["Ann Example posted in Cooking.", "post"],
      ["Ann Example commented on Bob's post.", "comment"],
      ["Ann Example replied to Bob's comment.", "comment"],
      ["Ann Example commented on a post.", "comment"],
      ["Ann Example commented on Bob's post in Shared Kitchen.", "comment"],
      ["Ann Example shared her own post.", "post"],
      ["Ann Example a commenté la publication de Bob.", "comment"],
      ["Ann Example hat Bobs Beitrag kommentiert.", "comment"],
      ["Ann Example hat etwas in der Gruppe geteilt.", "post"],
      ["Ann Example skrev något.", "post"],
    ] as const;
    const { items, problems } = await read(
      "groups/your_posts_and_comments_in_groups.html",
      page(...titles.map(([title]) => old(title))),
    );
    expect(problems).toEqual([]);
    expect(items.map((i) => [i.kind, i.text])).toEqual(titles.map(([, kind]) => [kind, "Soup"]));
    expect(new Set(items.map((i) => i.place.type === "group" && i.place.name))).toEqual(new Set(["Cooking"]));
  });

  test("read the names of groups from lines and from sentences", async () => {
    const path = "your_facebook_activity/groups/your_group_membership_activity.html";
    const { facts } = await read(
      path,
      page(
        section("You became a member of Cooking.", "", DATE),
        section("You became a member of Boats.", line("Boats"), DATE),
      ),
    );
    expect(facts.filter((f) => f.type === "group")).toEqual([
      { type: "group", name: "Cooking" },
      { type: "group", name: "Boats" },
    ]);
  });

  test("read a profile from its rows, in German too", async () => {
    const path = "personal_information/profile_information/profile_information.html";
    const rows = `<table>${pair("Name", "Ann Example")}${pair("Geburtstag", "März 05, 1990")}${pair("Wohnort", "Musterstadt")}</table>`;
    const { items, facts } = await read(path, page(section(null, rows, null)));
    expect(facts).toContainEqual({ type: "birth-date", value: "1990-03-05" });
    expect(items.map((i) => [i.kind, i.field, i.text])).toEqual([
      ["profile-name", "name", "Ann Example"],
      ["profile-field", "birthday", "1990-03-05"],
      ["profile-field", "current_city", "Musterstadt"],
    ]);
  });
});
