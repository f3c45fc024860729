import { expect, test } from "vitest";
import { runAudit } from "../../../src/audit.ts";
import { folder, PROFILE, zip } from "../audit/export.ts";

const IG_PROFILE = "personal_information/personal_information/personal_information.json";
const CHANGES = "personal_information/personal_information/profile_changes.json";
const PHOTOS = "your_instagram_activity/media/profile_photos.json";
const OLD = "instagram-uu-2023-01-01-AAAAAAAA.zip";
const NEW = "instagram-uu-2026-01-01-BBBBBBBB.zip";

const profile = (values: Record<string, string>) => ({
  profile_user: [
    {
      string_map_data: Object.fromEntries(
        Object.entries({ Username: "uu", ...values }).map(([label, value]) => [label, { value }]),
      ),
    },
  ],
});
const picture = (id: string, at: number) => ({
  ig_profile_picture: [{ uri: `media/profile/202301/${id}.jpg`, creation_timestamp: at, title: "" }],
});

async function audit(exports: readonly [name: string, members: Record<string, unknown>][]) {
  const into = await folder();
  const paths: string[] = [];
  for (const [name, members] of exports) paths.push(await zip(name, members, into));
  const store = await runAudit(paths, { now: new Date("2026-11-02T12:00:00Z") });
  const items = [...store.items()];
  await store.close();
  return items;
}

const bothOrders = (a: [string, Record<string, unknown>], b: [string, Record<string, unknown>]) => [
  [a, b],
  [b, a],
];

test("of two exports the newer has the bio of today; the older one's is past, and was public", async () => {
  const exports = bothOrders(
    [OLD, { [IG_PROFILE]: profile({ Name: "Uu", Bio: "Baker" }) }],
    [NEW, { [IG_PROFILE]: profile({ Name: "Uu", Bio: "Sailor" }) }],
  );
  for (const order of exports) {
    const items = await audit(order);
    const bios = items.filter((i) => i.kind === "bio").map((i) => [i.text, i.audience.value, i.verdict]);
    expect(new Map(bios.map(([text, ...rest]) => [text, rest]))).toEqual(
      new Map([
        ["Baker", ["nobody", "formerly-public"]],
        ["Sailor", ["public", "likely-in-scope"]],
      ]),
    );
    expect(items.find((i) => i.text === "Baker")?.reasons[0]?.rule).toBe("instagram-replaced-value");
    expect(items.filter((i) => i.kind === "profile-name")).toHaveLength(1);
  }
});

test("a bio that the newer export does not have any more is past", async () => {
  const items = await audit([
    [OLD, { [IG_PROFILE]: profile({ Bio: "Baker" }) }],
    [NEW, { [IG_PROFILE]: profile({}) }],
  ]);
  expect(items.find((i) => i.kind === "bio")?.verdict).toBe("formerly-public");
});

test("where the newer export has no profile, or one that is damaged, the older one's is the one known", async () => {
  for (const newer of [{ [PHOTOS]: picture("2", 5) }, { [IG_PROFILE]: '{"profile_user": [' }]) {
    const items = await audit([
      [OLD, { [IG_PROFILE]: profile({ Bio: "Baker" }) }],
      [NEW, newer],
    ]);
    expect(items.find((i) => i.kind === "bio")?.verdict).toBe("likely-in-scope");
  }
});

test("the newer export's list of changes knows until when; it is one item with the older export's value", async () => {
  const change = {
    string_map_data: {
      Changed: { value: "Profile Bio Text" },
      "Previous Value": { value: "Baker" },
      "New Value": { value: "Sailor" },
      "Change Date": { value: "", timestamp: 1_700_000_000 },
    },
  };
  const items = await audit([
    [OLD, { [IG_PROFILE]: profile({ Bio: "Baker" }) }],
    [NEW, { [IG_PROFILE]: profile({ Bio: "Sailor" }), [CHANGES]: { profile_profile_change: [change] } }],
  ]);
  const past = items.filter((i) => i.text === "Baker");
  expect(past.map((i) => [i.sources.length, i.audience.past.to])).toEqual([[2, "2023-11-14T22:13:20.000Z"]]);
});

test("profile photos: only the newer export's is the one of today", async () => {
  const items = await audit([
    [OLD, { [PHOTOS]: picture("17000000000000001", 5) }],
    [NEW, { [PHOTOS]: picture("17000000000000002", 6) }],
  ]);
  const verdicts = items.filter((i) => i.kind === "profile-picture").map((i) => [i.createdAt, i.verdict]);
  expect(verdicts).toEqual([
    ["1970-01-01T00:00:06.000Z", "in-scope"],
    ["1970-01-01T00:00:05.000Z", "formerly-public"],
  ]);
});

test("Facebook: an old name was public; who saw an old city only the user can say, never private", async () => {
  const of = (name: string, city: string) => ({
    [PROFILE]: { profile_v2: { name: { full_name: name }, username: "ann", current_city: { name: city } } },
  });
  const items = await audit([
    ["facebook-ann-2023-01-01-AAAAAAAA.zip", of("Ann Example", "Ulm")],
    ["facebook-ann-2026-01-01-BBBBBBBB.zip", of("Ann Sample", "Bonn")],
  ]);
  const by = (text: string) => items.find((i) => i.text === text);
  expect(by("Ann Sample")?.verdict).toBe("in-scope");
  expect(by("Ann Example")).toMatchObject({ audience: { value: "nobody" }, verdict: "formerly-public" });
  expect(by("Ulm")).toMatchObject({
    audience: { value: "nobody", past: { public: "unknown" } },
    verdict: "undetermined",
    question: "facebook.profile",
  });
  expect(by("Ulm")?.reasons[0]?.rule).toBe("facebook-replaced-value");
});

test("two exports whose names have no date: nothing says which is newer, so both values count as those of today", async () => {
  const items = await audit([
    ["one.zip", { [IG_PROFILE]: profile({ Bio: "Baker" }) }],
    ["two.zip", { [IG_PROFILE]: profile({ Bio: "Sailor" }) }],
  ]);
  expect(items.filter((i) => i.kind === "bio").map((i) => i.verdict)).toEqual(["likely-in-scope", "likely-in-scope"]);
});
