import { licences } from "../../licences/index.ts";
import type { Handlers } from "../handler.ts";

/** What ships inside the program, for the help screen. */
export const shipped: Handlers<"licences"> = {
  licences: () => licences.map((one) => ({ ...one })),
};
