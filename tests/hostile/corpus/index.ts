import type { HostileCase } from "./case.ts";
import { htmlCases } from "./html.ts";
import { jsonCases } from "./json.ts";
import { textCases } from "./texts.ts";
import { zipBodies } from "./zipBodies.ts";
import { zipDirectories } from "./zipDirectories.ts";
import { zipNames } from "./zipNames.ts";

export type { HostileCase } from "./case.ts";
export { READ } from "./case.ts";

export const corpus: readonly HostileCase[] = [
  ...zipNames,
  ...zipBodies,
  ...zipDirectories,
  ...jsonCases,
  ...htmlCases,
  ...textCases,
];
