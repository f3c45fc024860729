import { z } from "zod";
import { ViewKind } from "../../model/vocabulary.ts";

const page = z.string().regex(/^[\w-]{1,64}$/);
/** The name of a file, or what stands for one that was pasted. */
const file = z.string().max(300);

/** A piece of a page as a browser copies or saves it; pieces of one page come one after the other. */
export const PagePiece = z.strictObject({ page, file, base64: z.base64().max(1_500_000) });

/** A page that was given, and what the user says it is; null stands for the page that comes with the app's own example. */
export const PageShown = z.strictObject({ page: page.nullable(), file, kind: ViewKind, on: z.iso.date() });
