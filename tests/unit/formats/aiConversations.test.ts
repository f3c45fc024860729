import { describe, expect, test } from "vitest";
import { aiConversations } from "../../../src/formats/aiConversations.ts";
import { mojibake, readAll } from "./collect.ts";

type Labels = readonly [sender: string, words: string, time: string];

function message([sender, words, time]: Labels, who: string, text: string, at: number) {
  return {
    title: "",
    dict: [
      { label: mojibake(sender), value: mojibake(who) },
      { label: mojibake(words), value: mojibake(text) },
      { label: mojibake(time), timestamp_value: at },
    ],
  };
}

function chat(labels: Labels, me: string) {
  const dict = [
    message(labels, me, "Yes", 5),
    message(labels, "Meta AI", "A much longer answer than any question of the user", 6),
    message(labels, me, "How long do eggs boil?", 7),
  ];
  return { fbid: "1", label_values: [{ title: "Messages", dict }] };
}

const LABELS: readonly Labels[] = [
  ["Sender", "Message", "Time"],
  ["Autor", "Texto", "Hora"],
  ["Autore", "Testo", "Ora"],
  ["Auteur", "Tekst", "Tijd"],
  ["Autor", "Treść", "Godzina"],
  ["作成者", "テキスト", "時間"],
  ["Autor", "Text", "Zeit"],
  ["Verfasser", "Text", "Uhrzeit"],
  ["Qqq", "Www", "Eee"],
];

describe("a chat with Meta AI", () => {
  test.each(LABELS)("gives the user's messages alone, labelled %s, %s, %s", (...labels) => {
    for (const me of ["Ann Example", "Somebody Else"]) {
      const { items, problems } = readAll(aiConversations, [chat(labels, me)]);
      expect(problems).toEqual([]);
      expect(items.map((i) => [i.text, i.createdAt])).toEqual([
        ["Yes", 5000],
        ["How long do eggs boil?", 7000],
      ]);
    }
  });

  test.each(LABELS)("takes no persona for the user where the user is known, labelled %s, %s, %s", (...labels) => {
    const dict = [
      message(labels, "Chef Luigi", "Ciao! Shall we cook something tonight?", 4),
      message(labels, "Ann Example", "Yes", 5),
      message(labels, "Chef Luigi", "Then put a pot of water on the fire", 6),
    ];
    const { items, problems } = readAll(aiConversations, [{ label_values: [{ title: "", dict }] }]);
    expect(problems).toEqual([]);
    expect(items.map((i) => i.text)).toEqual(["Yes"]);
  });

  test("takes no persona for the user in the plain shape either", () => {
    const said = (sender_name: string, content: string) => ({ sender_name, content, timestamp_ms: 1_700_000_000_000 });
    const messages = [said("Chef Luigi", "Ciao!"), said("Ann Example", "Hello"), said("Chef Luigi", "Pasta?")];
    expect(readAll(aiConversations, [{ messages }]).items.map((i) => i.text)).toEqual(["Hello"]);
    const unknown = messages.map((m) => (m.sender_name === "Ann Example" ? { ...m, sender_name: "Her Old Name" } : m));
    // Who of the two is the user cannot be told: better one item too many.
    expect(readAll(aiConversations, [{ messages: unknown }]).items).toHaveLength(3);
  });

  test("knows the account by its handle, and passes over links, dates and ids", () => {
    const entry = (label: string, value: string) => ({ label, value });
    const dict = [
      entry("A", "https://example.org/a/very/long/address/of/something"),
      entry("B", "ann.example"),
      entry("C", "Jun 01, 2025 3:31:29 pm"),
      entry("D", "mid.1234567890abcdef1234567890abcdef"),
      entry("E", "True"),
      entry("F", "AI is what?"),
    ];
    const { items } = readAll(aiConversations, [{ label_values: [{ title: "", dict }] }], { username: "ann.example" });
    expect(items.map((i) => i.text)).toEqual(["AI is what?"]);
  });

  test("does not take what is said of the chat for a message", () => {
    const record = chat(["Qqq", "Www", "Eee"], "Ann Example");
    const about = [
      { label: "Ttt", value: "Breakfast" },
      { label: "Uuu", timestamp_value: 4 },
    ];
    const { items } = readAll(aiConversations, [{ ...record, label_values: [...about, ...record.label_values] }]);
    expect(items).toHaveLength(2);
  });

  test("of answers alone gives nothing, and that is no fault", () => {
    const dict = [message(["Qqq", "Www", "Eee"], "Meta AI", "Hello", 5)];
    expect(readAll(aiConversations, [{ label_values: [{ title: "", dict }] }])).toMatchObject({
      items: [],
      problems: [],
    });
  });

  test("without any message that can be told is a problem", () => {
    const record = { fbid: "1", label_values: [{ label: "Qqq", value: "What is this?" }] };
    expect(readAll(aiConversations, [record])).toMatchObject({ items: [], problems: ["record-wrong-shape"] });
    const empty = { label_values: [{ title: "Messages", dict: [] }] };
    expect(readAll(aiConversations, [empty])).toMatchObject({ items: [], problems: [] });
  });
});
