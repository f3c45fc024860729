import { rename } from "node:fs/promises";
import type { Problem } from "../model/problem.ts";

/** Moves what is no file of ours out of the way, so that nothing is lost: the problem `state-damaged` tells where it lies. */
export async function setAside(path: string): Promise<Problem> {
  const aside = `${path}.damaged-${new Date().toISOString().replaceAll(/[:.]/g, "-")}`;
  await rename(path, aside);
  return { code: "state-damaged", data: { file: path, aside } };
}
