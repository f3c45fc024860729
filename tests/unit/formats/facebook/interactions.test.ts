import { describe, expect, test } from "vitest";
import * as interactions from "../../../../src/formats/facebook/interactions.ts";
import { labelledReactions } from "../../../../src/formats/facebook/labelledFiles.ts";
import { group, host, mojibake, OWN, readAll } from "../collect.ts";

const comment = (title: string, more: object = {}) => ({
  timestamp: 1_700_000_000,
  title,
  data: [{ comment: { timestamp: 1_700_000_000, comment: mojibake("Schön"), author: "Ann Example", ...more } }],
});

describe("comments", () => {
  test("on a friend's post, known as a friend", () => {
    const { items } = readAll(
      interactions.comments,
      { comments_v2: [comment("Ann Example commented on Bob Example's post.")] },
      { names: [["Bob Example", "friend"]] },
    );
    expect(items).toEqual([
      {
        kind: "comment",
        createdAt: 1_700_000_000_000,
        text: "Schön",
        media: [],
        place: host("Bob Example", "friend"),
        openTitle: null,
        pointer: ["/comments_v2", 0],
      },
    ]);
  });

  test.each([
    ["Ann Example commented on her own post.", OWN],
    ["Ann Example replied to Bob Example's comment.", host(null)],
    ["Ann Example commented on a post.", host(null)],
  ])("%s", (title, place) => {
    expect(readAll(interactions.comments, { comments: [comment(title)] }).items[0]?.place).toEqual(place);
  });

  test("the group a comment names decides, whatever the title says", () => {
    const one = comment("Ann Example commented on Bob Example's post.", { group: "Cooking" });
    expect(readAll(interactions.comments, { comments_v2: [one] }).items[0]?.place).toEqual(group("Cooking"));
    expect(readAll(interactions.groupComments, { group_comments_v2: one }).items[0]?.place).toEqual(group("Cooking"));
  });

  test("written as one's own Page", () => {
    const one = comment("Ann's Bakery commented on a post.", { author: "Ann's Bakery" });
    const { items } = readAll(interactions.comments, { comments_v2: [one] }, { names: [["Ann's Bakery", "own-page"]] });
    expect(items[0]?.place).toEqual({ type: "page", name: "Ann's Bakery" });
  });

  test("a picture without words is a comment; a record with nothing is counted", () => {
    const picture = { timestamp: 3, attachments: [{ data: [{ media: { uri: "a.gif" } }] }] };
    const { items, problems } = readAll(interactions.comments, {
      comments_v2: [picture, { title: "Ann Example commented." }],
    });
    expect(items).toMatchObject([{ text: "", media: [{ uri: "a.gif", type: "image" }] }]);
    expect(problems).toEqual(["record-wrong-shape"]);
  });
});

describe("reactions and votes", () => {
  test("a reaction has no text and stands where its title says", () => {
    const one = {
      timestamp: 9,
      title: "Ann Example likes Bob Example's photo.",
      data: [{ reaction: { reaction: "LIKE", actor: "Ann Example" } }],
    };
    expect(readAll(interactions.reactions, [one]).items).toMatchObject([
      { kind: "reaction", createdAt: 9000, text: "", place: host("Bob Example") },
    ]);
  });

  test("an answer to a story carries what was sent", () => {
    const one = { timestamp: 9, title: "Ann Example replied to Bob Example's story.", data: [{ text: "Wow" }] };
    expect(readAll(interactions.storyReactions, { stories_feedback_v2: [one] }).items[0]?.text).toBe("Wow");
  });

  test("a poll vote shows the question", () => {
    const poll = { question: "Tea?", options: [{ option: "Yes", voted: true }] };
    const vote = { timestamp: 9, title: "Ann Example voted.", attachments: [{ data: [{ poll }] }] };
    expect(readAll(interactions.pollVotes, { poll_votes_v2: [vote] }).items).toMatchObject([
      { kind: "poll", text: "Tea?", place: OWN },
    ]);
  });
});

describe("reactions as rows of Reaction, Name, URL", () => {
  const placeOf = (name: string, names: readonly (readonly [string, "friend"])[] = []) =>
    readAll(
      labelledReactions,
      [
        {
          timestamp: 5,
          label_values: [
            { label: "Reaction", value: "Like" },
            { label: "Name", value: name },
            { label: "URL", value: "https://www.facebook.com/1", href: "https://www.facebook.com/1" },
          ],
        },
      ],
      { names },
    ).items.map((i) => i.place);

  test("are on the content of whom they name", () => {
    expect(placeOf("Bob Example", [["Bob Example", "friend"]])).toEqual([host("Bob Example", "friend")]);
  });

  test("name nobody where they name the account itself, even among its friends", () => {
    expect(placeOf("Ann Example")).toEqual([host(null)]);
    expect(placeOf("Ann Example", [["Ann Example", "friend"]])).toEqual([host(null)]);
  });
});
