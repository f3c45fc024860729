/** What a helper makes and a test file has to leave behind: taken away by `setup.ts` when the file is done. */
const leftovers: (() => unknown)[] = [];

export function afterFile(takeAway: () => unknown): void {
  leftovers.push(takeAway);
}

/** The last made goes first. */
export async function takeAllAway(): Promise<void> {
  while (leftovers.length > 0) await leftovers.pop()?.();
}
