import { Command } from "commander";
import type { Translator } from "../locales/index.ts";
import { type AggregateFlags, aggregateCommand } from "./commands/aggregate.ts";
import { type AuditFlags, auditCommand } from "./commands/audit.ts";
import { compareCommand } from "./commands/compare.ts";
import { type DossierFlags, dossierCommand, verifyCommand } from "./commands/dossier.ts";
import { auditPersonCommand, type EachFlags, eachCommand } from "./commands/each.ts";
import { demoCommand, exampleCommand } from "./commands/example.ts";
import { type LetterFlags, letterCommand } from "./commands/letter.ts";
import { licencesCommand } from "./commands/licences.ts";
import { objectionCommand } from "./commands/objection.ts";
import { questionsCommand } from "./commands/questions.ts";
import { reduceCommand } from "./commands/reduce.ts";
import { serveCommand } from "./commands/serve.ts";
import { structureCommand } from "./commands/structure.ts";
import type { Tools } from "./session.ts";

const append = (value: string, before: readonly string[]) => [...before, value];

/** The command `outscope` with all its subcommands, in the user's language. Usage errors are thrown as CommanderError. */
export function buildProgram(tools: Tools, words: Translator, version: string): Command {
  const { io } = tools;
  const say = (key: string) => words.t(`cli:help.${key}`);
  const program = new Command("outscope")
    .description(say("about"))
    .version(version, "-V, --version", say("version"))
    .helpOption("-h, --help", say("help"))
    .helpCommand(false)
    .addHelpText("after", `\n${say("quickStart")}`)
    .configureOutput({ writeOut: (text) => void io.write(text), writeErr: (text) => writeLines(tools, text) })
    .showHelpAfterError(say("afterError"))
    .exitOverride();
  const command = (usage: string, about: string) =>
    program
      .command(usage)
      .description(say(about))
      .helpOption("-h, --help", say("help"))
      .option("--lang <xx>", say("lang"));

  command("audit [path...]", "audit")
    .option("--json", say("json"))
    .option("--ndjson", say("ndjson"))
    .option("--out <dir>", say("out"))
    .option("--format <list>", say("format"))
    .option("--pages <first|all>", say("pages"))
    .option("--objected <day>", say("objected"), append, [])
    .option("--only <what>", say("only"), append, [])
    .option("--answer <id=value>", say("answer"), append, [])
    .option("--answers <file>", say("answers"))
    .option("--view <kind=file>", say("view"), append, [])
    .option("--count-unknown-as-public", say("countUnknown"))
    .option("--hide-contents", say("hideContents"))
    .option("--pictures", say("pictures"))
    .option("--region <region>", say("region"))
    .option("--country <xx>", say("country"))
    .option("--person <name>", say("person"))
    .option("--each <folder>", say("each"))
    .option("--resume", say("resume"))
    .action((paths: string[], flags: AuditFlags & Partial<EachFlags>) =>
      flags.each === undefined
        ? auditCommand(tools, words, paths, flags)
        : eachCommand(tools, words, { ...flags, each: flags.each }),
    );
  program
    .command("audit-person <path...>", { hidden: true })
    .requiredOption("--out <dir>")
    .option("--format <list>")
    .option("--region <region>")
    .option("--country <xx>")
    .option("--hide-contents")
    .action((paths: string[], flags: EachFlags & { out: string }) => auditPersonCommand(tools, words, paths, flags));
  command("questions <path...>", "questions")
    .option("--json", say("questionsJson"))
    .option("--template", say("questionsTemplate"))
    .option("--person <name>", say("person"))
    .action((paths: string[], flags: { json?: boolean; template?: boolean; person?: string }) =>
      questionsCommand(tools, words, paths, flags),
    );
  command("reduce <path...>", "reduce")
    .option("--json", say("questionsJson"))
    .action((paths: string[], flags: { json?: boolean }) => reduceCommand(tools, words, paths, flags));
  command("compare <old> <new>", "compare")
    .option("--json", say("compareJson"))
    .option("--out <file>", say("compareOut"))
    .action((before: string, after: string, flags: { json?: boolean; out?: string }) =>
      compareCommand(tools, words, [before, after], flags),
    );
  command("aggregate <report...>", "aggregate")
    .option("--json", say("aggregateJson"))
    .option("--out <file>", say("aggregateOut"))
    .option("--smallest-group <n>", say("smallestGroup"))
    .action((paths: string[], flags: AggregateFlags) => aggregateCommand(tools, words, paths, flags));
  command("dossier <path...>", "dossier")
    .requiredOption("--out <file>", say("dossierOut"))
    .option("--answer <id=value>", say("answer"), append, [])
    .option("--answers <file>", say("answers"))
    .option("--date <day>", say("date"))
    .option("--objected <day>", say("objected"), append, [])
    .option("--enclose <file>", say("enclose"), append, [])
    .option("--hide-contents", say("hideContents"))
    .option("--region <region>", say("region"))
    .option("--country <xx>", say("country"))
    .action((paths: string[], flags: DossierFlags) => dossierCommand(tools, words, version, paths, flags));
  command("verify <file>", "verify").action((path: string) => verifyCommand(tools, words, path));
  command("structure <path...>", "structure").action((paths: string[]) => structureCommand(tools, words, paths));
  command("objection", "objection")
    .option("--region <region>", say("region"))
    .option("--country <xx>", say("country"))
    .option("--full", say("objectionFull"))
    .option("--json", say("objectionJson"))
    .action((flags: { json?: boolean; full?: boolean; region?: string; country?: string }) =>
      objectionCommand(io, words, flags),
    );
  command("letter <kind> [path...]", "letter")
    .option("--country <xx>", say("letterCountry"))
    .option("--land <xx>", say("letterLand"))
    .option("--account <name>", say("letterAccount"), append, [])
    .option("--name <text>", say("letterName"))
    .option("--address <text>", say("letterAddress"))
    .option("--email <text>", say("letterEmail"))
    .option("--date <day>", say("letterDate"))
    .option("--earlier <day>", say("letterEarlier"))
    .option("--request <kind>", say("letterRequest"))
    .option("--sent <day>", say("letterSent"))
    .option("--answer <what>", say("letterAnswer"))
    .option("--answered <day>", say("letterAnswered"))
    .option("--child <name>", say("letterChild"))
    .option("--born <day>", say("letterBorn"))
    .option("--texts", say("letterTexts"))
    .option("--person <name>", say("person"))
    .option("--format <txt|pdf>", say("letterFormat"), "txt")
    .option("--out <path>", say("letterOut"))
    .action((kinds: string, paths: string[], flags: LetterFlags) =>
      letterCommand(tools, words, { kinds, paths }, flags),
    );
  command("licences", "licences")
    .alias("licenses")
    .option("--text", say("licencesText"))
    .option("--json", say("licencesJson"))
    .action((flags: { json?: boolean; text?: boolean }) => licencesCommand(io, words, flags));
  command("example <dir>", "example").action((folder: string) => exampleCommand(tools, words, folder));
  command("demo", "demo")
    .option("--json", say("json"))
    .action((flags: { json?: boolean }) => demoCommand(tools, words, flags));
  command("serve [path...]", "serve")
    .option("--port <n>", say("port"), "0")
    .option("--no-open", say("noOpen"))
    .action((paths: string[], flags: { port: string; open: boolean }) =>
      serveCommand(io, words, tools.startServer, paths, flags),
    );
  return program;
}

/** Commander's messages hold what the user typed; they go line by line through the terminal's filter. */
function writeLines({ io }: Tools, text: string): void {
  for (const line of text.replace(/\n$/, "").split("\n")) io.note(line);
}
