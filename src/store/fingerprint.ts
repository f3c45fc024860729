import { createHash } from "node:crypto";
import type { AccountFacts } from "../exposure/world.ts";

/** One stable name of an account that does not say whose it is: what is kept between runs is kept under it. */
export function fingerprintOf({
  platform,
  pageExport,
  username,
  name,
}: Pick<AccountFacts, "platform" | "pageExport" | "username" | "name">): string {
  const who = username ?? name ?? "";
  return createHash("sha256")
    .update(`${platform}\u001f${pageExport ? "page" : "person"}\u001f${who}`)
    .digest("hex");
}
