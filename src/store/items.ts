import { type Batch, noteBit } from "../columns/batch.ts";
import { placeKey } from "../columns/keys.ts";
import type { ItemTable } from "../columns/table.ts";
import { postedAsMinorUntil } from "../exposure/minors.ts";
import type { Circumstance, World } from "../exposure/world.ts";
import type { Merged } from "../merge/index.ts";
import type { Place } from "../model/record.ts";
import { DECISIONS, type Decision, KINDS, VERDICTS } from "../model/vocabulary.ts";
import { AskedPlaces } from "./askedPlaces.ts";
import { Findings } from "./findings.ts";
import { Sightings } from "./sightings.ts";
import { byTimeDescending, timeOrder } from "./timeOrder.ts";

const REACTION = KINDS.indexOf("reaction");
const CONTESTED = noteBit("contested");
const AS_MINOR = noteBit("posted-as-minor");
const NO_DECISION = 0;

/** What of the part that an item lies in decides how far its evidence reaches. */
export type PartInfo = Pick<Circumstance, "assumed" | "outdated">;

/**
 * The items of an audit: the rows that stand for one, with what every query needs as columns over all rows.
 * Reading them costs no object; see `itemOf` for whole items.
 */
export class Items {
  readonly table: ItemTable;
  readonly merged: Merged;
  readonly circumstances: Circumstance[] = [];
  readonly findings = new Findings();
  readonly asked = new AskedPlaces();
  /** Rows of items, in reading order. */
  readonly rows: Uint32Array;
  readonly circumstance: Uint32Array;
  readonly createdAt: Float64Array;
  readonly kind: Uint8Array;
  readonly account: Uint16Array;
  readonly finding: Uint32Array;
  readonly notes: Uint8Array;
  /** 0: none; else 1 + position in DECISIONS. */
  readonly decision: Uint8Array;
  readonly sightings: Sightings;
  readonly #known = new Map<string, number>();
  #order: Uint32Array | null = null;

  /** `partOf`: what is known of the part that a file lies in, by its number. */
  constructor(table: ItemTable, merged: Merged, accounts: World["accounts"], partOf: (file: number) => PartInfo) {
    this.table = table;
    this.merged = merged;
    const n = table.n;
    this.circumstance = new Uint32Array(n);
    this.createdAt = new Float64Array(n);
    this.kind = new Uint8Array(n);
    this.account = new Uint16Array(n);
    this.finding = new Uint32Array(n);
    this.notes = new Uint8Array(n);
    this.decision = new Uint8Array(n);
    this.sightings = new Sightings(n);
    this.#fill(partOf);
    this.rows = this.#ownRows();
    this.#markCurrentPictures(accounts);
  }

  /** Rows of items, newest first; those without a time last. Made on first use. */
  get newestFirst(): Uint32Array {
    this.#order ??= byTimeDescending(this.rows, this.createdAt);
    return this.#order;
  }

  /**
   * Judges the given circumstances (all, where none are given) and their items; gives how many changed their verdict.
   * Reactions are judged, but counted only where they are included, as in the counts of the questions.
   */
  judge(world: World, only?: ReadonlySet<number>, includeReactions = false): number {
    this.findings.judge(this.circumstances, only ?? this.circumstances.keys(), world);
    const touched = new Uint8Array(this.circumstances.length).fill(only === undefined ? 1 : 0);
    for (const c of only ?? []) touched[c] = 1;
    const minorUntil = minorTimes(world);
    let changed = 0;
    for (const row of this.rows) {
      if (touched[this.circumstance[row] ?? 0] !== 1) continue;
      if (this.#judgeRow(row, world, minorUntil) && (includeReactions || !this.isReaction(row))) changed++;
    }
    return changed;
  }

  /** Judges single rows, after a decision or a sighting. */
  judgeRows(world: World, rows: Iterable<number>): void {
    const minorUntil = minorTimes(world);
    for (const row of rows) this.#judgeRow(row, world, minorUntil);
  }

  verdictAt(row: number): number {
    return this.findings.verdicts[this.finding[row] ?? 0] ?? VERDICTS.length - 1;
  }

  decisionAt(row: number): Decision | null {
    return DECISIONS[(this.decision[row] ?? NO_DECISION) - 1] ?? null;
  }

  isReaction(row: number): boolean {
    return this.kind[row] === REACTION;
  }

  circumstanceOf(row: number): Circumstance {
    const c = this.circumstances[this.circumstance[row] ?? 0];
    if (c === undefined) throw new RangeError(`no circumstance for row ${row}`);
    return c;
  }

  /** Where an item stands, with the name also where no question asks about it. */
  placeOf(row: number): Place {
    const { place } = this.circumstanceOf(row);
    return "rest" in place ? this.table.seed(row).place : place;
  }

  #judgeRow(row: number, world: World, minorUntil: Float64Array): boolean {
    const { findings } = this;
    const t = this.createdAt[row] ?? Number.NaN;
    const before = findings.verdicts[this.finding[row] ?? 0];
    const id = this.#given(row, t, world) ?? findings.at(this.circumstance[row] ?? 0, t);
    this.finding[row] = id;
    let notes = (this.notes[row] ?? 0) & ~(CONTESTED | AS_MINOR);
    if (findings.contested[id] === true) notes |= CONTESTED;
    // A time that is not known (NaN) is before nothing.
    if (t < (minorUntil[this.account[row] ?? 0] ?? Number.NEGATIVE_INFINITY)) notes |= AS_MINOR;
    this.notes[row] = notes;
    return before !== findings.verdicts[id];
  }

