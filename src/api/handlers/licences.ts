import type { Handlers } from "../handler.ts";

/** What ships inside the program, for the help screen. */
export const shipped: Handlers<"licences"> = {
  async licences() {
    // 600 kB of text that only this needs.
    const { licences } = await import("../../licences/index.ts");
    return licences.map((one) => ({ ...one }));
  },
};
