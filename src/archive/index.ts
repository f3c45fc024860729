export { Findings } from "./findings.ts";
export { isLitter } from "./names.ts";
export { openReader, openTree } from "./open.ts";
export {
  type ExportTree,
  isSeekable,
  type Member,
  type MemberReader,
  type TreeAddress,
} from "./tree.ts";
export { walkFolder } from "./walkFolder.ts";
