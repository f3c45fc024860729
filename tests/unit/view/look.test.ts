import { describe, expect, test } from "vitest";
import { LONG, refusal, seenIn, sought } from "./page.ts";

describe("a text of the person's own", () => {
  test("is found below their name and a date, whatever quotes, emoji and white space became on the way", () => {
    const page = `Ada Example
      March 3, 2014 at 11:15 AM · Shared with Public
      “The lake” — was  frozen this morning, and we walked across it with the dogs until noon
      All reactions:
      12`;
    const item = sought(
      1,
      '"The lake" - was frozen this morning 🎉, and we walked across it with the dogs until noon :)',
    );
    expect(seenIn("profile", page, [item])).toEqual([1]);
  });

  test("is found where it is cut off", () => {
    const cut = "The lake was frozen this morning and we walked";
    for (const end of [`${cut}… See more`, `${cut} See more`, `${cut}\nSee more`, `${cut}... Mehr ansehen`])
      expect(seenIn("profile", `Ada Example\n3w\n${end}\nLike`, [sought(1, LONG)]), end).toEqual([1]);
    // Where nothing says that it is cut off, the date must be its own.
    const bare = (date: string) => `Ada Example\n${date}\n${cut}\nLike\nBea Example\n2d\nWell done`;
    expect(seenIn("profile", bare("3 March 2014"), [sought(1, LONG)])).toEqual([1]);
    expect(refusal("profile", bare("3w"), [sought(1, LONG)])).toBe("view-nothing-found");
  });

  test("is found over several lines, and the longest of those that begin alike is meant", () => {
    const page = `Ada Example\n3 March 2014 ·\n${LONG}\nIt was cold.\nLike`;
    const items = [sought(1, LONG), sought(2, `${LONG}\nIt was cold.`)];
    expect(seenIn("profile", page, items)).toEqual([2]);
  });

  test("may follow its writer's name in one line, as captions do", () => {
    const page = `Log in\nSign up\nada.example\n3w\nada.example ${LONG}\nView all 3 comments`;
    expect(seenIn("instagram", page, [sought(1, LONG)], ["ada.example"])).toEqual([1]);
  });
});

describe("what may be another's is not matched", () => {
  const items = [sought(1, LONG), sought(2, "Happy birthday dear Bo")];
  const page = (rest: string) => `Ada Example\n3 March 2014\nSomething else that is public\n2 comments\n${rest}`;

  test("comments and posts of others with the same words", () => {
    for (const rest of [
      `Bo Example\n${LONG}\nLike\nReply\n3w`,
      `Bo Example\nHappy birthday dear Bo\nLike`,
      `Bo Example\n3w\nHappy birthday dear Bo`,
      `Bo Example ▸ Ada Example\n3 March 2014\n${LONG}`,
      `Ada Examples\n3 March 2014\n${LONG}`,
      `Ada Example Miller\n3 March 2014\n${LONG}`,
      `Bo Example\n▸\nAda Example\n3 March 2014\n${LONG}`,
      `Sponsored\n${LONG}`,
    ])
      expect(refusal("profile", page(rest), items), rest).toBe("view-nothing-found");
  });

  test("an entry that says that not everybody sees it", () => {
    for (const audience of ["Shared with Your friends", "Friends", "Only me", "Shared with Close mates"])
      expect(refusal("profile", `Ada Example\n3 March 2014 · ${audience}\n${LONG}`, items)).toBe("view-nothing-found");
    expect(seenIn("profile", `Ada Example\n3 March 2014 · Shared with Public\n${LONG}`, items)).toEqual([1]);
  });

  test("an entry of another day", () => {
    expect(refusal("profile", `Ada Example\n9 March 2014\n${LONG}`, items)).toBe("view-nothing-found");
    // The same day, and a minute that no zone can make the item's.
    expect(refusal("profile", `Ada Example\nMarch 3, 2014 at 11:22 AM\n${LONG}`, items)).toBe("view-nothing-found");
  });
});

describe("a short text", () => {
  const short = "Happy birthday dear Bo";
  test("is told by its own date, however short, or by being the only one of twelve letters or more", () => {
    expect(seenIn("profile", "Ada Example\n3 March 2014\nHm", [sought(1, "Hm")])).toEqual([1]);
    expect(refusal("profile", "Ada Example\n3w\nHm", [sought(1, "Hm")])).toBe("view-nothing-found");
    expect(seenIn("profile", `Ada Example\n3w\n${short}`, [sought(1, short)])).toEqual([1]);
    expect(seenIn("profile", `Ada Example\n${short}\nLike\nReply`, [sought(1, short)])).toEqual([1]);
  });

  test("that the export has twice is told by its date alone, wherever the other stands", () => {
    const twins = [sought(1, short), sought(2, short, { shown: "no", at: Date.parse("2015-01-01T00:00:00Z") })];
    expect(refusal("profile", `Ada Example\n3w\n${short}`, twins)).toBe("view-nothing-found");
    expect(seenIn("profile", `Ada Example\n3 March 2014\n${short}`, twins)).toEqual([1]);
    const sameDay = [sought(1, short), sought(2, short)];
    expect(refusal("profile", `Ada Example\n3 March 2014\n${short}`, sameDay)).toBe("view-nothing-found");
  });

  test("and so is a long one, also where the page shows more of the other one", () => {
    const away = { shown: "no" as const, ground: "Baking Club" };
    for (const other of [LONG, `${LONG}\nIt was cold.`]) {
      const items = [sought(1, LONG), sought(2, other, away)];
      expect(refusal("profile", `Ada Example\n3w\n${other}\nLike`, items), other).toBe("view-nothing-found");
      expect(seenIn("profile", `Ada Example\n3 March 2014\n${LONG}\nLike`, items), other).toEqual([1]);
    }
  });

  test("is a line of its own, not a part of one", () => {
    for (const line of [`${short} and all your friends`, `To all: ${short}`])
      expect(refusal("profile", `Ada Example\n3 March 2014\n${line}`, [sought(1, short)])).toBe("view-nothing-found");
  });
});

