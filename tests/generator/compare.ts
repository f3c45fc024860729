import type { Account, Item } from "../../src/model/report.ts";
import type { Loose, TruthItem } from "./truth.ts";

/** One way in which an audit's finding is not the truth. */
export interface Disagreement {
  readonly type: "missing" | "extra" | "different";
  /** For "different": the property. */
  readonly property: Loose | null;
  readonly expected: unknown;
  readonly found: unknown;
  readonly truth: TruthItem | null;
  readonly item: Item | null;
}

interface Side {
  readonly platform: string;
  readonly account: string;
  readonly kind: string;
  readonly createdAt: string | null;
  readonly text: string;
  readonly media: string;
}

const baseName = (uri: string) => uri.slice(uri.lastIndexOf("/") + 1);
const normal = (text: string) => text.normalize("NFC").replace(/\r\n/g, "\n").trim();
const mediaKey = (uris: readonly string[]) => uris.map(baseName).sort().join("|");

function ofTruth(truth: TruthItem): Side {
  return { ...truth, text: normal(truth.text), media: mediaKey(truth.media) };
}

function ofItem(item: Item, accounts: readonly Account[]): Side {
  const account = accounts[item.account];
  return {
    platform: item.platform,
    account: account?.username ?? account?.name ?? "",
    kind: item.kind,
    createdAt: item.createdAt,
    text: normal(item.text),
    media: mediaKey(item.media.map(({ uri }) => uri)),
  };
}

const strictKey = (side: Side) =>
  JSON.stringify([side.platform, side.account, side.kind, side.createdAt, side.text, side.media]);

const IDENTITY = ["kind", "createdAt", "text", "media"] as const;

/** How many of the properties that tell items apart are left open. */
const openness = (truth: TruthItem) => IDENTITY.filter((property) => truth.loose.includes(property)).length;

/** Whether two sides may be the same item, where `loose` properties do not count. */
function mayBe(truth: Side, item: Side, loose: readonly Loose[]): boolean {
  if (truth.platform !== item.platform || truth.account !== item.account) return false;
  return IDENTITY.every((property) => loose.includes(property) || truth[property] === item[property]);
}

function audienceDiffers(truth: TruthItem, item: Item): boolean {
  const { value, certainty, past, window } = truth.audience;
  const found = item.audience;
  if (value !== found.value || certainty !== found.certainty) return true;
  if (past !== null && past !== found.past.public) return true;
  return window !== undefined && (window.from !== found.past.from || window.to !== found.past.to);
}

function differences(truth: TruthItem, item: Item): Disagreement[] {
  const out: Disagreement[] = [];
  const check = (property: Loose, differs: boolean, expected: unknown, found: unknown) => {
    if (differs && !truth.loose.includes(property)) {
      out.push({ type: "different", property, expected, found, truth, item });
    }
  };
  const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
  const container = item.container && { type: item.container.type, name: item.container.name };
  const place = truth.container && { type: truth.container.type, name: truth.container.name };
  if (truth.printed !== undefined && !truth.loose.includes("createdAt")) {
    const [expected, found] = [
      [truth.printed, "assumed"],
      [item.createdAtPrecision, item.createdAtZone],
    ];
    check("createdAt", !same(expected, found), expected, found);
  }
  check("verdict", truth.verdict !== item.verdict, truth.verdict, item.verdict);
  check("question", truth.question !== item.question, truth.question, item.question);
  check("audience", audienceDiffers(truth, item), truth.audience, item.audience);
  check("container", !same(place, container), place, container);
  check("field", truth.field !== item.field, truth.field, item.field);
  check("notes", !same([...truth.notes].sort(), [...item.notes].sort()), truth.notes, item.notes);
  return out;
}

/** Takes from `pool` the item that agrees best with `truth`. */
function takeBest(truth: TruthItem, pool: Item[], unlike: (item: Item) => number = () => 0): Item | null {
  let best = -1;
  let least = Number.POSITIVE_INFINITY;
  for (const [n, item] of pool.entries()) {
    const count = differences(truth, item).length * (IDENTITY.length + 1) + unlike(item);
    if (count < least) {
      best = n;
      least = count;
    }
    if (count === 0) break;
  }
  return best < 0 ? null : (pool.splice(best, 1)[0] ?? null);
}

/**
 * Holds the items of an audit against the truth of an example: first by kind, time, text and media, then, for truths
 * that leave one of these open, by the rest. An empty list is full agreement.
 */
export function compareWithTruth(
  truth: readonly TruthItem[],
  report: { readonly accounts: readonly Account[]; readonly items: readonly Item[] },
): readonly Disagreement[] {
  const out: Disagreement[] = [];
  const pools = new Map<string, Item[]>();
  for (const item of report.items) {
    const key = strictKey(ofItem(item, report.accounts));
    const pool = pools.get(key);
    if (pool) pool.push(item);
    else pools.set(key, [item]);
  }
  const open: TruthItem[] = [];
  for (const one of truth) {
    const item = takeBest(one, pools.get(strictKey(ofTruth(one))) ?? []);
    if (item) out.push(...differences(one, item));
    else open.push(one);
  }
  const rest = [...pools.values()].flat();
  // The least open first, so that what may be many things takes nothing from what can be one only.
  open.sort((a, b) => openness(a) - openness(b));
  for (const one of open) {
    const side = ofTruth(one);
    const fits = rest.filter((item) => mayBe(side, ofItem(item, report.accounts), one.loose));
    const item = takeBest(one, fits, (other) => {
      const found = ofItem(other, report.accounts);
      return IDENTITY.filter((property) => side[property] !== found[property]).length;
    });
    if (item) {
      rest.splice(rest.indexOf(item), 1);
      out.push(...differences(one, item));
    } else if (!one.optional) {
      out.push({ type: "missing", property: null, expected: null, found: null, truth: one, item: null });
    }
  }
  for (const item of rest) {
    out.push({ type: "extra", property: null, expected: null, found: null, truth: null, item });
  }
  return out;
}
