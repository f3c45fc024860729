/** Exports of which something became safer when less was known, before what was wrong was mended. */
export const brokeTheLaw: readonly number[] = [1340];
