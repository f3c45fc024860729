import { runAudit } from "../../../src/audit.ts";
import type { Item } from "../../../src/model/report.ts";
import type { ViewKind } from "../../../src/model/vocabulary.ts";
import { foldWords } from "../../../src/view/foldWords.ts";
import { readView } from "../../../src/view/index.ts";
import { EXAMPLE_NOW, type ExampleOptions, writeExample } from "../../generator/index.ts";
import type { Language } from "../../generator/language.ts";
import { Random } from "../../generator/prng.ts";
import type { View, ViewOptions } from "../../generator/views/draw.ts";
import {
  activityView,
  groupView,
  instagramView,
  type OnGround,
  postView,
  threadsView,
} from "../../generator/views/others.ts";
import { profileView } from "../../generator/views/profile.ts";
import { asHtml, asMhtml, overlapping } from "../../generator/views/saved.ts";
import type { PageLanguage } from "../../generator/views/words.ts";
import { folder } from "../audit/export.ts";

/** How a page comes from a browser. */
export const WAYS: Readonly<Record<string, (lines: readonly string[]) => string>> = {
  pasted: (lines) => lines.join("\n"),
  "pasted twice": overlapping,
  html: asHtml,
  mhtml: asMhtml,
};

interface Figures {
  readonly wrong: string[];
  readonly found: number;
  readonly of: number;
  readonly missed: string[];
}

/** A page that shows some of the items which it may show: those that are public. */
interface Drawing {
  /** Which items a page of the kind may show; `ground`: the group, host or Page that most of the items stand on. */
  readonly may: (item: Item, ground: string) => boolean;
  readonly draw: (shown: readonly OnGround[], limited: readonly OnGround[], o: ViewOptions, ground: string) => View;
  /** Whether all items on one ground have one audience, as in a group. */
  readonly whole?: true;
}

const isOn = (item: Item, type: string, ground: string) =>
  item.container?.type === type && item.container.name === ground;
const isOwn = (item: Item) => item.container === null && item.question !== "facebook.events" && !isPoll(item);
const isPoll = (item: Item) => item.question === "facebook.polls";

const DRAWINGS: Readonly<Record<ViewKind, Drawing>> = {
  profile: {
    may: (item) => item.platform === "facebook" && item.question === "facebook.timeline" && isOwn(item),
    draw: (shown, decoys, o) => profileView(shown, { ...o, decoys }),
  },
  group: {
    may: (item, ground) => isOn(item, "group", ground),
    draw: (shown, _limited, o, ground) => groupView(ground, shown, o),
    whole: true,
  },
  post: {
    may: (item, ground) => isOn(item, "profile", ground) && item.kind === "comment",
    draw: (shown, _limited, o, ground) => postView(ground, shown, o),
  },
  page: {
    may: (item, ground) => isOn(item, "page", ground) && item.kind === "comment",
    draw: (shown, _limited, o, ground) => postView(ground, shown, o),
    whole: true,
  },
  instagram: { may: (item) => item.platform === "instagram", draw: (shown, _limited, o) => instagramView(shown, o) },
  threads: { may: (item) => item.platform === "threads", draw: (shown, _limited, o) => threadsView(shown, o) },
  "activity-public": {
    may: (item) => item.container?.name !== null && !isPoll(item) && item.question !== "facebook.events",
    draw: (shown, limited, o) => activityView(shown, limited, o),
  },
};

/** Kinds of items of which a page may show the text. */
const TEXTS = ["post", "photo", "video", "reel", "live", "comment", "note"];
/** What nobody knows the audience of, or what is public anyway. What is archived or a story that is over stands on no page. */
const isOpen = (item: Item) =>
  TEXTS.includes(item.kind) && item.text !== "" && ["unknown", "public"].includes(item.audience.value);

/** The name that stands most often where the items of these containers do. */
function commonest(items: readonly Item[], kind: ViewKind): string {
  const type = kind === "post" ? "profile" : kind;
  const counts = new Map<string, number>();
  for (const { container, text } of items)
    if (container?.type === type && container.name !== null && text !== "")
      counts.set(container.name, (counts.get(container.name) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? "";
}

/** Shows a generated page to an audit, and compares what it says with the truth. */
export async function show(
  path: readonly string[],
  seed: number,
  language: PageLanguage,
  way: string,
  kind: ViewKind = "profile",
): Promise<Figures> {
  const store = await runAudit(path, { now: EXAMPLE_NOW });
  const prng = new Random("views", seed, language);
  const all = [...store.items()];
  const { accounts } = store.head();
  const { may, draw, whole } = DRAWINGS[kind];
  const ground = commonest(all, kind);
  const there = all.filter((item) => isOpen(item) && may(item, ground));
  const isPublic = new Map(there.map(({ id }) => [id, whole === true || prng.chance(0.5)]));
  const limited = all.filter((item) => isPublic.get(item.id) !== true && item.text !== "");
  const account = accounts.find(({ platform }) => platform === there[0]?.platform);
  const name = (account?.platform === "facebook" ? account.name : account?.username) ?? "";
  const { lines, shows, undated } = draw(
    there.filter(({ id }) => isPublic.get(id)).map(shownOf),
    there.filter(({ id }) => !isPublic.get(id)).map(shownOf),
    {
      ...{ language, name, now: EXAMPLE_NOW, prng, offset: prng.pick([-8, 0, 1, 5.5]) },
      decoys: limited.map(shownOf),
    },
    ground,
  );
  const page = await readView(new TextEncoder().encode((WAYS[way] ?? asHtml)(lines)), "page");
  store.show({ kind, lines: page, on: "2026-11-02", appWords: [] });
  const seen = new Set(
    [...store.items()].filter((i) => i.reasons.some((r) => r.rule === "seen-in-public")).map((i) => i.id),
  );
  await store.close();
  // Nothing tells items of the very same words apart where a page prints no date with them that says its year.
  const same = (one: Item, other: Item) => one.id !== other.id && foldWords(one.text) === foldWords(other.text);
  const isOneOfSeveral = (item: Item) => undated.has(item.id) && all.some((other) => same(item, other));
  const expected = there.filter((item) => shows.has(item.id) && [...item.text].length >= 12 && !isOneOfSeveral(item));
  const wrong = all.filter(({ id }) => seen.has(id) && isPublic.get(id) !== true);
  const missed = expected.filter(({ id }) => !seen.has(id));
  return {
    wrong: wrong.map(short),
    found: expected.length - missed.length,
    of: expected.length,
    missed: missed.map(short),
  };
}

const shownOf = ({ id, kind, text, createdAt, container }: Item): OnGround => ({
  ...{ id, kind, text, createdAt },
  ground: container?.name ?? null,
});
const short = (item: Item) => `${item.kind} ${item.createdAt} ${item.text.slice(0, 50)}`;

/** An export of a person whose account is in a language; whether the accounts at Instagram and Threads are public it does not say. */
export async function exportIn(language: Language, more: ExampleOptions = {}): Promise<readonly string[]> {
  const options: ExampleOptions = { platforms: ["facebook"], items: 700, seed: 5, language, ...more };
  return (await writeExample(await folder(), options)).paths;
}

/** Which export a kind of page is shown to. */
export const OF_KIND: Readonly<Record<ViewKind, ExampleOptions>> = {
  profile: {},
  group: {},
  page: {},
  post: {},
  "activity-public": {},
  instagram: { platforms: ["instagram"], instagramPrivate: null },
  threads: { platforms: ["instagram"], threadsPrivate: null },
};
