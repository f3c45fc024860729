import type { Batch } from "../columns/batch.ts";
import { ItemTable } from "../columns/table.ts";
import type { Problem } from "../model/problem.ts";
import type { Accounts } from "../survey/accounts.ts";
import type { Entry } from "../survey/entry.ts";
import { TreeWords } from "../survey/treeWords.ts";
import { firstItems } from "./firstItems.ts";
import { Outcomes } from "./outcomes.ts";
import type { ProgressMeter } from "./progress.ts";
import type { ReadResult } from "./readFile.ts";

/** All that is read of an audit's files, as it comes: the rows, what became of each file, and the words that tell a language. */
export class Collection {
  readonly table = new ItemTable();
  readonly words = new TreeWords();
  readonly outcomes = new Outcomes();
  readonly #accounts: Accounts;
  readonly #meter: ProgressMeter;
  /** Pages that wait for the JSON beside them to be read whole. */
  readonly #pages: [Entry, ReadResult][] = [];

  constructor(accounts: Accounts, meter: ProgressMeter) {
    this.#accounts = accounts;
    this.#meter = meter;
    for (const file of accounts.pages.leftOut) this.outcomes.leaveOut(file, "html-twin");
    for (const file of accounts.repeated) this.outcomes.leaveOut(file, "file-repeated");
  }

  take(entry: Entry, result: ReadResult): void {
    const isTwin = this.#accounts.pages.twins.has(entry.file);
    if (isTwin) this.#pages.push([entry, result]);
    else this.#keep(entry, result);
    this.#meter.read(entry.number, entry.file.member.size, isTwin ? 0 : result.batch.n);
  }

  lose(entry: Entry, problem: Problem): void {
    this.outcomes.lost(entry, problem);
  }

  /** Of the pages whose list is there as JSON too, takes what `beyond` finds the JSON lacks. */
  takePages(beyond: (page: Entry, batch: Batch) => Batch): void {
    for (const [entry, result] of this.#pages) {
      const batch = beyond(entry, result.batch);
      if (batch.n === 0 && result.problem === null) this.outcomes.leaveOut(entry.file, "html-twin");
      else this.#keep(entry, { ...result, batch });
    }
  }

  #keep(entry: Entry, result: ReadResult): void {
    const { tree, route } = entry.file;
    this.outcomes.read(entry, result);
    if (result.words !== undefined) this.words.add(tree, result.words);
    this.table.add(result.batch, entry.number, entry.account, route?.rank ?? "none");
    const wanted = this.#meter.firstWanted;
    if (wanted > 0 && route) this.#meter.first(firstItems(result.batch, route.platform, wanted));
  }
}
