export { Findings } from "./findings.ts";
export { openReader, openTree } from "./open.ts";
export {
  type EntryLocation,
  type ExportTree,
  type FileStamp,
  isSeekable,
  type Member,
  type MemberReader,
  READ_LIMIT,
  type TreeAddress,
} from "./tree.ts";
