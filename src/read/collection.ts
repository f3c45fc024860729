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
  /** What became of files that were read in other threads, to be taken in the order of the files. */
  readonly #arrived: { readonly entry: Entry; readonly outcome: ReadResult | Problem }[] = [];

  constructor(accounts: Accounts, meter: ProgressMeter) {
    this.#accounts = accounts;
    this.#meter = meter;
    for (const file of accounts.pages.leftOut) this.outcomes.leaveOut(file, "html-twin");
    for (const file of accounts.repeated) this.outcomes.leaveOut(file, "file-repeated");
  }

  take(entry: Entry, result: ReadResult): void {
    this.#tell(entry, result);
    this.#put(entry, result);
  }

  /** Takes what became of a file read in another thread. They end in an order of chance, on which no report may depend: `takeArrived`. */
  arrive(entry: Entry, outcome: ReadResult | Problem): void {
    if ("batch" in outcome) this.#tell(entry, outcome);
    this.#arrived.push({ entry, outcome });
  }

  /** When all have arrived: keeps them in the order of the files. */
  takeArrived(): void {
    for (const { entry, outcome } of this.#arrived.sort((a, b) => a.entry.number - b.entry.number))
      if ("batch" in outcome) this.#put(entry, outcome);
      else this.outcomes.lost(entry, outcome);
    this.#arrived.length = 0;
  }

  /** Of the pages whose list is there as JSON too, takes what `beyond` finds the JSON lacks. */
  takePages(beyond: (page: Entry, batch: Batch) => Batch): void {
    for (const [entry, result] of this.#pages) {
      const batch = beyond(entry, result.batch);
      if (batch.n === 0 && result.problem === null) this.outcomes.leaveOut(entry.file, "html-twin");
      else this.#keep(entry, { ...result, batch });
    }
  }

  #isTwin({ file }: Entry): boolean {
    return this.#accounts.pages.twins.has(file);
  }

  /** What the user is shown while it reads. */
  #tell(entry: Entry, { batch }: ReadResult): void {
    const isTwin = this.#isTwin(entry);
    const wanted = this.#meter.firstWanted;
    const { route } = entry.file;
    if (wanted > 0 && route && !isTwin) this.#meter.first(firstItems(batch, route.platform, wanted));
    this.#meter.read(entry.number, entry.file.member.size, isTwin ? 0 : batch.n);
  }

  #put(entry: Entry, result: ReadResult): void {
    if (this.#isTwin(entry)) this.#pages.push([entry, result]);
    else this.#keep(entry, result);
  }

  #keep(entry: Entry, result: ReadResult): void {
    const { tree, route } = entry.file;
    this.outcomes.read(entry, result);
    if (result.words !== undefined) this.words.add(tree, result.words);
    this.table.add(result.batch, entry.number, entry.account, route?.rank ?? "none");
  }
}
