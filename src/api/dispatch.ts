import { ProblemError } from "../model/problem.ts";
import { contract, isChanging, type OperationName } from "./contract/index.ts";
import type { Handler } from "./handler.ts";
import { operations } from "./operations.ts";
import type { Session } from "./session.ts";

/** Whether a name that came from outside is one of our operations. */
export function isOperation(name: string): name is OperationName {
  return Object.hasOwn(contract, name);
}

/**
 * Runs one operation: its input is parsed with its schema first, whoever sent it. Where the contract says that it changes
 * something, what is kept is saved and the screens are told.
 * @throws ProblemError `operation-unknown`, ZodError for an input that does not fit, and what the handler throws.
 */
export async function dispatch(session: Session, name: string, input: unknown): Promise<unknown> {
  if (!isOperation(name)) throw new ProblemError("operation-unknown");
  session.asked();
  const parsed: unknown = contract[name].input.parse(input);
  // The table pairs each name with its own handler; TypeScript cannot follow the pair through a variable name.
  const handler = operations[name] as Handler<OperationName>;
  const output = await handler(session, parsed as never);
  if (isChanging(name)) session.changed();
  return output;
}
