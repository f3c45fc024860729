import { z } from "zod";

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const sized = z.strictObject({ name: z.string(), size: z.number().int().nonnegative(), sha256 });

/** The name of the list of sums inside a dossier, in the form that `sha256sum -c` reads. */
export const SUMS = "SHA256SUMS";
export const MANIFEST = "manifest.json";

/**
 * What a dossier is made of: its own files but the manifest and the sums, and what was read of the export, each with its size
 * in bytes and its SHA-256 in hex. A zip of an export is one file; of a folder each file that was read is.
 */
export const Manifest = z.strictObject({
  schema: z.literal("outscope-dossier/1"),
  generatedAt: z.iso.datetime(),
  program: z.string(),
  policy: z.string(),
  files: z.array(sized),
  export: z.array(sized),
});
export type Manifest = z.infer<typeof Manifest>;
export type SizedFile = z.infer<typeof sized>;
