import { describe, expect, test } from "vitest";
import { runAudit } from "../../../src/audit.ts";
import { folder, PROFILE, zip } from "./export.ts";

const OLD = "facebook-ann-2023-01-01-aaaaaaaa.zip";
const NEW = "facebook-ann-2026-01-01-bbbbbbbb.zip";
const RECOMMENDED = "your_facebook_activity/pages/pages_you've_recommended";

interface Values {
  readonly name: string;
  readonly bio?: string;
  readonly city?: string;
  readonly gender?: [json: string, page: string];
}
const inJson = ({ name, bio, city, gender }: Values) => ({
  [PROFILE]: {
    profile_v2: {
      name: { full_name: name },
      username: "ann",
      ...(bio ? { intro_bio: { name: bio, timestamp: 1_400_000_000 } } : {}),
      ...(city ? { current_city: { name: city, timestamp: 1_400_000_000 } } : {}),
      ...(gender ? { gender: { gender_option: gender[0] } } : {}),
    },
  },
});
const row = (label: string, value: string | undefined) =>
  value === undefined ? "" : `<tr><td class="_a6_q">${label}</td><td class="_2piu _a6_r">${value}</td></tr>`;
const onPage = ({ name, bio, city, gender }: Values) => ({
  [PROFILE.replace(".json", ".html")]:
    `<html><head><title>Profile information</title></head><body><main><section class="_a6-g"><div class="_2ph_ _a6-p"><table>${row("Name", name)}${row("Username", "ann")}${row("Intro bio", bio)}${row("Current city", city)}${row("Gender", gender?.[1])}</table></div></section></main></body></html>`,
});

async function audit(...exports: [name: string, members: Record<string, unknown>][]) {
  const into = await folder();
  const store = await runAudit(await Promise.all(exports.map(([name, members]) => zip(name, members, into))));
  const items = [...store.items()].map((i) => [i.kind, i.text || i.container?.name, i.audience.value].join(" "));
  const { accounts, files } = store.head();
  await store.close();
  return { items: items.sort((a, b) => (a < b ? -1 : 1)), accounts, files };
}

const before = { name: "Ann Example", bio: "Baker", city: "Ulm", gender: ["FEMALE", "Female"] as [string, string] };
const after = { ...before, name: "Ann Sample", bio: "Sailor" };
const WITH_BOTH = [
  "bio Baker nobody",
  "bio Sailor public",
  "profile-field FEMALE public",
  "profile-field Ulm unknown",
  "profile-name Ann Example nobody",
  "profile-name Ann Sample public",
  "username ann public",
];

describe("a page of the profile beside the JSON of another download", () => {
  test("adds what the user wrote and the JSON lacks: former values where the page is older", async () => {
    const { items, accounts } = await audit([NEW, inJson(after)], [OLD, onPage(before)]);
    expect(items).toEqual(WITH_BOTH);
    expect(accounts.map((a) => a.name)).toEqual(["Ann Sample"]);
  });

  test("adds the values of today where the page is newer, and those of the JSON are former", async () => {
    const { items, accounts } = await audit([OLD, inJson(before)], [NEW, onPage(after)]);
    expect(items).toEqual(WITH_BOTH);
    expect(accounts.map((a) => a.name)).toEqual(["Ann Sample"]);
  });

  test("adds nothing where both say the same, in whatever order", async () => {
    for (const [json, page] of [
      [OLD, NEW],
      [NEW, OLD],
    ] as const) {
      const { items, files } = await audit([json, inJson(before)], [page, onPage(before)]);
      expect(items).toEqual((await audit([json, inJson(before)])).items);
      expect(files.find((f) => f.file.endsWith(".html"))?.status).toBe("not-needed");
    }
  });

  test("leaves two JSON exports to each other", async () => {
    const first = { ...before, bio: "Cook", city: "Bonn" };
    const oldest = "facebook-ann-2020-01-01-cccccccc.zip";
    const { items } = await audit([oldest, inJson(first)], [OLD, inJson(before)], [NEW, onPage(after)]);
    expect(items).toEqual(
      [...WITH_BOTH, "bio Cook nobody", "profile-field Bonn nobody"].sort((a, b) => (a < b ? -1 : 1)),
    );
  });

  test("says nothing where a date is not known", async () => {
    const { items } = await audit(["facebook-ann.zip", inJson(before)], [NEW, onPage(after)]);
    expect(items).toEqual((await audit(["facebook-ann.zip", inJson(before)])).items);
  });
});

test("a page of recommendations adds the Pages that the JSON of another download lacks", async () => {
  const json = {
    [`${RECOMMENDED}.json`]: { recommended_pages_v2: [{ timestamp: 1_600_000_000, name: "Corner Bakery" }] },
  };
  const blocks = ["Corner Bakery", "Harbour Cafe"].map(
    (name) =>
      `<section class="_a6-g"><h2 class="_2ph_ _a6-h">${name}</h2><footer class="_3-94 _a6-o"><div class="_a72d">Sep 13, 2020 8:02:00 AM</div></footer></section>`,
  );
  const page = {
    [`${RECOMMENDED}.html`]: `<html><head><title>Pages</title></head><body><main>${blocks.join("")}</main></body></html>`,
  };
  const { items } = await audit([OLD, json], [NEW, page]);
  expect(items).toEqual(["review Corner Bakery public", "review Harbour Cafe public"]);
});
