import type { ItemRow } from "../../../src/model/query.ts";
import type { Kind, Note, Platform, Verdict } from "../../../src/model/vocabulary.ts";

const TEXTS = [
  "First day at the new allotment: three rows of beans and a very opinionated robin.",
  "Does anybody know a good bicycle repair shop near the old station?",
  "Such a lovely evening, thank you all for coming!",
  "Call me on +49 30 901820 if you want the sofa, it has to go before Saturday.",
  "Happy birthday! 🎂 Hope you get the cake you deserve.",
  "Write to mira@example.org and she will send you the recipe.",
  "Never again will I assemble a wardrobe after ten in the evening.",
  "مرحبا بكم في حديقتنا الصغيرة",
  "I completely disagree with this article, and here is why. It leaves out the part about the tram.",
  "",
  "Sunset over the harbour.",
  "Anyone for a game of chess on Thursday?",
];
const PEOPLE = ["Mira Beispiel", "Jonas Exempel", "Aylin Muster"];
const GROUPS = ["Cooking without fuss", "Allotments North", "Lost and found in the quarter"];

interface Shape {
  readonly platform: Platform;
  readonly kind: Kind;
  readonly verdict: Verdict;
  readonly container: ItemRow["container"];
  readonly question: string | null;
}

const group = (index: number) => ({ type: "group" as const, name: GROUPS[index % 3] ?? null });
const profile = (index: number) => ({ type: "profile" as const, name: PEOPLE[index % 3] ?? null });

/** What the n-th item is: a fixed mix, so that every test knows its counts. */
function shapeOf(n: number): Shape {
  const kind = n % 20;
  if (kind < 7)
    return {
      platform: "facebook",
      kind: "post",
      verdict: "undetermined",
      container: null,
      question: "facebook.timeline",
    };
  if (kind < 10)
    return {
      platform: "facebook",
      kind: "comment",
      verdict: "undetermined",
      container: group(n),
      question: `facebook.group:${GROUPS[n % 3]}`,
    };
  if (kind < 12)
    return {
      platform: "facebook",
      kind: "comment",
      verdict: "undetermined",
      container: profile(n),
      question: "facebook.friends",
    };
  if (kind < 13)
    return {
      platform: "facebook",
      kind: "comment",
      verdict: "likely-in-scope",
      container: { type: "page", name: "Town Library" },
      question: null,
    };
  if (kind < 14)
    return { platform: "facebook", kind: "photo", verdict: "formerly-public", container: null, question: null };
  if (kind < 16) return { platform: "instagram", kind: "post", verdict: "in-scope", container: null, question: null };
  if (kind < 17) return { platform: "instagram", kind: "reel", verdict: "in-scope", container: null, question: null };
  if (kind < 18)
    return { platform: "instagram", kind: "story", verdict: "formerly-public", container: null, question: null };
  if (kind < 19)
    return { platform: "threads", kind: "post", verdict: "likely-in-scope", container: null, question: null };
  return { platform: "facebook", kind: "profile-field", verdict: "not-in-scope", container: null, question: null };
}

export interface FakeItem {
  readonly row: ItemRow;
  readonly question: string | null;
}

const DAY = 86_400_000;
const NEWEST = Date.UTC(2026, 5, 1, 9, 30);

/** Item `n` of the list, newest first. */
export function fakeItem(n: number, of: number): FakeItem {
  const shape = shapeOf(n);
  const text = TEXTS[(n * 7) % TEXTS.length] ?? "";
  const notes: Note[] = [];
  if (text.includes("+49")) notes.push("has-phone-number");
  if (text.includes("@")) notes.push("has-email");
  if (n % 17 === 3) notes.push("has-location");
  if (n % 13 === 4) notes.push("tags-people");
  if (shape.platform === "threads") notes.push("contested");
  const span = (17 * 365 * DAY) / Math.max(of, 1);
  const media = n % 3 === 0 && shape.kind !== "profile-field";
  return {
    question: shape.question,
    row: {
      row: n,
      platform: shape.platform,
      kind: shape.kind,
      createdAt: n % 50 === 49 ? null : new Date(NEWEST - Math.round(n * span)).toISOString(),
      createdAtPrecision: "second",
      createdAtZone: "utc",
      field: shape.kind === "profile-field" ? "email" : null,
      text: shape.kind === "profile-field" ? "mira@example.org" : text,
      container: shape.container,
      audience: shape.verdict === "undetermined" ? "unknown" : shape.verdict === "not-in-scope" ? "limited" : "public",
      verdict: shape.verdict,
      notes,
      decision: null,
      media: {
        count: media ? 1 + (n % 4) : 0,
        first: media ? { type: n % 9 === 0 ? "video" : "image", inExport: n % 5 !== 0 } : null,
      },
    },
  };
}
