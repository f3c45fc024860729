import { describe, expect, test } from "vitest";
import { jsonTwin } from "../../../../src/formats/html/jsonTwin.ts";
import { type HtmlReading, readHtmlPage } from "../../../../src/formats/html/readPage.ts";
import { routeOf } from "../../../../src/formats/routes.ts";
import { NameIndex } from "../../../../src/formats/titles/nameIndex.ts";
import { TitleReader } from "../../../../src/formats/titles/titleReader.ts";
import type { Fact, ItemRecord } from "../../../../src/model/record.ts";
import { languages } from "../../../../src/words/index.ts";
import { line, page, section } from "../../decode/html/pages.ts";

const DATE = "Jun 01, 2025 3:31:29 pm";
const AT = Date.UTC(2025, 5, 1, 15, 31, 29);

interface Result extends HtmlReading {
  readonly items: readonly ItemRecord[];
  readonly facts: readonly Fact[];
  readonly problems: readonly string[];
}

async function read(path: string, html: string): Promise<Result> {
  const route = routeOf(jsonTwin(path), null);
  const adapter = route?.page ?? null;
  if (route === null || adapter === null) throw new Error(`no reader for ${path}`);
  const names = NameIndex.from([]);
  const context = {
    file: path,
    platform: route.platform,
    pageExport: false,
    names,
    titles: new TitleReader(names, ["Ann Example"], languages),
    username: "ann.example",
  };
  const items: ItemRecord[] = [];
  const facts: Fact[] = [];
  const problems: string[] = [];
  const source = { chunks: [Buffer.from(html)], path };
  const reading = await readHtmlPage(source, route.reader, adapter, context, {
    item: (item) => items.push(item),
    fact: (fact) => facts.push(fact),
    problem: (code) => problems.push(code),
  });
  return { ...reading, items, facts, problems };
}

const POSTS = "your_facebook_activity/posts/your_posts__check_ins__photos_and_videos_1.html";
const row = (label: string, value: string) =>
  `<tr><td colspan="2" class="_2pin _a6_q">${label}<div><div>${value}</div></div></td></tr>`;
const pair = (label: string, value: string) =>
  `<tr><td class="_2pin _a6_q">${label}</td><td class="_2pin _2piu _a6_r">${value}</td></tr>`;

const boxesOf = (piece: string) => Array.from({ length: 6 }, () => section("Ann Example wrote.", piece, DATE));

test("links between lines, in any number, are told from them in little time", async () => {
  const pair = `${line("Words")}${line('<a href="https://example.org/">x</a>')}`;
  const { items } = await read("posts/your_posts_1.html", page(...boxesOf(pair.repeat(60_000))));
  expect(items.map((i) => i.text)).toEqual(boxesOf("").map(() => "Words"));
});

test("a profile value of any number of lines is read in little time", async () => {
  const path = "personal_information/profile_information/profile_information.html";
  const { items } = await read(path, page(...boxesOf("<div><b>Motto: </b>x</div>".repeat(60_000))));
  expect(items.map((i) => i.text?.length)).toEqual(boxesOf("").map(() => 2 * 60_000 - 1));
});

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

