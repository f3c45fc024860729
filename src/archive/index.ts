export { Findings } from "./findings.ts";
export { openReader, openTree } from "./open.ts";
export {
  type ExportTree,
  isSeekable,
  type Member,
  type MemberReader,
  type TreeAddress,
} from "./tree.ts";
