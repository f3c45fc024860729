import { basename, join } from "node:path";
import type { Translator } from "../../locales/index.ts";
import { ProblemError } from "../../model/problem.ts";
import { writeWhole } from "../../report/index.ts";
import { auditPerson } from "../each/auditPerson.ts";
import { inputOf, outcomeIn } from "../each/done.ts";
import { overviewCsv, overviewHtml } from "../each/overview.ts";
import { type Person, peopleIn } from "../each/persons.ts";
import { makeFolder } from "../makeFolder.ts";
import { placeOf } from "../region.ts";
import { parseFormats } from "../reportOutput.ts";
import type { Tools } from "../session.ts";

export interface EachFlags {
  readonly each: string;
  readonly out?: string;
  readonly format?: string;
  readonly hideContents?: boolean;
  readonly resume?: boolean;
  readonly region?: string;
  readonly country?: string;
}

/** Audits that run side by side: as many as the smallest machine in use has cores. */
const AT_ONCE = 2;

/**
 * `outscope audit --each FOLDER --out DIR`: every person's exports in a folder of many, each in a process of its own, so that
 * nothing of one is held beside another's and one that fails costs itself only. With `--resume`, what an earlier run finished
 * and nobody changed since is kept.
 * @throws ProblemError `usage-each-without-out`, `folder-empty` and `no-export-found`: nobody is there, `each-none-read`: not one
 * could be audited.
 */
export async function eachCommand(tools: Tools, words: Translator, flags: EachFlags): Promise<void> {
  const { io } = tools;
  const { out } = flags;
  if (out === undefined) throw new ProblemError("usage-each-without-out");
  parseFormats(flags.format ?? "html"); // said before hours of work, not after
  placeOf(flags);
  const { persons, passedOver } = await peopleIn(flags.each);
  await makeFolder(out);
  for (const name of passedOver) io.note(words.t("cli:each.passedOver", { name }));
  if (persons.length === 0)
    throw new ProblemError(passedOver.length > 0 ? "no-export-found" : "folder-empty", { file: basename(flags.each) });
  const waiting = [...persons];
  let done = 0;
  const work = async () => {
    for (let person = waiting.shift(); person !== undefined; person = waiting.shift()) {
      if (io.signal.aborted) throw new ProblemError("cancelled");
      await auditOne(tools, person, join(out, person.name), flags);
      if (io.signal.aborted) throw new ProblemError("cancelled"); // whoever was being audited is not done
      done += 1;
      io.note(words.t("cli:each.progress", { name: person.name, done: words.number(done), count: persons.length }));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  const rows = await Promise.all(
    persons.map(async ({ name }) => ({ name, outcome: await outcomeIn(join(out, name)) })),
  );
  await writeWhole(join(out, "overview.csv"), [overviewCsv(rows)]);
  await writeWhole(join(out, "overview.html"), [overviewHtml(rows, words)]);
  await io.line(words.t("cli:each.done", { count: rows.length, folder: out }));
  if (rows.every(({ outcome }) => outcome?.summary == null))
    throw new ProblemError("each-none-read", { file: flags.each });
}

async function auditOne({ io, runItself }: Tools, person: Person, folder: string, flags: EachFlags): Promise<void> {
  const before = await outcomeIn(folder);
  if (flags.resume === true && before !== null && before.input === (await inputOf(person))) return;
  await makeFolder(folder);
  const place = flags.country === undefined ? ["--region", flags.region ?? "eu"] : ["--country", flags.country];
  const hide = flags.hideContents === true ? ["--hide-contents"] : [];
  await runItself(
    ["audit-person", "--out", folder, "--format", flags.format ?? "html", ...place, ...hide, "--", ...person.paths],
    io.signal,
  );
}

/** The command each of those processes runs; not for people. */
export async function auditPersonCommand(
  tools: Tools,
  words: Translator,
  paths: readonly string[],
  flags: Omit<EachFlags, "each" | "resume"> & { readonly out: string },
): Promise<void> {
  await auditPerson(
    tools,
    words,
    { name: "", paths },
    {
      folder: flags.out,
      formats: parseFormats(flags.format ?? "html"),
      region: placeOf(flags).region,
      hideContents: flags.hideContents === true,
    },
  );
}
