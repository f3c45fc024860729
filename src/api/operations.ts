import type { OperationName } from "./contract/index.ts";
import type { Handlers } from "./handler.ts";
import { audit } from "./handlers/audit.ts";
import { compare } from "./handlers/compare.ts";
import { findings } from "./handlers/findings.ts";
import { items } from "./handlers/items.ts";
import { letters } from "./handlers/letters.ts";
import { shipped } from "./handlers/licences.ts";
import { objection } from "./handlers/objection.ts";
import { reduce } from "./handlers/reduce.ts";
import { report } from "./handlers/report.ts";
import { settings } from "./handlers/settings.ts";
import { state } from "./handlers/state.ts";
import { views } from "./handlers/views.ts";
import { words } from "./handlers/words.ts";

/** The one table: every operation of the contract and what does it. Both hosts and the command go through it. */
export const operations: Handlers<OperationName> = {
  ...audit,
  ...findings,
  ...views,
  ...items,
  ...compare,
  ...reduce,
  ...settings,
  ...objection,
  ...letters,
  ...report,
  ...shipped,
  ...state,
  ...words,
};

/** Operations that the hosts call themselves and never pass on from a screen. */
export const HOST_ONLY: ReadonlySet<OperationName> = new Set<OperationName>(["report.render"]);