describe("a page settles what its kind may show", () => {
  test("a group's page that group's items, where it says that the group is public", () => {
    const page = (kind: string) => `Baking Club\n${kind} · 12K members\nAda Example\n3 March 2014\n${LONG}`;
    const items = [sought(1, LONG, { ground: "Baking Club" }), sought(2, LONG, { ground: "Other Club" })];
    expect(seenIn("group", page("Public group"), items)).toEqual([1]);
    expect(refusal("group", page("Private group"), items)).toBe("view-group-not-public");
    expect(refusal("group", page("Group"), items)).toBe("view-group-not-public");
  });

  test("an activity log what it says of each entry", () => {
    const entry = (audience: string) =>
      `Activity log\nAda Example commented on Bo Example’s photo.\n${LONG}\n${audience}\n11:15 AM`;
    expect(seenIn("activity-public", entry("Public"), [sought(1, LONG)])).toEqual([1]);
    for (const audience of ["Friends", "", "Only me"])
      expect(refusal("activity-public", entry(audience), [sought(1, LONG)])).toBe("view-nothing-found");
    // What the next entry says is not said of this one, however short that one is.
    const next = "11:15 AM\nAda Example commented on a post.\nPublic";
    expect(refusal("activity-public", `${entry("")}\n${next}`, [sought(1, LONG)])).toBe("view-nothing-found");
  });
});

describe("what proves nothing is refused, each with its reason", () => {
  const items = [sought(1, LONG), sought(2, "Another of these days on which it rained and rained")];
  const cases: readonly [code: string, kind: Parameters<typeof seenIn>[0], page: string][] = [
    ["view-not-yours", "profile", "Bo Example\n3 March 2014\nHello from the sea"],
    ["view-login-wall", "instagram", "Instagram\nLog in\nSign up\nSee photos from friends"],
    ["view-nothing-found", "profile", "Ada Example\n3 March 2014\nHello from the sea"],
    ["view-own-screen", "profile", `Ada Example\nEdit profile\nAda Example\n3 March 2014\n${LONG}`],
    ["view-not-stranger", "instagram", `Ada Example\n3w\n${LONG}`],
    ["view-is-export", "profile", `{\n"timestamp": 1393848920,\n"data": [{"post": "${LONG}"}]\n}`],
    ["view-is-export", "profile", `[\n{\n"title": "Ada Example updated her status."\n}]`],
    [
      "view-is-export",
      "profile",
      `Your posts\nAda Example updated her status.\n${LONG}\nMar 03, 2014 11:15:20 am\nAda Example shared a link.\nMar 02, 2014 9:10:11 am`,
    ],
    ["view-is-export", "profile", `Your Posts\nAda Example updated her status.\n${LONG}\nMar 3, 2014, 11:15 AM`],
    [
      "view-is-export",
      "profile",
      `"title": "Ada Example updated her status.",\n"data": [\n{\n"post": "${LONG}"\n}\n],\n"tags": []`,
    ],
    [
      "view-own-app",
      "profile",
      `id,verdict,text\n${["a", "b", "c"].map((id) => `${id},undetermined,"${LONG}"`).join("\n")}`,
    ],
    ["view-own-app", "profile", `Outscope\nCan be used\n${LONG}\nCan be used\nHello\nCan be used`],
  ];
  test.each(cases)("%s in a page of kind %s", (code, kind, page) => {
    expect(refusal(kind, page, items)).toBe(code);
  });

  test("one's own profile under View As is a stranger's view of it", () => {
    const page = `This is what your profile looks like to: Public\nExit View As\nEdit profile\nAda Example\n3 March 2014\n${LONG}`;
    expect(seenIn("profile", page, items)).toEqual([1]);
  });
});

test("a date that languages read differently is read in the page's own, where the account has none", () => {
  // "listopad" is November in Polish and October in Croatian.
  const short = [sought(1, "Dobranoc", { at: Date.parse("2014-11-03T10:15:20Z") })];
  const page = (words: string) => `Ada Example\n3 listopada 2014\nDobranoc\n${words}`;
  expect(seenIn("profile", page("Odpowiedz\nWyświetl więcej"), short)).toEqual([1]);
  expect(refusal("profile", page("Reply"), short)).toBe("view-nothing-found");
});
