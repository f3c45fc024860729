import { z } from "zod";
import type { StoreClient } from "../../src/api/client.ts";
import { isOperation } from "../../src/api/dispatch.ts";
import { HOST_ONLY } from "../../src/api/operations.ts";
import { ProblemError } from "../../src/model/problem.ts";
import { CHANNELS } from "../channels.ts";
import type { Handle } from "./handle.ts";

const Name = z.string().max(100);

/** Hands the operations of the contract on to the store's thread, which parses each input with its schema. */
export function relayOperations(handle: Handle, store: StoreClient): void {
  handle(CHANNELS.call, (sentName, input) => {
    const name = Name.parse(sentName);
    if (!isOperation(name) || HOST_ONLY.has(name)) throw new ProblemError("operation-unknown");
    return store.call(name, input as never);
  });
}
