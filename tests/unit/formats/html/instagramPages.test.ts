import { describe, expect, test } from "vitest";
import { line, page, section } from "../../decode/html/pages.ts";
import { DATE, pair, read, row } from "./pageReading.ts";

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
