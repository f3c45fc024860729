import type { AuditData } from "./auditData.ts";
import { Ids } from "./ids.ts";
import { Search } from "./search/search.ts";
import { indexTexts } from "./search/searchIndex.ts";

/** What items are found by, made when it is first asked for: it never changes. */
export class Indexes {
  readonly #data: AuditData;
  #ids: Ids | null = null;
  #search: Search | null = null;

  constructor(data: AuditData) {
    this.#data = data;
  }

  get ids(): Ids {
    const { items, accounts } = this.#data;
    this.#ids ??= new Ids(items, (account) => accounts[account]?.platform ?? "facebook");
    return this.#ids;
  }

  get search(): Search {
    const { items } = this.#data;
    this.#search ??= new Search(indexTexts(items), items.rows);
    return this.#search;
  }
}
