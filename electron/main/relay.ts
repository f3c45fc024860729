import { z } from "zod";
import type { StoreClient } from "../../src/api/client.ts";
import type { OperationName } from "../../src/api/contract/index.ts";
import { isOperation } from "../../src/api/dispatch.ts";
import { HOST_ONLY } from "../../src/api/operations.ts";
import { ProblemError } from "../../src/model/problem.ts";
import { CHANNELS } from "../channels.ts";
import type { Handle } from "./handle.ts";

const Name = z.string().max(100);

/**
 * Hands the operations of the contract on to the store, which parses each input with its schema. `done` is told of each that
 * succeeded.
 */
export function relayOperations(handle: Handle, store: StoreClient, done: (name: OperationName) => void): void {
  handle(CHANNELS.call, async (sentName, input) => {
    const name = Name.parse(sentName);
    if (!isOperation(name) || HOST_ONLY.has(name)) throw new ProblemError("operation-unknown");
    const output = await store.call(name, input as never);
    done(name);
    return output;
  });
}
