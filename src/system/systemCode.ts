/** The system's code of an error, such as EACCES or ENOSPC; "unknown" where it has none. Its message may name contents. */
export function systemCode(error: unknown): string {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "unknown";
}
