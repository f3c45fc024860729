import type { z } from "zod";
import type { Contract, OperationName, Output } from "./contract/index.ts";
import type { Session } from "./session.ts";

/** What a handler gets: the input after its schema, defaults filled in. */
export type Parsed<N extends OperationName> = z.output<Contract[N]["input"]>;

/** Does one operation. Throws ProblemError; anything else is a fault of ours. */
export type Handler<N extends OperationName> = (session: Session, input: Parsed<N>) => Output<N> | Promise<Output<N>>;

/** The handlers of one group of operations. */
export type Handlers<Names extends OperationName> = { readonly [N in Names]: Handler<N> };
