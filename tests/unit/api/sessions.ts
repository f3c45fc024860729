/** A session of screens over the real store, with a small export by one person: what tests of the operations share. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, expect } from "vitest";
import type { z } from "zod";
import { contract, type OperationName, type StoreEvent } from "../../../src/api/contract/index.ts";
import { dispatch } from "../../../src/api/dispatch.ts";
import { problemOf } from "../../../src/api/problemOf.ts";
import { Session } from "../../../src/api/session.ts";
import { type RunAudit, runAudit } from "../../../src/audit.ts";
import { State } from "../../../src/state/state.ts";
import type { AuditStore } from "../../../src/store/types.ts";
import { POSTS, PROFILE, post, profileOf, zip } from "../audit/export.ts";
import { eventually } from "../eventually.ts";

/** An audit's store, and what was done to it. */
export interface Watched {
  readonly store: AuditStore;
  closed: boolean;
  warmSteps: number;
}

/** Ada's export: three posts on her own timeline and one on the wall of each person. */
function members(walls: readonly string[]): Readonly<Record<string, unknown>> {
  const own = ["one", "two", "three"].map((word, i) => post(`Invented text ${word}`, 1_236_000_000 + i));
  const others = walls.map((name, i) =>
    post("Invented greeting", 1_300_000_000 + i, { title: `Ada Invented wrote on ${name}'s timeline.` }),
  );
  return { [PROFILE]: profileOf("Ada Invented", "ada.example"), [POSTS]: [...own, ...others] };
}

/** Her name, her user name, and the posts with one on a wall. */
export const ITEMS = 6;

/** Makes sessions for the tests of one file, each test with a folder of its own. */
export class Sessions {
  folder = "";
  events: StoreEvent[] = [];
  stores: Watched[] = [];
  /** The export's zip. */
  path = "";
  session!: Session;

  constructor() {
    beforeEach(async () => {
      this.folder = mkdtempSync(join(tmpdir(), "outscope-api-"));
      await this.write(["Bo Example"]);
      this.session = await this.open();
    });
    afterEach(async () => {
      await this.session.close();
      rmSync(this.folder, { recursive: true, force: true });
    });
  }

  /** Writes the export anew, with a post on the wall of each of these. */
  async write(walls: readonly string[]): Promise<void> {
    this.path = await zip("facebook-ada-2026-11-01-AAAAAAAA.zip", members(walls), this.folder);
  }

  readonly audit: RunAudit = async (paths, options) => this.watch(await runAudit(paths, options));

  watch(store: AuditStore): AuditStore {
    const watched: Watched = { store, closed: false, warmSteps: 0 };
    this.stores.push(watched);
    const [close, warmUp] = [store.close.bind(store), store.warmUp.bind(store)];
    return Object.assign(store, {
      close: () => {
        watched.closed = true;
        return close();
      },
      *warmUp() {
        for (const step of warmUp()) {
          watched.warmSteps++;
          yield step;
        }
      },
    });
  }

  async open(audit: RunAudit = this.audit): Promise<Session> {
    this.events = [];
    this.stores = [];
    return new Session({
      state: await State.open(join(this.folder, "data")),
      runAudit: audit,
      parseWorker: null,
      examples: pathToFileURL(join(this.folder, "examples/")),
      emit: (event) => this.events.push(event),
      systemLanguages: ["en-GB"],
    });
  }

  /** Ends the session, and begins another on the same folder. */
  async reopen(audit?: RunAudit): Promise<void> {
    await this.session.close();
    this.session = await this.open(audit);
  }

  /** Calls an operation and checks its answer against the contract, as a screen would rely on it. */
  readonly call = async <N extends OperationName>(name: N, input: unknown = {}) => {
    const output = await dispatch(this.session, name, input);
    return contract[name].output.parse(output) as z.infer<(typeof contract)[N]["output"]>;
  };

  readonly ready = () => eventually(() => expect(this.session.progress.phase).toBe("ready"));

  readonly start = async (): Promise<void> => {
    await this.call("audit.start", { paths: [this.path] });
    await this.ready();
  };

  /** The rows of the posts, newest first. */
  async posts(): Promise<number[]> {
    const page = await this.call("items.page", { filter: { kinds: ["post"] }, sort: {}, from: 0, limit: 100 });
    return page.rows.map(({ row }) => row);
  }
}

export const problem = (promise: Promise<unknown>) => promise.then(() => "no problem", problemOf);