describe("Instagram pages", () => {
  test("give posts with the heading as caption, a tagged person and a place", async () => {
    const rows = `<table>${row("Latitude", "33.7")}${row("Tagged users", "bob (Tagged, 0.00, 0.00)")}</table>`;
    const body = `<a href="media/posts/202506/1.jpg"><img src="media/posts/202506/1.jpg"></a>${rows}`;
    const html = page(section("Sun<br>and sea", body, "Jun 01, 2025 3:31 pm")).replace('<base href="../../">', "");
    const { items } = await read("your_instagram_activity/media/posts_1.html", html);
    expect(items).toMatchObject([
      {
        kind: "post",
        text: "Sun\nand sea",
        precision: "minute",
        createdAt: Date.UTC(2025, 5, 1, 15, 31),
        media: [{ uri: "media/posts/202506/1.jpg" }],
      },
    ]);
    expect(items[0]?.notes).toEqual(["has-location", "tags-people"]);
  });

  test("give comments with their owner", async () => {
    const rows = `<table>${row("Comment", "Well done")}${row("Media Owner", "bob")}${pair("Time", "Jun 01, 2025 3:31 pm")}</table>`;
    const { items } = await read(
      "your_instagram_activity/comments/post_comments_1.html",
      page(section(null, rows, null)),
    );
    expect(items).toMatchObject([
      { kind: "comment", text: "Well done", place: { type: "host", name: "bob" }, zone: "assumed" },
    ]);
  });

  test("tell the account's flag", async () => {
    const rows = `<table>${row("Username", "ann.example")}${row("Privates Konto", "True")}</table>`;
    const path = "personal_information/personal_information/personal_information.html";
    const { facts } = await read(path, page(section("Profil", rows, null)));
    expect(facts).toContainEqual({ type: "private", value: true });
  });

  test("give a like its owner, wherever the owner's rows stand, and the liked post's address", async () => {
    const address = "https://www.instagram.com/p/1/";
    const url = `<table>${row("URL", `<a href="${address}">${address}</a>`)}</table>`;
    const rows = `<table><tr><td><table>${pair("Name", "Bob Example")}${pair("Username", "bob")}</table></td></tr></table>`;
    const owner = `<div><h2>Owner</h2><div>${rows}</div></div>`;
    const path = "your_instagram_activity/likes/liked_posts.html";
    for (const body of [owner + url, url + owner, `<table><tr><td colspan="2">${owner}</td></tr></table>${url}`])
      for (const html of [
        page(section(null, body, DATE)),
        page(section(null, body, DATE).replace(/ class="[^"]*"/g, "")),
      ]) {
        const { items } = await read(path, html);
        expect(items).toMatchObject([{ kind: "reaction", place: { type: "host", name: "bob" }, url: address }]);
      }
  });

  test("keep a heading of the page's own look where no rows follow it", async () => {
    const path = "your_instagram_activity/media/posts_1.html";
    const { items } = await read(path, page(section(null, "<div><h3>My words</h3></div>", DATE)));
    expect(items[0]?.text).toBe("My words");
  });

  test("give each message to Meta AI, and none of its answers", async () => {
    const said = (who: string, what: string) =>
      `${row("Sender", who)}${row("Message", what)}${pair("Time", "Jun 01, 2025 3:31 pm")}`;
    const rows = `<table>${said("Ann Example", "First?")}${said("Meta AI", "No.")}${said("Ann Example", "Second?")}</table>`;
    const { items } = await read(
      "your_instagram_activity/messages/ai_conversations.html",
      page(section("Chat", rows, null)),
    );
    expect(items.map((i) => i.text)).toEqual(["First?", "Second?"]);
  });

  test("give messages to Meta AI from tables of one cell a row", async () => {
    const cell = (text: string) => `<tr><td class="_2pin _a6_q">${text}</td></tr>`;
    const said = (who: string, what: string) =>
      `<tr><td><table>${cell(who)}${cell(what)}${cell("6월 25, 2026 2:06 오후")}</table></td></tr>`;
    const { items, problems } = await read(
      "your_instagram_activity/messages/ai_conversations/thread_for_mailbox1_2.html",
      `<html><body><main><table>${said("ann.example", "시를 써줘")}${said("Meta AI", "네")}</table></main></body></html>`,
    );
    expect(problems).toEqual([]);
    expect(items).toMatchObject([
      { kind: "ai-interaction", text: "시를 써줘", createdAt: Date.UTC(2026, 5, 25, 14, 6), zone: "assumed" },
    ]);
  });
});

describe("a chat with a persona of the AI", () => {
  const CHAT = "your_instagram_activity/messages/ai_conversations/thread_1.html";
  const box = (who: string, what: string) => section(who, line(what), DATE);
  const cell = (text: string) => `<tr><td class="_2pin _a6_q">${text}</td></tr>`;
  const table = (who: string, what: string) =>
    `<tr><td><table>${cell(who)}${cell(what)}${cell("Jun 01, 2025 3:31 pm")}</table></td></tr>`;
  const shapes = [
    ["boxes", (said: readonly (readonly [string, string])[]) => page(...said.map(([a, b]) => box(a, b)))],
    [
      "tables",
      (said: readonly (readonly [string, string])[]) =>
        page(`<table>${said.map(([a, b]) => table(a, b)).join("")}</table>`),
    ],
  ] as const;

  test.each(shapes)("gives the user's words alone where the user is known, in %s", async (_name, html) => {
    const said = [
      ["Chef Luigi", "Ciao! What shall we cook?"],
      ["Ann Example", "Soup"],
      ["Chef Luigi", "Then take an onion"],
      ["Meta AI", "And a pot"],
      ["ann.example", "Done"],
    ] as const;
    const { items, problems } = await read(CHAT, html(said));
    expect(items.map((i) => i.text)).toEqual(["Soup", "Done"]);
    expect(problems).toEqual([]);
  });

  test.each(shapes)("gives all where nobody is known to be the user, in %s", async (_name, html) => {
    const { items } = await read(
      CHAT,
      html([
        ["Chef Luigi", "Ciao!"],
        ["Her Old Name", "Hello"],
        ["Meta AI", "Hm"],
      ]),
    );
    expect(items.map((i) => i.text)).toEqual(["Ciao!", "Hello"]);
  });

  test("keeps the number of each block", async () => {
    const { items } = await read(CHAT, page(box("Chef Luigi", "Ciao!"), box("Her Old Name", "Hello")));
    expect(items.map((i) => i.pointer)).toEqual([
      ["", 0],
      ["", 1],
    ]);
  });
});

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
