import type { HostBridge } from "../../../src/api/contract/index.ts";
import { ProblemError } from "../../../src/model/problem.ts";

/**
 * Where a file lies that was dropped or chosen: its own path where the host knows it, else that of a private copy that the local
 * host keeps. `onSent` hears how many bytes were sent of one that is copied whole; `whole`: it must be, because others than the audit read it.
 * @throws ProblemError `drop-not-possible`, and those of the upload.
 */
export async function pathFor(
  bridge: HostBridge,
  file: File,
  onSent: (sent: number) => void,
  whole = false,
): Promise<string> {
  const known = bridge.pathOf(file);
  if (known !== null) return known;
  if (!bridge.upload) throw new ProblemError("drop-not-possible");
  return await bridge.upload(file, onSent, whole);
}
