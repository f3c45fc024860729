import { type ChildProcess, fork } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { builtCommand } from "../built.ts";
import { goodZip } from "../corpus/good.ts";
import type { HostileCase } from "../corpus/index.ts";

/** What an audit took: peak memory of its process in MiB, time, and processor time of all threads; and the items it found. */
export interface Figures {
  readonly mb: number;
  readonly ms: number;
  readonly cpuMs: number;
  readonly items: number;
}

/** No audit of the corpus takes a tenth of it, on a busy machine either: who takes longer does not come back. */
const HANGS_MS = 90_000;

/** A process that audits hostile inputs, one after another. */
export class Auditor {
  readonly #root: string;
  #child: ChildProcess | null = null;
  #next = 0;

  private constructor(root: string) {
    this.#root = root;
  }

  static async make(): Promise<Auditor> {
    return new Auditor(await mkdtemp(join(tmpdir(), "outscope-measure-")));
  }

  /**
   * Audits one case beside a good export; in a process that has audited nothing before where `alone`.
   * @throws Error where the process dies or does not come back.
   */
  async audit(one: HostileCase, alone = false): Promise<Figures> {
    const folder = join(this.#root, String(this.#next++));
    await mkdir(folder);
    const files = { "facebook-ann.zip": goodZip(), ...one.make() };
    for (const [name, bytes] of Object.entries(files)) await writeFile(join(folder, name), bytes);
    if (alone) this.#end();
    this.#child ??= this.#start();
    const figures = await this.#ask(
      this.#child,
      Object.keys(files).map((name) => join(folder, name)),
    );
    await rm(folder, { recursive: true, force: true });
    return figures;
  }

  async close(): Promise<void> {
    this.#end();
    await rm(this.#root, { recursive: true, force: true });
  }

  #start(): ChildProcess {
    const out = dirname(builtCommand());
    const workers = ["storeWorker.js", "parseWorker.js"].map((name) => join(out, name));
    return fork(join(import.meta.dirname, "child.mjs"), [...workers, join(this.#root, "state")], {
      execArgv: [],
      stdio: ["ignore", "ignore", "inherit", "ipc"],
    });
  }

  #end(): void {
    this.#child?.kill("SIGKILL");
    this.#child = null;
  }

  #ask(child: ChildProcess, paths: readonly string[]): Promise<Figures> {
    return new Promise((done, fail) => {
      const settle = (then: () => void) => {
        clearTimeout(timer);
        child.removeAllListeners();
        then();
      };
      const timer = setTimeout(() => {
        this.#end();
        settle(() => fail(new Error("the audit does not come back")));
      }, HANGS_MS);
      child.once("message", (figures: Figures) => settle(() => done(figures)));
      child.once("exit", (code, signal) => {
        this.#child = null;
        settle(() => fail(new Error(`the auditing process ended: ${code ?? signal}`)));
      });
      child.send(paths);
    });
  }
}
