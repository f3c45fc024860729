// A stand-in for the `electron` module: only what this app uses.
import * as electron from "./parts.mjs";

export * from "./parts.mjs";
export default electron;
