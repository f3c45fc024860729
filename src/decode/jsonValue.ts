/** What `JSON.parse` makes. Keys and strings are as the file has them: see `repair`. */
export type Json = null | boolean | number | string | Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json | undefined;
}
