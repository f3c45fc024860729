/** The day on which the facts of this folder were compiled. It goes into every report. */
export const policyVersion = "2026-11-29";
