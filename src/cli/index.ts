#!/usr/bin/env node
import { isSupervised } from "./ownProcess.ts";
import { supervise } from "./supervise.ts";

/** What is run in this process: a host, which reads in one of its own, and what reads nothing of an export. */
const HERE = new Set(["serve", "objection", "licences", "licenses", "example"]);

const args = process.argv.slice(2);
const [name = "-"] = args;
// The build puts the workers, the screens and the examples beside this file.
const built = import.meta.url;
if (!isSupervised() && !name.startsWith("-") && !HERE.has(name)) process.exitCode = await supervise(args);
else {
  // Loaded only here: who supervises needs none of it.
  const { command } = await import("./command.ts");
  await command(args, built);
}
