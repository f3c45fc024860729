import type { HostBridge, Output } from "../../../src/api/contract/index.ts";
import { today } from "../../../src/model/day.ts";
import { ProblemError } from "../../../src/model/problem.ts";
import type { ViewKind } from "../../../src/model/vocabulary.ts";

type Found = Output<"view.show">;

/** Bytes of a piece: as base64 it fits into one call. */
const PIECE = 1_000_000;
/** Bytes; the store refuses more too, but need not be sent them. */
const MOST = 200 * 1024 * 1024;

/**
 * Gives a page to the audit in pieces and says what it shows.
 * @throws ProblemError why it proves nothing.
 */
export async function givePage(bridge: HostBridge, kind: ViewKind, content: Blob, file: string): Promise<Found> {
  if (content.size > MOST) throw new ProblemError("view-too-big", { file, limit: MOST });
  const page = crypto.randomUUID();
  for (let from = 0; from < content.size; from += PIECE)
    await bridge.call("view.give", { page, file, base64: await base64Of(content.slice(from, from + PIECE)) });
  return bridge.call("view.show", { page, file, kind, on: today() });
}

/** Looks at the page that comes with the app's own example. */
export function giveExample(bridge: HostBridge, file: string): Promise<Found> {
  return bridge.call("view.show", { page: null, file, kind: "profile", on: today() });
}

async function base64Of(piece: Blob): Promise<string> {
  const bytes = new Uint8Array(await piece.arrayBuffer());
  let binary = "";
  for (let from = 0; from < bytes.length; from += 8192)
    binary += String.fromCharCode(...bytes.subarray(from, from + 8192));
  return btoa(binary);
}