  /** The finding of an item about which the user decided or showed something; null where its circumstance and time say all. */
  #given(row: number, t: number, world: World): number | null {
    const decided = this.decision[row] === NO_DECISION ? null : this.decisionAt(row);
    const decision = decided === "public" || decided === "not-public" ? decided : null;
    const sighting = this.sightings.at(row);
    if (decision === null && sighting === null) return null;
    return this.findings.given(this.circumstance[row] ?? 0, this.circumstanceOf(row), t, { decision, sighting }, world);
  }

  #fill(partOf: (file: number) => PartInfo): void {
    for (const { batch, file, account, start } of this.table.batches) {
      const ids = this.#circumstancesOf(batch, account, file, partOf(file));
      const kinds = batch.seeds.map((seed) => KINDS.indexOf(seed.kind));
      this.createdAt.set(batch.createdAt, start);
      this.notes.set(batch.notes, start);
      this.account.fill(account, start, start + batch.n);
      for (let i = 0; i < batch.n; i++) {
        const seed = batch.seed[i] ?? 0;
        this.circumstance[start + i] = ids[seed] ?? 0;
        this.kind[start + i] = kinds[seed] ?? 0;
      }
    }
    for (const [row, kind] of this.merged.kinds) {
      this.kind[row] = KINDS.indexOf(kind);
      this.circumstance[row] = this.#intern({ ...this.circumstanceOf(row), kind });
    }
    for (const [row, state] of this.merged.states)
      this.circumstance[row] = this.#intern({ ...this.circumstanceOf(row), state });
  }

  /** The circumstance of each of a batch's seeds. Where most of millions are alike, as beyond those asked about, none is made for each. */
  #circumstancesOf({ seeds }: Batch, account: number, file: number, { assumed, outdated }: PartInfo): Uint32Array {
    const ofRest = new Map<string, number>();
    return Uint32Array.from(seeds, (seed) => {
      const place = this.asked.of(seed.place, account, file);
      const key =
        place === seed.place ? null : `${placeKey(place)} ${seed.kind} ${seed.field} ${seed.state} ${seed.label}`;
      const known = key === null ? undefined : ofRest.get(key);
      if (known !== undefined) return known;
      const id = this.#intern({ ...seed, place, account, current: false, assumed, outdated });
      if (key !== null) ofRest.set(key, id);
      return id;
    });
  }

  /** An item stands where its best known row does: not in a guessed or an old part alone, if another has it in the same state. */
  #improveParts(row: number, into: number): void {
    const [known, c] = [this.circumstanceOf(row), this.circumstanceOf(into)];
    if (!c.assumed && !c.outdated) return;
    const assumed = c.assumed && known.assumed;
    const outdated = c.outdated && (known.outdated || known.state !== c.state);
    if (assumed !== c.assumed || outdated !== c.outdated)
      this.circumstance[into] = this.#intern({ ...c, assumed, outdated });
  }

  #intern(c: Circumstance): number {
    const key = `${c.assumed} ${c.outdated} ${c.account} ${c.kind} ${c.state} ${c.label} ${c.current} ${c.field} ${placeKey(c.place)}`;
    const id = this.#known.get(key);
    if (id !== undefined) return id;
    this.#known.set(key, this.circumstances.length);
    this.circumstances.push(c);
    return this.circumstances.length - 1;
  }

  #ownRows(): Uint32Array {
    const rows = new Uint32Array(this.table.n);
    let n = 0;
    for (let row = 0; row < rows.length; row++) if (this.merged.into[row] === -1) rows[n++] = row;
    for (let row = 0; row < rows.length; row++) {
      const into = this.merged.into[row] ?? -1;
      if (into === -1) continue;
      this.notes[into] = (this.notes[into] ?? 0) | (this.notes[row] ?? 0);
      this.#improveParts(row, into);
    }
    return rows.slice(0, n);
  }

  /** The newest published profile picture and cover photo of an account are the current ones. */
  #markCurrentPictures(accounts: World["accounts"]): void {
    for (const kind of ["profile-picture", "cover-photo"] as const) {
      const index = KINDS.indexOf(kind);
      accounts.forEach((_, account) => {
        let newest = -1;
        for (const row of this.rows) {
          if (this.kind[row] !== index || this.account[row] !== account) continue;
          if (this.circumstanceOf(row).state !== "published") continue;
          if (newest === -1 || timeOrder(this.createdAt[row]) > timeOrder(this.createdAt[newest])) newest = row;
        }
        if (newest !== -1) this.circumstance[newest] = this.#intern({ ...this.circumstanceOf(newest), current: true });
      });
    }
  }
}

/** For each account, see `postedAsMinorUntil`. */
function minorTimes({ accounts, now }: World): Float64Array {
  return Float64Array.from(accounts, (account) => postedAsMinorUntil(account, now));
}
