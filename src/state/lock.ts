import { randomBytes } from "node:crypto";
import type { Stats } from "node:fs";
import { link, lstat, open, readFile, rename, rm, utimes } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { type Problem, ProblemError } from "../model/problem.ts";
import { isRunning } from "../system/isRunning.ts";
import { systemCode } from "../system/systemCode.ts";
import { setAside } from "./setAside.ts";

/** The file that is there while a program changes the saved state. */
const LOCK = "lock";
/** Who holds the lock says so this often; a save takes milliseconds. */
const BEAT_MS = 1000;
/** A lock that nobody has spoken for so long was left by a killed run, whoever has its process number now. */
const LEFT_MS = 5000;
const RETRY_MS = 15;
/** Longer than a left lock is waited for. */
const PATIENCE_MS = 20_000;

/** Work of this process on one folder waits for its own turn, so that only other processes are waited for by looking. */
const turns = new Map<string, Promise<void>>();

/**
 * Does `work` while no other program that uses `folder` does the same: two hosts on one state folder read, merge and write
 * one after the other, so that nothing either has kept is lost.
 * @throws ProblemError `state-not-saved` {file, reason} where the lock cannot be had, and what `work` throws.
 */
export async function withLock<T>(folder: string, work: () => Promise<T>): Promise<T> {
  const before = turns.get(folder) ?? Promise.resolve();
  const mine = before.then(() => holding(join(folder, LOCK), work));
  const done = mine.then(
    () => undefined,
    () => undefined,
  );
  turns.set(folder, done);
  try {
    return await mine;
  } finally {
    if (turns.get(folder) === done) turns.delete(folder);
  }
}

/** A folder, link or pipe in the place of the lock is nobody's lock: it is set aside, with the problem that tells of it. */
export async function freeLock(folder: string): Promise<Problem | null> {
  const path = join(folder, LOCK);
  const found = await lstat(path).catch(() => null);
  return found === null || found.isFile() ? null : setAside(path);
}

async function holding<T>(path: string, work: () => Promise<T>): Promise<T> {
  const own = await take(path);
  const beat = setInterval(() => void utimes(path, new Date(), new Date()).catch(() => undefined), BEAT_MS);
  try {
    return await work();
  } finally {
    clearInterval(beat);
    const now = await lstat(path).catch(() => null);
    if (now !== null && isSame(now, own)) await rm(path, { force: true });
  }
}

async function take(path: string): Promise<Stats> {
  for (const until = Date.now() + PATIENCE_MS; ; ) {
    try {
      const file = await open(path, "wx", 0o600);
      try {
        await file.writeFile(HOLDER);
        return await file.stat();
      } finally {
        await file.close();
      }
    } catch (cause) {
      const reason = systemCode(cause);
      if (reason !== "EEXIST" || Date.now() > until)
        throw new ProblemError("state-not-saved", { file: path, reason }, { cause });
    }
    await removeLeft(path);
    await wait(RETRY_MS);
  }
}

/** Who holds a lock, on which computer: process numbers mean something only there. */
const HOLDER = `${process.pid} ${hostname()}`;

/** Whether the program that took the lock has ended; false where that cannot be told. */
async function isOfDead(path: string): Promise<boolean> {
  const holder = await readFile(path, "utf8").catch(() => "");
  const [, pid, computer] = /^(\d+) (.*)$/s.exec(holder) ?? [];
  return computer === hostname() && !isRunning(Number(pid));
}

/** Takes away a lock that was left. Two may find the same one: what was taken is looked at again, and put back if it is new. */
async function removeLeft(path: string): Promise<void> {
  const seen = await lstat(path).catch(() => null);
  if (seen === null || !seen.isFile()) return; // a pipe would be waited for
  if (Date.now() - seen.mtimeMs < LEFT_MS && !(await isOfDead(path))) return;
  const aside = `${path}.${randomBytes(6).toString("hex")}.tmp`;
  try {
    await rename(path, aside);
    if (!isSame(seen, await lstat(aside))) await link(aside, path);
  } catch {
    // Somebody else was first.
  } finally {
    await rm(aside, { force: true });
  }
}

const isSame = (one: Stats, other: Stats): boolean => one.dev === other.dev && one.ino === other.ino;
