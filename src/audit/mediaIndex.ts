import type { Member } from "../archive/index.ts";
import { mediaName } from "../decode/mediaName.ts";
import { isDataFile } from "../formats/routes.ts";
import type { Problem } from "../model/problem.ts";
import type { AccountDraft } from "./accounts.ts";
import { mediaKey } from "./batch.ts";
import type { Items } from "./items.ts";
import type { Fragment } from "./survey.ts";

interface Found {
  readonly tree: number;
  readonly member: Member;
}

/**
 * Finds media files in the parts of an account. An item's `uri` counts from the export's root, which may lie anywhere in a
 * part, and some exports keep media below an older folder name: the name finds it, the path chooses between namesakes.
 */
export class MediaIndex {
  readonly #accounts: Map<number, Found | Found[]>[];

  constructor(fragments: readonly Fragment[], drafts: readonly AccountDraft[]) {
    const ofFragment = new Map<Fragment, [number, Found][]>();
    const entriesOf = (fragment: Fragment): [number, Found][] => {
      const known = ofFragment.get(fragment);
      if (known !== undefined) return known;
      const entries = fragment.members
        .filter((m) => !isDataFile(m.path))
        .map((member): [number, Found] => [mediaKey(mediaName(member.path)), { tree: fragment.tree, member }]);
      ofFragment.set(fragment, entries);
      return entries;
    };
    this.#accounts = drafts.map((draft) => {
      const index = new Map<number, Found | Found[]>();
      for (const i of draft.fragments) {
        const fragment = fragments[i];
        if (fragment === undefined) continue;
        for (const [key, found] of entriesOf(fragment)) {
          const known = index.get(key);
          index.set(key, known === undefined ? found : Array.isArray(known) ? [...known, found] : [known, found]);
        }
      }
      return index;
    });
  }

  find(account: number, key: number, uri: string): Found | null {
    const found = this.#accounts[account]?.get(key);
    if (found === undefined) return null;
    if (!Array.isArray(found)) return found;
    return found.find((f) => f.member.path.endsWith(uri)) ?? found[0] ?? null;
  }

  /** Media that items show and no part holds: a part may be missing, or media were left out of the export. */
  missing(items: Items): Problem[] {
    const missing = new Set<number>();
    let all = 0;
    for (const { batch, account } of items.table.batches) {
      const index = this.#accounts[account];
      all += batch.mediaKey.length;
      for (const key of batch.mediaKey) if (index?.has(key) !== true) missing.add(key);
    }
    return missing.size === 0 ? [] : [{ code: "media-missing", data: { count: missing.size, of: all } }];
  }
}
