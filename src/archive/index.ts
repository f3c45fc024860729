export { Findings } from "./findings.ts";
export { isLitter } from "./names.ts";
export { openReader, openTree } from "./open.ts";
export { bringBelow, PIECES_FOLDER } from "./pieces.ts";
export { Ranges } from "./ranges.ts";
export {
  type ExportTree,
  isSeekable,
  type Member,
  type MemberReader,
  type TreeAddress,
} from "./tree.ts";
export { walkFolder } from "./walkFolder.ts";
export { hasDirectory } from "./zipTree.ts";
